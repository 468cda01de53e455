import type { Metadata } from 'next';
import { NewPassword } from '@/features/staff/components/new-password';
import { LinkPage, type LinkProps } from '../../link-page';

export const metadata: Metadata = { title: 'Choose a new password', referrer: 'same-origin' };

export default function ResetPage(props: LinkProps) {
	return (
		<LinkPage
			purpose="reset"
			props={props}
			page={{
				title: 'Choose a new password',
				button: 'Set the password',
				fields: ({ email }) => (
					<>
						<p>
							For <strong>{email}</strong>. Whoever is signed in with the old password will have to sign in again.
						</p>
						<NewPassword email={email} />
					</>
				),
			}}
		/>
	);
}

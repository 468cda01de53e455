import type { Metadata } from 'next';
import { NewPassword } from '@/features/staff/components/new-password';
import { LinkPage, type LinkProps } from '../../link-page';

export const metadata: Metadata = { title: 'Join the newsroom', referrer: 'same-origin' };

export default function InvitationPage(props: LinkProps) {
	return (
		<LinkPage
			purpose="invitation"
			props={props}
			page={{
				title: 'Join the newsroom',
				button: 'Set the password',
				fields: ({ name, email }) => (
					<>
						<p>
							{name}, you sign in as <strong>{email}</strong>. All that is missing is a password.
						</p>
						<NewPassword email={email} />
					</>
				),
			}}
		/>
	);
}

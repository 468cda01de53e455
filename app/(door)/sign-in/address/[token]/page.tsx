import type { Metadata } from 'next';
import { LinkPage, type LinkProps } from '../../link-page';

export const metadata: Metadata = { title: 'Change your address', referrer: 'same-origin' };

export default function AddressPage(props: LinkProps) {
	return (
		<LinkPage
			purpose="address"
			props={props}
			page={{
				title: 'Change your address',
				button: 'Change it',
				fields: ({ email, newEmail }) => (
					<p>
						You sign in as <strong>{email}</strong> until now, and as <strong>{newEmail}</strong> from now on.
					</p>
				),
			}}
		/>
	);
}

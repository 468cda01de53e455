import type { Metadata } from 'next';
import { DoorField } from '@/features/staff/components/door-field';
import { DoorSaid } from '@/features/staff/components/door-said';
import { routes } from '@/lib/routes';
import { type Asked, asked } from '../../typed';

export const metadata: Metadata = { title: 'Forgotten password' };

export default async function ForgottenPage(props: Asked) {
	return (
		<>
			<h1>Forgotten your password?</h1>
			<p>A link to choose a new one is mailed to the address that your account has.</p>
			<DoorSaid said={await asked(props, 'said')} />
			<form method="post" action={routes.forgottenAsk()}>
				<DoorField name="email" label="Address" type="email" autoComplete="username" />
				<button type="submit">Mail me a link</button>
			</form>
			<p>
				<a className="door-line" href={routes.signIn()}>
					Back to signing in
				</a>
			</p>
		</>
	);
}

import type { Metadata } from 'next';
import { DoorField } from '@/features/staff/components/door-field';
import { DoorSaid } from '@/features/staff/components/door-said';
import { routes } from '@/lib/routes';
import { type Asked, asked } from '../../typed';

export const metadata: Metadata = { title: 'Second step' };

export default async function CodePage(props: Asked) {
	return (
		<>
			<h1>The second step</h1>
			<p>Your password was right. Now the code that your authenticator app shows, or one of your printed codes.</p>
			<DoorSaid said={await asked(props, 'said')} />
			<form method="post" action={routes.signInCodeCheck()}>
				<DoorField
					name="code"
					label="Code"
					autoComplete="one-time-code"
					className="door-code"
					autoFocus
					maxLength={40}
				/>
				<button type="submit">Go on</button>
			</form>
			<p>
				<a className="door-line" href={routes.signIn()}>
					Start again
				</a>
			</p>
		</>
	);
}

import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../password-lengths';
import { DoorField } from './door-field';

/** `email` stands in the form so that a password manager files the password under it. */
export function NewPassword({ email }: { email?: string }) {
	return (
		<>
			{email && <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />}
			<DoorField
				name="password"
				label="New password"
				type="password"
				autoComplete="new-password"
				minLength={SHORTEST_PASSWORD}
				maxLength={LONGEST_PASSWORD}
				hint={`At least ${SHORTEST_PASSWORD} characters. Four words that have nothing to do with each other are good.`}
			/>
		</>
	);
}

import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { changePasswordAction } from '../profile-actions';

/** The address stands in it unseen, so that password managers know whose password it is. */
export function ProfilePasswordForm({ email }: { email: string }) {
	return (
		<ActionForm action={changePasswordAction} submit="Change the password">
			<input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
			<TextField name="password" type="password" label="Current password" autoComplete="current-password" required />
			<TextField
				name="newPassword"
				type="password"
				label="New password"
				autoComplete="new-password"
				required
				hint="At least 12 characters, and none of the common ones. A few words that belong to nobody else are best."
			/>
		</ActionForm>
	);
}

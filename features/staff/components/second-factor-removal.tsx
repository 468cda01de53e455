import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { removeTotpAction } from '../second-factor-actions';
import { NEEDED_HERE } from '../second-factor-policy';

/** `only`: it is the one second factor of someone who must have one. */
export function SecondFactorRemoval({ only }: { only: boolean }) {
	if (only) {
		return (
			<Button kind="danger" type="button" reason={NEEDED_HERE}>
				Remove the app
			</Button>
		);
	}
	return (
		<ActionForm
			action={removeTotpAction}
			submit="Remove the app"
			kind="danger"
			confirm="Your printed codes go with it. Until you set up another, your password is all that protects your account, unless you sign in with a passkey."
		>
			<TextField name="password" type="password" label="Your password" autoComplete="current-password" required />
		</ActionForm>
	);
}

import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { requestAddressAction } from '../profile-actions';

export function ProfileAddressForm() {
	return (
		<ActionForm action={requestAddressAction} submit="Mail a link to the new address">
			<TextField name="email" type="email" label="New address" autoComplete="email" required />
			<TextField name="password" type="password" label="Your password" autoComplete="current-password" required />
		</ActionForm>
	);
}

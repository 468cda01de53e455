import { SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { inviteAction } from '../account-actions';
import { ROLES } from '../actor';
import { roleWord } from './account-powers';
import { RoleGuide } from './account-role-guide';

export function AccountInviteForm({ mayPublish }: { mayPublish: boolean }) {
	return (
		<ActionForm action={inviteAction} submit="Send the invitation">
			<TextField name="name" label="Name" autoComplete="off" required maxLength={120} />
			<TextField
				name="email"
				type="email"
				label="Address"
				autoComplete="off"
				required
				hint="The invitation is mailed there, and works for seven days."
			/>
			<SelectField
				name="role"
				label="Role"
				options={ROLES.map((value) => ({ value, label: roleWord(value) }))}
				defaultValue="reporter"
			/>
			<RoleGuide mayPublish={mayPublish} />
		</ActionForm>
	);
}

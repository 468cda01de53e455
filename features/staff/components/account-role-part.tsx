import { SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { changeRoleAction } from '../account-actions';
import type { AccountForDesk } from '../account-queries';
import { ROLES } from '../actor';
import { AccountDeed } from './account-deeds';
import { roleWord } from './account-powers';
import { RoleGuide } from './account-role-guide';

type Props = { account: AccountForDesk; mayPublish: boolean };

export function AccountRolePart({ account: { id, role, verdicts }, mayPublish }: Props) {
	return (
		<Section title="Role" description="It counts from the next click on, also where they are signed in.">
			<AccountDeed account={id} action={changeRoleAction} submit="Change the role" verdict={verdicts.role}>
				<SelectField
					name="role"
					label="Role"
					options={ROLES.map((value) => ({ value, label: roleWord(value) }))}
					defaultValue={role}
				/>
			</AccountDeed>
			<RoleGuide mayPublish={mayPublish} />
		</Section>
	);
}

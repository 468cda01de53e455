import { SelectField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { linkBylineAction, unlinkBylineAction } from '@/features/staff/account-actions';
import { routes } from '@/lib/routes';
import type { BylineForDesk } from './byline-page-queries';

type Props = { byline: BylineForDesk; accounts: readonly { id: string; name: string }[] };

/** Whose account writes under the name. Removing the account leaves the byline as it is. */
export function BylineAccount({ byline: { row, account }, accounts }: Props) {
	if (account) {
		return (
			<>
				<p>
					<DeskLink href={routes.deskAccount(account.id)}>{account.name}</DeskLink> writes under this byline.
				</p>
				<ActionForm
					action={unlinkBylineAction}
					hidden={{ account: account.id }}
					submit="Unlink the account"
					kind="plain"
				/>
			</>
		);
	}
	if (row.kind !== 'person' && row.kind !== 'pseudonym') {
		return <p>No account is linked: only the byline of one person can be somebody’s own.</p>;
	}
	if (accounts.length === 0) return <p>No account is linked, and every account has a byline already.</p>;
	return (
		<ActionForm action={linkBylineAction} hidden={{ byline: row.slug }} submit="Link the account" kind="plain">
			<SelectField
				name="account"
				label="Account"
				required
				options={[{ value: '', label: 'Choose one' }, ...accounts.map(({ id, name }) => ({ value: id, label: name }))]}
				hint="Accounts that write under no byline yet."
			/>
		</ActionForm>
	);
}

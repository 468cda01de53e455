import { Section } from '@/components/ui/section';
import { reinviteAction, removeAction, setEntryAction } from '../account-actions';
import type { AccountForDesk } from '../account-queries';
import { AccountDeed } from './account-deeds';

/** In and out: inviting again, disabling, enabling, removing. */
export function AccountDoorPart({ account }: { account: AccountForDesk }) {
	const { id, name, status, verdicts } = account;
	return (
		<>
			{status === 'invited' && (
				<Section title="Invitation" description="Sent anew, links of earlier mails no longer work.">
					<AccountDeed account={id} action={reinviteAction} submit="Invite again" verdict={verdicts.reinvite} />
				</Section>
			)}
			<Section
				title={status === 'disabled' ? 'Enable' : 'Disable'}
				description="A disabled account keeps everything, but cannot enter."
			>
				<AccountDeed account={id} action={setEntryAction} {...entryDeed(account)} />
			</Section>
			<Section
				title="Remove"
				description="Stories, revisions, bylines and the history of changes stay. Name, address, password, second factor and sessions are erased."
			>
				<AccountDeed
					account={id}
					action={removeAction}
					submit="Remove the account"
					verdict={verdicts.remove}
					kind="danger"
					confirm={`This cannot be undone: the account of ${name} is erased. What they wrote stays.`}
				/>
			</Section>
		</>
	);
}

function entryDeed({ name, status, verdicts }: AccountForDesk) {
	if (status === 'disabled') {
		return { submit: 'Enable the account', verdict: verdicts.enable, hidden: { deed: 'enable' } };
	}
	return {
		submit: 'Disable the account',
		verdict: verdicts.disable,
		hidden: { deed: 'disable' },
		kind: 'danger' as const,
		confirm: `${name} is signed out everywhere and cannot enter until the account is enabled again.`,
	};
}

import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { routes } from '@/lib/routes';
import type { AccountForDesk } from '../account-queries';
import { roleWord } from './account-powers';
import { AccountStatusBadge } from './account-status';
import { type StaffClock, TimeAgo, TimeStamp } from './session-time';

type Props = { accounts: AccountForDesk[]; clock: StaffClock };

export function AccountTable({ accounts, clock }: Props) {
	const head = [
		{ label: 'Name' },
		{ label: 'Role' },
		{ label: 'Status' },
		{ label: 'Byline', hideOnPhone: true },
		{ label: 'Second factor', hideOnPhone: true },
		{ label: 'Last seen' },
	];
	return (
		<Table caption="Accounts" head={head}>
			{accounts.map((account) => (
				<AccountRow key={account.id} account={account} clock={clock} />
			))}
		</Table>
	);
}

function AccountRow({ account, clock }: { account: AccountForDesk; clock: StaffClock }) {
	const { id, name, email, role, status, byline, secondFactor, lastSeenAt, invitation } = account;
	return (
		<tr>
			<th scope="row">
				<DeskLink href={routes.deskAccount(id)} className="font-semibold">
					{name}
				</DeskLink>
				<div className="font-normal text-muted">{email}</div>
			</th>
			<td>{roleWord(role)}</td>
			<td>
				<AccountStatusBadge status={status} />
				{status === 'invited' && <InvitationState invitation={invitation} clock={clock} />}
			</td>
			<td>{byline ? byline.name : <None />}</td>
			<td>{secondFactor ? 'On' : <None word="Off" />}</td>
			<td>{lastSeenAt ? <TimeAgo at={lastSeenAt} clock={clock} /> : <None word="Never" />}</td>
		</tr>
	);
}

/** Until when someone who was invited may still join. */
export function InvitationState({
	invitation,
	clock,
}: {
	invitation: AccountForDesk['invitation'];
	clock: StaffClock;
}) {
	if (!invitation) return null;
	if (!invitation.open) return <div className="text-danger">The invitation is too old</div>;
	return (
		<div className="text-muted">
			until <TimeStamp at={invitation.until} clock={clock} />
		</div>
	);
}

const None = ({ word = 'None' }: { word?: string }) => <span className="text-muted">{word}</span>;

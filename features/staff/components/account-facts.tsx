import { Facts } from '@/components/ui/definition';
import type { AccountForDesk } from '../account-queries';
import { roleWord } from './account-powers';
import { AccountStatusBadge } from './account-status';
import { InvitationState } from './account-table';
import { type StaffClock, TimeAgo, TimeStamp } from './session-time';

export function AccountFacts({ account, clock }: { account: AccountForDesk; clock: StaffClock }) {
	const { email, role, status, invitation, createdAt, lastSignInAt, lastSeenAt } = account;
	const address = <span className="wrap-anywhere">{email}</span>;
	const state = (
		<>
			<AccountStatusBadge status={status} />
			<InvitationState invitation={invitation} clock={clock} />
		</>
	);
	const made = <TimeStamp at={createdAt} clock={clock} />;
	const entered = lastSignInAt ? <TimeStamp at={lastSignInAt} clock={clock} /> : 'Never';
	const seen = lastSeenAt ? <TimeAgo at={lastSeenAt} clock={clock} /> : 'Never';
	return (
		<div className="pb-6">
			<Facts
				rows={[
					['Address', address],
					['Role', roleWord(role)],
					['Status', state],
					['Made', made],
					['Last sign-in', entered],
					['Last seen', seen],
				]}
			/>
		</div>
	);
}

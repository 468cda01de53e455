import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { getPublishedBylineIndex } from '@/features/byline/byline-queries';
import { getAccountForDesk } from '@/features/staff/account-queries';
import { AccountSecondFactorPart, AccountSessionsPart } from '@/features/staff/components/account-access-parts';
import { AccountBylinePart } from '@/features/staff/components/account-byline-part';
import { AccountDoorPart } from '@/features/staff/components/account-door-part';
import { AccountFacts } from '@/features/staff/components/account-facts';
import { AccountRolePart } from '@/features/staff/components/account-role-part';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Account' };

type Props = { params: Promise<{ id: string }> };

export default async function AccountPage({ params }: Props) {
	const { staff, refused } = await enter('account.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const account = await getAccountForDesk(staff, readSegment((await params).id));
	if (!account) {
		answerMissing();
		return <Missing what="account" />;
	}
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	const { bylines } = await getPublishedBylineIndex(1);
	const own = account.id === staff.accountId;
	return (
		<>
			<PageHead title={account.name} crumbs={[{ label: 'Accounts', href: routes.deskAccounts() }]}>
				{own && 'This is your own account.'}
			</PageHead>
			<AccountFacts account={account} clock={clock} />
			<AccountRolePart account={account} mayPublish={staff.mayPublish !== false} />
			<AccountBylinePart account={account} bylines={bylines} />
			<AccountSessionsPart account={account} clock={clock} />
			<AccountSecondFactorPart account={account} own={own} />
			<AccountDoorPart account={account} />
		</>
	);
}

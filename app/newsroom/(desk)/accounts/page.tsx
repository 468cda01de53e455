import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Missing } from '@/components/ui/missing';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { getAccountsForDesk } from '@/features/staff/account-queries';
import { AccountFilterForm } from '@/features/staff/components/account-filters';
import { AccountPages } from '@/features/staff/components/account-pages';
import { isFiltered, readAccountFilters } from '@/features/staff/components/account-search';
import { AccountTable } from '@/features/staff/components/account-table';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Accounts' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountsPage({ searchParams }: Props) {
	const { staff, refused } = await enter('account.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const page = readPage(asked['page']);
	const filters = readAccountFilters(asked);
	const list = page && (await getAccountsForDesk(staff, { ...filters, page }));
	if (!list || (page > 1 && list.accounts.length === 0)) {
		answerMissing();
		return <Missing what="page" />;
	}
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	const invite = (
		<LinkButton href={routes.deskInvite()} kind="primary">
			Invite
		</LinkButton>
	);
	return (
		<>
			<PageHead title="Accounts" actions={invite}>
				Who may enter the newsroom, and what they may do there.
			</PageHead>
			{asked['removed'] === '1' && (
				<div className="mb-4" role="status">
					<Notice tone="good">The account is removed. Stories, bylines and the history of changes have stayed.</Notice>
				</div>
			)}
			<AccountFilterForm filters={filters} />
			{list.accounts.length > 0 ? (
				<AccountTable accounts={list.accounts} clock={clock} />
			) : (
				<Empty title={isFiltered(filters) ? 'Nobody like that' : 'Nobody yet'}>
					{isFiltered(filters) ? 'Look for less, or show all.' : 'Invite the first colleague.'}
				</Empty>
			)}
			<AccountPages page={page} more={list.more} filters={filters} />
		</>
	);
}

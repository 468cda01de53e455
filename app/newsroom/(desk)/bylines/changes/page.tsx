import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { ChangeList } from '@/features/byline/credit-change/change-list';
import { getCreditChangesForDesk } from '@/features/byline/credit-change/credit-change-queries';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Merges and reassignments' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CreditChangesPage({ searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const page = readPage((await searchParams)['page']);
	const list = page && (await getCreditChangesForDesk(staff, page));
	if (!list || (page > 1 && list.changes.length === 0)) {
		answerMissing();
		return <Missing what="page" />;
	}
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	return (
		<>
			<PageHead title="Merges and reassignments" crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}>
				The newest first. Each can be undone while what it touched is as it left it.
			</PageHead>
			<ChangeList {...{ ...list, page, clock }} />
		</>
	);
}

import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { changeInWords } from '@/features/byline/credit-change/change-list';
import { ChangeView } from '@/features/byline/credit-change/change-view';
import { getCreditChangeForDesk } from '@/features/byline/credit-change/credit-change-queries';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../../enter';

export const metadata: Metadata = { title: 'A change of bylines' };

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CreditChangePage({ params, searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const page = readPage((await searchParams)['page']);
	const change = page && (await getCreditChangeForDesk(staff, readSegment((await params).id), page));
	if (!change || (page > 1 && change.lines.length === 0)) {
		answerMissing();
		return <Missing what="change" />;
	}
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	const crumbs = [
		{ label: 'Bylines', href: routes.deskBylines() },
		{ label: 'Merges and reassignments', href: routes.deskCreditChanges() },
	];
	return (
		<>
			<PageHead title={changeInWords(change)} crumbs={crumbs} />
			<ChangeView {...{ change, page, clock }} />
		</>
	);
}

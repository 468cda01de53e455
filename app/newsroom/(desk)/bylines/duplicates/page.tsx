import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { ApartList } from '@/features/byline/duplicates/apart-list';
import { getBylinesApart, getLikelyPairs } from '@/features/byline/duplicates/duplicate-queries';
import { PairList } from '@/features/byline/duplicates/pair-list';
import type { Staff } from '@/features/staff/actor';
import { type DeskClock, getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Likely duplicates' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DuplicatesPage({ searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const page = readPage(asked['page']);
	if (page === null) {
		answerMissing();
		return <Missing what="page" />;
	}
	const clock = await getDeskClock(staff);
	return asked['show'] === 'apart' ? toldApart(staff, page, clock) : likelyPairs(staff, page, clock);
}

const REGISTER = { label: 'Bylines', href: routes.deskBylines() };

async function likelyPairs(staff: Staff, page: number, { language }: DeskClock) {
	const { count, ...list } = await getLikelyPairs(staff, page);
	return (
		<>
			<PageHead
				title="Likely duplicates"
				crumbs={[REGISTER]}
				actions={<LinkButton href={routes.deskDuplicates(1, 'apart')}>Told apart</LinkButton>}
			>
				{count === 0 ? 'Bylines that may be one.' : `${inWords(count, language)}, the likeliest first.`} Merging them
				can be undone; what you say are two is not shown again.
			</PageHead>
			<PairList {...list} {...{ page, language }} />
		</>
	);
}

const inWords = (count: number, language: string) =>
	count === 1 ? 'Two bylines may be one' : `${count.toLocaleString(language)} pairs of bylines may be one`;

async function toldApart(staff: Staff, page: number, clock: DeskClock) {
	const list = await getBylinesApart(staff, page);
	return (
		<>
			<PageHead title="Told apart" crumbs={[REGISTER, { label: 'Likely duplicates', href: routes.deskDuplicates() }]}>
				Bylines that look like one, of which somebody said that they are two.
			</PageHead>
			<ApartList {...list} page={page} clock={{ ...clock, now: new Date() }} />
		</>
	);
}

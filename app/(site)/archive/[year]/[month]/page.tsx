import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { ListPage } from '@/features/story/components/list-page';
import { MonthsAround } from '@/features/story/components/months-around';
import { listMetadata } from '@/features/story/list-metadata';
import { getPublishedByMonth, getPublishedMonthsAround } from '@/features/story/story-list-queries';
import { formatMonth, isMonth } from '@/lib/dates';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';

type Props = {
	params: Promise<{ year: string; month: string }>;
	searchParams: Promise<{ page?: string | string[] }>;
};

async function asked({ params, searchParams }: Props) {
	const { year, month } = await params;
	const wanted = `${year}-${month}`;
	return { month: isMonth(wanted) ? wanted : null, page: readPage((await searchParams).page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const [{ month, page }, newsroom] = await Promise.all([asked(props), getPublishedNewsroom()]);
	if (!month || !newsroom) return {};
	const name = formatMonth(month, newsroom.language);
	return listMetadata({
		title: name,
		description: `What ${newsroom.name} published in ${name}.`,
		page: page ?? 1,
		addressOf: (n) => routes.archive(month, n),
		feedOf: routes.front(),
	});
}

export default async function MonthPage(props: Props) {
	const [{ month, page }, newsroom] = await Promise.all([asked(props), getPublishedNewsroom()]);
	if (!month || page === null || !newsroom) return <Missing />;
	const [list, around] = await Promise.all([getPublishedByMonth(month, page), getPublishedMonthsAround(month)]);
	if (list.stories.length === 0) return <Missing />;
	return (
		<ListPage
			title={formatMonth(month, newsroom.language)}
			intro=""
			list={list}
			newsroom={newsroom}
			addressOf={(n) => routes.archive(month, n)}
			form="archive"
		>
			<MonthsAround {...around} language={newsroom.language} />
		</ListPage>
	);
}

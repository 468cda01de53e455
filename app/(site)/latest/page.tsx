import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { ListPage } from '@/features/story/components/list-page';
import { listMetadata } from '@/features/story/list-metadata';
import { getPublishedList } from '@/features/story/story-list-queries';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	return listMetadata({
		title: 'Latest',
		description: 'Everything that was published, newest first.',
		page: readPage((await searchParams).page) ?? 1,
		addressOf: routes.latest,
		feedOf: routes.front(),
	});
}

export default async function LatestPage({ searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const newsroom = await getPublishedNewsroom();
	if (page === null || !newsroom) return <Missing />;
	return (
		<ListPage
			title="Latest"
			intro=""
			list={await getPublishedList({ noun: 'paper' }, page)}
			newsroom={newsroom}
			addressOf={routes.latest}
			form="days"
		/>
	);
}

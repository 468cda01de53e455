import type { Metadata } from 'next';
import { PagesNav } from '@/components/layout/pages-nav';
import { getPublishedBylineIndex } from '@/features/byline/byline-queries';
import { BylineIndex } from '@/features/byline/components/byline-index';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { listMetadata } from '@/features/story/list-metadata';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	return listMetadata({
		title: 'Bylines',
		description: 'Everyone whose name stands above or below a story.',
		page: readPage((await searchParams).page) ?? 1,
		addressOf: routes.bylines,
		feedOf: routes.front(),
	});
}

export default async function BylinesPage({ searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const newsroom = await getPublishedNewsroom();
	if (page === null || !newsroom) return <Missing />;
	const { bylines, more } = await getPublishedBylineIndex(page);
	if (bylines.length === 0 && page > 1) return <Missing />;
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>Bylines</h1>
			</header>
			<BylineIndex bylines={bylines} language={newsroom.language} />
			<PagesNav page={page} more={more} addressOf={routes.bylines} before="Earlier names" after="Later names" />
		</div>
	);
}

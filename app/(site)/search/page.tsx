import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { SearchForm } from '@/features/search/components/search-form';
import { SearchResults } from '@/features/search/components/search-results';
import { searchPublished } from '@/features/search/search-queries';
import { readPage } from '@/lib/page-number';

type Props = { searchParams: Promise<{ q?: string | string[]; page?: string | string[] }> };

export const metadata: Metadata = { title: 'Search', robots: { index: false, follow: true } };

export default async function SearchPage({ searchParams }: Props) {
	const { q, page: asked } = await searchParams;
	const page = readPage(asked);
	const newsroom = await getPublishedNewsroom();
	if (page === null || !newsroom) return <Missing />;
	const query = typeof q === 'string' ? q : '';
	const found = query === '' ? null : await searchPublished(query, newsroom.language, page);
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>Search</h1>
				<SearchForm query={query} />
			</header>
			{found && <SearchResults query={query} found={found} zone={newsroom.zone} />}
		</div>
	);
}

import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { SearchAnswer } from '@/features/search/components/search-answer';
import { SearchForm } from '@/features/search/components/search-form';
import { readFilterNames } from '@/features/search/search-filter-queries';
import { readFilters } from '@/features/search/search-filters';
import { readPage } from '@/lib/page-number';

type Given = { [name in 'q' | 'section' | 'by' | 'from' | 'to' | 'page']?: string | string[] };
type Props = { searchParams: Promise<Given> };

const queryIn = ({ q }: Given) => (typeof q === 'string' ? q.trim() : '');

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const query = queryIn(await searchParams);
	return { title: query === '' ? 'Search' : `“${query}” – Search`, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: Props) {
	const given = await searchParams;
	const page = readPage(given.page);
	const newsroom = await getPublishedNewsroom();
	if (page === null || !newsroom) return <Missing />;
	const query = queryIn(given);
	const filters = readFilters(given);
	const answer = await readFilterNames(filters);
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>Search</h1>
				<SearchForm query={query} filters={filters} sections={newsroom.sections} />
			</header>
			<SearchAnswer query={query} page={page} filters={filters} answer={answer} newsroom={newsroom} />
		</div>
	);
}

import { PagesNav } from '@/components/layout/pages-nav';
import { routes } from '@/lib/routes';
import { hasFilters, type SearchFilters } from '../search-filters';
import type { SearchHit as Hit } from '../search-hit-queries';
import type { SearchFound } from '../search-queries';
import { SearchBylines } from './search-bylines';
import { SearchHit } from './search-hit';

type Props = { query: string; filters: SearchFilters; found: SearchFound; hits: Hit[]; zone: string };

export function SearchResults({ query, filters, found, hits, zone }: Props) {
	const { page, more } = found.list;
	return (
		<>
			<SearchBylines bylines={found.bylines} />
			{hits.length === 0 ? (
				<p className="notice">
					{page > 1 ? <NoMore query={query} filters={filters} /> : <Nothing query={query} filters={filters} />}
				</p>
			) : (
				<div className="river">
					{hits.map((hit) => (
						<SearchHit key={hit.card.id} hit={hit} zone={zone} />
					))}
				</div>
			)}
			<PagesNav
				page={page}
				more={more}
				addressOf={(n) => routes.search({ q: query, ...filters, page: n })}
				before="Previous results"
				after="Next results"
			/>
		</>
	);
}

type Asked = Pick<Props, 'query' | 'filters'>;

function Nothing({ query, filters }: Asked) {
	return (
		<>
			Nothing was found for <q>{query}</q>.{' '}
			{hasFilters(filters) ? (
				<a href={routes.search({ q: query })}>Search without filters</a>
			) : (
				'Fewer or shorter words may find more.'
			)}
		</>
	);
}

function NoMore({ query, filters }: Asked) {
	return (
		<>
			Nothing more was found for <q>{query}</q>.{' '}
			<a href={routes.search({ q: query, ...filters })}>To the first results</a>
		</>
	);
}

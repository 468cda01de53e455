import type { FilterAnswer } from '../search-filter-queries';
import { rangeOfDays, type SearchFilters } from '../search-filters';
import { getPublishedHits } from '../search-hit-queries';
import { searchPublished } from '../search-queries';
import { SearchChosen } from './search-chosen';
import { SearchResults } from './search-results';

type Props = {
	query: string;
	page: number;
	filters: SearchFilters;
	answer: FilterAnswer;
	newsroom: { zone: string; language: string };
};

/** What a search finds, or why it cannot be made. */
export async function SearchAnswer({ query, page, filters, answer, newsroom }: Props) {
	if (answer.kind === 'refused') {
		return (
			<>
				<SearchChosen query={query} filters={filters} names={filters} />
				<div className="notice">
					<h2>{answer.problem}</h2>
					<p>Choose another, or search without it.</p>
				</div>
			</>
		);
	}
	const names = { section: answer.section?.name ?? '', by: answer.byline?.name ?? '' };
	const chosen = <SearchChosen query={query} filters={filters} names={names} />;
	if (query === '') return chosen;
	const scope = { facets: answer.facets, range: rangeOfDays(filters, newsroom.zone) };
	const found = await searchPublished(query, newsroom.language, page, scope);
	const hits = await getPublishedHits(found.list.stories, found.terms);
	return (
		<>
			{chosen}
			<SearchResults query={query} filters={filters} found={found} hits={hits} zone={newsroom.zone} />
		</>
	);
}

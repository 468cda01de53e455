import { hasFilters, type SearchFilters } from '../search-filters';
import { SearchFilterFields } from './search-filter-fields';

type Props = {
	query: string;
	filters?: SearchFilters;
	sections?: readonly { slug: string; name: string }[];
};

/** The search box; where `filters` are given, with fields for them. */
export function SearchForm({ query, filters, sections = [] }: Props) {
	return (
		<search>
			<form className="search-form" action="/search" method="get">
				<label htmlFor="q">Words, or “a phrase”</label>
				<div>
					<input id="q" name="q" type="search" defaultValue={query} maxLength={200} autoComplete="off" dir="auto" />
					<button type="submit">Search</button>
				</div>
				{filters && (
					<details className="search-filters" open={hasFilters(filters)}>
						<summary>Section and days</summary>
						<SearchFilterFields filters={filters} sections={sections} />
					</details>
				)}
			</form>
		</search>
	);
}

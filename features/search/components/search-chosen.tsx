import { routes } from '@/lib/routes';
import { hasFilters, type SearchFilters } from '../search-filters';

type Props = { query: string; filters: SearchFilters; names: { section: string; by: string } };

/** The filters that are set; each is a link to the same search without it. */
export function SearchChosen({ query, filters, names }: Props) {
	if (!hasFilters(filters)) return null;
	const chosen = [
		{ name: 'section', text: `In ${names.section}` },
		{ name: 'by', text: `By ${names.by}` },
		{ name: 'from', text: `From ${filters.from}` },
		{ name: 'to', text: `To ${filters.to}` },
	] as const;
	return (
		<ul className="search-chosen" aria-label="Filters">
			{chosen
				.filter(({ name }) => filters[name] !== '')
				.map(({ name, text }) => (
					<li key={name}>
						{text}{' '}
						<a href={routes.search({ q: query, ...filters, [name]: '' })} aria-label={`Remove “${text}”`}>
							Remove
						</a>
					</li>
				))}
		</ul>
	);
}

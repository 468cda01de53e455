import { isDay } from '@/lib/dates';
import type { SearchFilters } from '../search-filters';

type Props = { filters: SearchFilters; sections: readonly { slug: string; name: string }[] };

/** What is asked for stays in its field, also a section that does not exist; a day that does not has no place in one. */
export function SearchFilterFields({ filters, sections }: Props) {
	const { section, by, from, to } = filters;
	const unknown = section !== '' && !sections.some(({ slug }) => slug === section);
	return (
		<div className="search-fields">
			<p>
				<label htmlFor="section">Section</label>
				<select id="section" name="section" defaultValue={section}>
					<option value="">All sections</option>
					{sections.map(({ slug, name }) => (
						<option key={slug} value={slug}>
							{name}
						</option>
					))}
					{unknown && <option value={section}>{section}</option>}
				</select>
			</p>
			<p>
				<label htmlFor="from">From</label>
				<input id="from" name="from" type="date" defaultValue={dayOr(from)} />
			</p>
			<p>
				<label htmlFor="to">To</label>
				<input id="to" name="to" type="date" defaultValue={dayOr(to)} />
			</p>
			{by !== '' && <input type="hidden" name="by" value={by} />}
		</div>
	);
}

const dayOr = (text: string) => (isDay(text) ? text : '');

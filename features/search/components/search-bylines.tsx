import { routes } from '@/lib/routes';
import type { FoundByline } from '../search-name-queries';

/** Those whose names were looked for. */
export function SearchBylines({ bylines }: { bylines: readonly FoundByline[] }) {
	if (bylines.length === 0) return null;
	return (
		<p className="search-bylines">
			Bylines:{' '}
			{bylines.map((byline, index) => (
				<span key={byline.slug}>
					{index > 0 && ', '}
					<a href={routes.byline(byline.slug)}>{byline.name}</a>
				</span>
			))}
		</p>
	);
}

import { StoryList } from '@/features/story/components/story-list';
import { routes } from '@/lib/routes';
import type { SearchFound } from '../search-queries';

export function SearchResults({ query, found, zone }: { query: string; found: SearchFound; zone: string }) {
	const nothing = found.list.stories.length === 0;
	return (
		<>
			{found.bylines.length > 0 && (
				<p className="search-bylines">
					Bylines:{' '}
					{found.bylines.map((byline, index) => (
						<span key={byline.slug}>
							{index > 0 && ', '}
							<a href={routes.byline(byline.slug)}>{byline.name}</a>
						</span>
					))}
				</p>
			)}
			{nothing ? (
				<p className="notice">
					Nothing was found for <q>{query}</q>. Fewer or shorter words may find more.
				</p>
			) : (
				<StoryList list={found.list} zone={zone} addressOf={(page) => routes.search({ q: query, page })} />
			)}
		</>
	);
}

import { routes, type SearchTerms } from '@/lib/routes';

/** What else can be done with a list: follow it, or look for words in it. `list` is its first page's path. */
export function ListTools({ list, within }: { list: string; within?: SearchTerms }) {
	return (
		<ul className="list-tools">
			<li>
				<a href={routes.feed('rss', list)}>Follow by RSS</a>
			</li>
			{within && (
				<li>
					<a href={routes.search(within)}>Search these stories</a>
				</li>
			)}
		</ul>
	);
}

import type { StoryList as List } from '../story-card-queries';
import { StoryCard } from './story-card';

type Props = { list: List; zone: string; addressOf: (page: number) => string };

/** Stories newest first, with real links to the pages before and after. */
export function StoryList({ list, zone, addressOf }: Props) {
	return (
		<>
			<div className="river">
				{list.stories.map((card, index) => (
					<StoryCard key={card.id} card={card} size="river" zone={zone} priority={index === 0 && list.page === 1} />
				))}
			</div>
			{(list.page > 1 || list.more) && (
				<nav className="pages" aria-label="Pages">
					{list.page > 1 && (
						<a rel="prev" href={addressOf(list.page - 1)}>
							Newer stories
						</a>
					)}
					<span>Page {list.page}</span>
					{list.more && (
						<a rel="next" href={addressOf(list.page + 1)}>
							Older stories
						</a>
					)}
				</nav>
			)}
		</>
	);
}

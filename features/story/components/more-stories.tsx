import type { ReactNode } from 'react';
import type { StoryCard as Card } from '../story-card-queries';
import { StoryCard } from './story-card';

type Props = { id: string; stories: Card[]; zone: string; children: ReactNode };

/** Where to read on, below a story. `children` is its heading. */
export function MoreStories({ id, stories, zone, children }: Props) {
	if (stories.length === 0) return null;
	return (
		<aside className="more" aria-labelledby={id}>
			<h2 id={id}>{children}</h2>
			<div className="more-cards">
				{stories.map((card) => (
					<StoryCard key={card.id} card={card} size="small" zone={zone} level={3} />
				))}
			</div>
		</aside>
	);
}

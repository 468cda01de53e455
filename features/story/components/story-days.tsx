import { dayIn, formatLongDay } from '@/lib/dates';
import type { StoryCard as Card } from '../story-card-queries';
import { StoryCard } from './story-card';

type Props = { stories: Card[]; size: 'river' | 'line'; zone: string; language: string };

/** Stories under the days of their publication, in the order given. */
export function StoryDays({ stories, size, zone, language }: Props) {
	const days = Map.groupBy(stories, (story) => dayIn(story.publishedAt, zone));
	return [...days].map(([day, cards]) => (
		<section key={day} className="day" aria-labelledby={`day-${day}`}>
			<h2 id={`day-${day}`} className="day-head">
				<time dateTime={day}>{cards[0] && formatLongDay(cards[0].publishedAt, zone, language)}</time>
			</h2>
			<div className="day-stories">
				{cards.map((card) => (
					<StoryCard key={card.id} card={card} size={size} zone={zone} level={3} stamp="clock" />
				))}
			</div>
		</section>
	));
}

import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { StoryCard } from '@/features/story/components/story-card';
import type { StoryCard as Card } from '@/features/story/story-card-queries';

const SECONDARY = 3;

/** The front, newest first: one lead, a few seconds, and the river. */
export function Front({ stories, newsroom }: { stories: Card[]; newsroom: PublishedNewsroom }) {
	const lead = stories.find((story) => story.image) ?? stories[0];
	const rest = stories.filter((story) => story !== lead);
	if (!lead) return <p className="notice">Nothing has been published yet.</p>;
	return (
		<div className="front">
			<h1 className="visually-hidden">{newsroom.name}</h1>
			<StoryCard card={lead} size="lead" zone={newsroom.zone} priority />
			<div className="front-secondary">
				{rest.slice(0, SECONDARY).map((card) => (
					<StoryCard key={card.id} card={card} size="secondary" zone={newsroom.zone} />
				))}
			</div>
			<section className="front-river" aria-label="More stories">
				{rest.slice(SECONDARY).map((card) => (
					<StoryCard key={card.id} card={card} size="river" zone={newsroom.zone} />
				))}
			</section>
		</div>
	);
}

import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { StoryCard } from '@/features/story/components/story-card';
import type { StoryCard as Card } from '@/features/story/story-card-queries';

/** How many stories stand below the lead, and beside it. */
const UNDER = 2;
const BESIDE = 4;

/** The front, newest first: one lead, a few around it, and the river. */
export function Front({ stories, newsroom }: { stories: Card[]; newsroom: PublishedNewsroom }) {
	const lead = stories.find((story) => story.image) ?? stories[0];
	if (!lead) return <p className="notice">Nothing has been published yet.</p>;
	const rest = stories.filter((story) => story !== lead);
	const cards = (from: number, to: number | undefined, size: 'secondary' | 'river') =>
		rest.slice(from, to).map((card) => <StoryCard key={card.id} card={card} size={size} zone={newsroom.zone} />);
	return (
		<div className="front">
			<h1 className="visually-hidden">{newsroom.name}</h1>
			<div className="front-main">
				<StoryCard card={lead} size="lead" zone={newsroom.zone} priority />
				{rest.length > 0 && <div className="front-under">{cards(0, UNDER, 'secondary')}</div>}
			</div>
			{rest.length > UNDER && <div className="front-side">{cards(UNDER, UNDER + BESIDE, 'secondary')}</div>}
			{rest.length > UNDER + BESIDE && (
				<section className="front-river" aria-label="More stories">
					{cards(UNDER + BESIDE, undefined, 'river')}
				</section>
			)}
		</div>
	);
}

import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { StoryCard } from '@/features/story/components/story-card';
import type { StoryCard as Card } from '@/features/story/story-card-queries';
import { routes } from '@/lib/routes';
import type { PublishedFront } from '../front-queries';
import { SectionBlock } from './section-block';

/** How many of the secondary stories stand below the lead; the others stand beside it. */
const UNDER = 2;

/** The front: a lead, a few around it, the river, and a block for each section. */
export function Front({ front, newsroom }: { front: PublishedFront; newsroom: PublishedNewsroom }) {
	const { lead, secondary, river, blocks } = front;
	if (!lead) return <p className="notice">Nothing has been published yet.</p>;
	const cards = (those: Card[], size: 'secondary' | 'river', level: 2 | 3 = 2) =>
		those.map((card) => <StoryCard key={card.id} card={card} size={size} zone={newsroom.zone} level={level} />);
	return (
		<div className="front">
			<h1 className="visually-hidden">{newsroom.name}</h1>
			<div className="front-main">
				<StoryCard card={lead} size="lead" zone={newsroom.zone} priority />
				{secondary.length > 0 && <div className="front-under">{cards(secondary.slice(0, UNDER), 'secondary')}</div>}
			</div>
			{secondary.length > UNDER && <div className="front-side">{cards(secondary.slice(UNDER), 'secondary')}</div>}
			{river.length > 0 && (
				<section className="front-river" aria-labelledby="latest">
					<h2 id="latest" className="front-head">
						<a href={routes.latest()}>Latest</a>
					</h2>
					<div className="front-river-stories">{cards(river, 'river', 3)}</div>
				</section>
			)}
			{blocks.map((block) => (
				<SectionBlock key={block.slug} block={block} zone={newsroom.zone} />
			))}
		</div>
	);
}

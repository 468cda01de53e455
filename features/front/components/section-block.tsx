import { StoryCard } from '@/features/story/components/story-card';
import { routes } from '@/lib/routes';
import type { SectionBlock as Block } from '../front-queries';

/** What a section has besides what stands above: one story large, the others as headlines. */
export function SectionBlock({ block, zone }: { block: Block; zone: string }) {
	const first = block.stories.find((card) => card.image) ?? block.stories[0];
	const rest = block.stories.filter((card) => card !== first);
	const id = `section-${block.slug}`;
	return (
		<section className="front-block" aria-labelledby={id}>
			<h2 id={id} className="front-head">
				<a href={routes.section(block.slug)}>{block.name}</a>
			</h2>
			<div className="front-block-stories">
				{first && <StoryCard card={first} size="secondary" zone={zone} level={3} />}
				{rest.length > 0 && (
					<div className="front-block-rest">
						{rest.map((card) => (
							<StoryCard key={card.id} card={card} size="small" zone={zone} level={3} />
						))}
					</div>
				)}
			</div>
		</section>
	);
}

import { database } from '@/db/client';
import { section } from '@/db/schema';
import { getPublishedCards, type StoryCard } from '@/features/story/story-card-queries';
import { readNewestIds } from '@/features/story/story-list-queries';

export type SectionBlock = { slug: string; name: string; stories: StoryCard[] };
export type PublishedFront = {
	lead: StoryCard | null;
	/** Below the lead, and beside it. */
	secondary: StoryCard[];
	river: StoryCard[];
	blocks: SectionBlock[];
};

const SECONDARY = 6;
const RIVER = 6;
const TOP = 1 + SECONDARY + RIVER;
const IN_A_BLOCK = 4;

/**
 * The front as nobody arranged it: the newest stories, led by the newest report that has a
 * picture; then a block for each section, of what does not stand above already.
 */
export async function getPublishedFront(): Promise<PublishedFront> {
	const sections = await database()
		.select({ id: section.id, slug: section.slug, name: section.name })
		.from(section)
		.orderBy(section.position, section.slug);
	const newest = await readNewestIds({ noun: 'paper' }, TOP);
	const blocks: (Omit<SectionBlock, 'stories'> & { ids: string[] })[] = [];
	for (const { id, slug, name } of sections) {
		const ids = (await readNewestIds({ noun: 'section', id }, TOP + IN_A_BLOCK)).filter((one) => !newest.includes(one));
		blocks.push({ slug, name, ids: ids.slice(0, IN_A_BLOCK) });
	}
	const cards = new Map(
		(await getPublishedCards([...newest, ...blocks.flatMap(({ ids }) => ids)])).map((card) => [card.id, card]),
	);
	const those = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? []);
	const top = those(newest);
	const lead = chooseLead(top.slice(0, 1 + SECONDARY));
	const rest = top.filter((card) => card !== lead);
	return {
		lead,
		secondary: rest.slice(0, SECONDARY),
		river: rest.slice(SECONDARY),
		blocks: blocks.map(({ ids, ...block }) => ({ ...block, stories: those(ids) })).filter(hasStories),
	};
}

const hasStories = (block: SectionBlock) => block.stories.length > 0;

/** Argument does not lead a front that nobody arranged. */
function chooseLead(newest: StoryCard[]): StoryCard | null {
	const reports = newest.filter((card) => card.kind !== 'opinion' && card.kind !== 'review');
	return reports.find((card) => card.image) ?? reports[0] ?? newest[0] ?? null;
}

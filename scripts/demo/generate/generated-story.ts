import type { correction, liveCredit, liveTopic, revision, story } from '@/db/schema';
import { commandLine } from '@/features/staff/actor';
import { BODY_VERSION } from '@/features/story/body/body-schema';
import type { CorrectionKind, PrintedCredit, StoryKind } from '@/features/story/story-schema';
import { slugify } from '@/lib/slug';
import { type CalendarDay, minuteOf } from './calendar';
import { CORRECTIONS } from './desks';
import type { GeneratedNewsroom } from './generated-newsroom';
import { type Chance, seededChance, unequally } from './seeded-random';
import { LANGUAGE, write } from './sentence-writer';
import { writeStory } from './story-writer';

/** Everything that publication writes of one story, as rows. */
export type GeneratedStory = {
	number: number;
	story: typeof story.$inferInsert;
	revision: typeof revision.$inferInsert;
	credits: (typeof liveCredit.$inferInsert)[];
	topics: (typeof liveTopic.$inferInsert)[];
	corrections: (typeof correction.$inferInsert)[];
	/** Words for the search index: headline, standfirst, body. */
	fields: string[][];
};

/** Ids of generated rows are UUIDs of version 8, "custom", that begin like this and end with the story's number. */
export const STORY_IDS = '5e7e57e7-0000-8000-8000-';
const REVISION_IDS = '5e7e57e7-0000-8001-8000-';
const CORRECTION_IDS = '5e7e57e7-0000-8002-8000-';

const numbered = (beginning: string, number: number) => `${beginning}${number.toString(16).padStart(12, '0')}`;
export const numberOf = (storyId: string) => Number.parseInt(storyId.slice(STORY_IDS.length), 16);

/** The share of the first section: large enough that 20,000 stories give it 500 pages. */
const LARGEST_SECTION = 0.6;
const HOUR = 3_600_000;

export function generateStory(number: number, day: CalendarDay, room: GeneratedNewsroom): GeneratedStory {
	// Another seed than the text's own, so that the two do not go hand in hand.
	const chance = seededChance(-number - 1);
	const section = sectionOf(room, chance);
	const text = writeStory(number, section.slug);
	const [storyId, revisionId] = [numbered(STORY_IDS, number), numbered(REVISION_IDS, number)];
	const publishedAt = minuteOf(day, chance.next());
	const credits = creditsOf(room, chance);
	const topicIds = topicsOf(room, chance);
	// The number keeps it from being another story's of that day.
	const slug = `${slugify(text.headline.text, 70)}-${number.toString(36)}`;
	const live = { storyId, publishedAt };
	return {
		number,
		story: {
			...{ id: storyId, stage: 'draft', live: 'live', liveRevisionId: revisionId, latestRevisionId: revisionId },
			...{ sectionId: section.id, day: day.day, slug, publishedAt, publishedPrecision: 'minute' },
			...{ headline: text.headline.text, words: text.words, forSectionId: section.id },
			...{ moves: 0, changedAt: publishedAt, createdAt: new Date(publishedAt.getTime() - 3 * HOUR) },
		},
		revision: {
			...{ id: revisionId, storyId, number: 1, reason: 'publication', actor: commandLine.id, createdAt: publishedAt },
			writers: [commandLine.id],
			...{ kicker: text.kicker, headline: text.headline.text, standfirst: text.standfirst.text, language: LANGUAGE },
			...{ kind: kindOf(section.slug, chance), slug, sectionId: section.id, topicIds, credits, words: text.words },
			leadImageId: room.images.length > 0 && chance.happens(0.35) ? chance.pick(room.images) : null,
			dateline: chance.happens(0.2) ? { place: 'Port Merrow', zone: room.zone } : null,
			...{ overrides: {}, notes: '', bodyVersion: BODY_VERSION, body: text.body },
		},
		credits: credits.map(({ name: _, ...credit }, position) => ({ ...credit, ...live, position })),
		topics: topicIds.map((topicId) => ({ ...live, topicId })),
		corrections: chance.happens(1 / 150) ? [correctionOf(number, live, revisionId, chance)] : [],
		fields: [text.headline.words, text.standfirst.words, text.bodyWords],
	};
}

function sectionOf({ sections }: GeneratedNewsroom, chance: Chance) {
	const [first, ...others] = sections;
	if (!first) throw new Error('there is no section');
	if (others.length === 0 || chance.happens(LARGEST_SECTION)) return first;
	return unequally(others, chance.next) ?? first;
}

/** One author, sometimes two, sometimes a photographer. */
function creditsOf({ bylines }: GeneratedNewsroom, chance: Chance): PrintedCredit[] {
	const roles = [
		'by',
		...(chance.happens(0.15) ? ['by'] : []),
		...(chance.happens(0.2) ? ['photography'] : []),
	] as const;
	const credited = new Set<string>();
	return roles.flatMap((role) => {
		const one = unequally(bylines, chance.next, 1.1);
		if (!one || credited.has(one.id)) return [];
		credited.add(one.id);
		return [{ bylineId: one.id, name: one.name, role: role as PrintedCredit['role'], place: '' }];
	});
}

function topicsOf({ topics }: GeneratedNewsroom, chance: Chance): string[] {
	const wanted = Array.from({ length: 1 + chance.below(3) }, () => unequally(topics, chance.next)?.id);
	return [...new Set(wanted)].filter((id) => id !== undefined);
}

function kindOf(sectionSlug: string, chance: Chance): StoryKind {
	if (sectionSlug === 'opinion') return 'opinion';
	if (sectionSlug === 'culture' && chance.happens(0.5)) return 'review';
	const other = chance.next();
	return other < 0.05 ? 'analysis' : other < 0.09 ? 'explainer' : 'news';
}

function correctionOf(
	number: number,
	live: { storyId: string; publishedAt: Date },
	revisionId: string,
	chance: Chance,
) {
	const kind: CorrectionKind = chance.happens(0.7) ? 'correction' : 'clarification';
	return {
		...{ id: numbered(CORRECTION_IDS, number), storyId: live.storyId, revisionId, kind, actor: commandLine.id },
		...{ text: write(chance.pick(CORRECTIONS), chance).text, above: chance.happens(0.2) },
		at: new Date(live.publishedAt.getTime() + (1 + chance.below(HOUR / 1000)) * 1000),
	};
}

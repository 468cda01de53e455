import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, draftCredit, revision, section, topic } from '@/db/schema';
import { type DeskImage, getImageForDesk } from '@/features/media/media-desk-queries';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { isStorable } from '@/lib/plain-text';
import { attempt, type Result } from '@/lib/result';
import { imagesIn } from '../body/body-images';
import { nameOf } from '../story-move-queries';
import type { StoryTexts } from '../story-schema';
import { readWorkingState } from '../story-working-text-queries';
import { type ComparedBlock, type ComparedLine, compareBodies, compareTexts } from './compare-bodies';
import { type ReadableStory, readableStory } from './revision-queries';
import { LIVE, NOW, type RevisionShown } from './revision-schema';
import { type ComparedField, compareFields, type NamesToday, type StateFields } from './state-fields';

/** One of the two that are compared. `revision` is null of the working copy. */
export type ComparedState = {
	ref: string;
	revision: Omit<RevisionShown, 'restored' | 'headline' | 'words'> | null;
	/** What of the working copy cannot be shown; the newest revision's text stands there instead. */
	problems: string[];
};

export type Comparison = {
	from: ComparedState;
	to: ComparedState;
	/** By which the text is read: the later state's. */
	language: string;
	lines: ComparedLine[];
	body: ComparedBlock[];
	fields: ComparedField[];
	/** Pictures of both, by id; one that is gone is not here. */
	images: ReadonlyMap<string, DeskImage>;
};

type Read = ComparedState & { texts: StoryTexts; fields: StateFields };

/** Two states of a story: "now", "live", or the id of a revision. Null where there is no such story or state. */
export function getComparison(
	actor: Actor,
	storyId: string,
	from: string,
	to: string,
): Promise<Result<Comparison | null>> {
	return attempt(async () => {
		const found = await readableStory(actor, storyId);
		if (!found) return null;
		const [before, after] = [await readState(found, from), await readState(found, to)];
		if (!before || !after) return null;
		const [names, images] = await Promise.all([
			readNamesToday([before.fields, after.fields]),
			getImageForDesk(actor, [before, after].flatMap(imagesOf)),
		]);
		const { language } = after.fields;
		return {
			...{ from: described(before), to: described(after), language, images },
			lines: (['Kicker', 'Headline', 'Standfirst'] as const).map((label) => {
				const name = TEXT_NAMES[label];
				return compareTexts(label, before.texts[name], after.texts[name], language);
			}),
			body: compareBodies(before.texts.body, after.texts.body, language),
			fields: compareFields(before.fields, after.fields, names),
		};
	});
}

const TEXT_NAMES = { Kicker: 'kicker', Headline: 'headline', Standfirst: 'standfirst' } as const;

const described = ({ ref, revision, problems }: Read): ComparedState => ({ ref, revision, problems });

const imagesOf = ({ fields, texts }: Read) => [
	...[fields.leadImageId, fields.overrides.imageId ?? null],
	...imagesIn(texts.body),
];

async function readState({ row }: ReadableStory, ref: string): Promise<Read | null> {
	if (ref === NOW) {
		const { texts, fields, problems } = await readWorkingState(row);
		const credits = await readDraftCredits(row.id);
		return { ref, texts, fields: { ...fields, credits }, revision: null, problems };
	}
	const id = ref === LIVE ? row.liveRevisionId : ref;
	if (id === null || !isStorable(id)) return null;
	const [found] = await database()
		.select()
		.from(revision)
		.where(and(eq(revision.id, id), eq(revision.storyId, row.id)));
	if (!found) return null;
	const { kicker, headline, standfirst, body, credits, writers, actor, number, reason, createdAt, ...fields } = found;
	const who = writers.length > 0 ? writers : [actor];
	const names = await readActorNames(database(), who);
	return {
		...{ ref, texts: { kicker, headline, standfirst, body }, problems: [] },
		fields: { ...fields, credits: credits.map(({ name, ...credit }) => ({ ...credit, printed: name })) },
		revision: {
			...{ id, number, reason, at: createdAt, live: id === row.liveRevisionId },
			writers: [...new Set(who.map((one) => nameOf(one, names)))],
		},
	};
}

async function readDraftCredits(storyId: string): Promise<StateFields['credits']> {
	const { bylineId, role, place } = draftCredit;
	const rows = await database()
		.select({ bylineId, role, place })
		.from(draftCredit)
		.where(eq(draftCredit.storyId, storyId))
		.orderBy(asc(draftCredit.position));
	return rows.map((credit) => ({ ...credit, printed: '' }));
}

async function readNamesToday(states: readonly StateFields[]): Promise<NamesToday> {
	const named = async (from: typeof section | typeof topic | typeof byline, ids: string[]) =>
		ids.length === 0
			? []
			: database()
					.select({ id: from.id, name: from.name })
					.from(from)
					.where(inArray(from.id, [...new Set(ids)]));
	const rows = await Promise.all([
		named(
			section,
			states.flatMap(({ sectionId }) => sectionId ?? []),
		),
		named(
			topic,
			states.flatMap(({ topicIds }) => topicIds),
		),
		named(
			byline,
			states.flatMap(({ credits }) => credits.map(({ bylineId }) => bylineId)),
		),
	]);
	return new Map(rows.flat().map(({ id, name }) => [id, name]));
}

import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { correction, section, story, storySchedule, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { publishImages } from '@/features/media/media-publish-mutations';
import { indexStory, removeFromIndex } from '@/features/search/search-index-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { dayIn } from '@/lib/dates';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { freeSlug, slugify } from '@/lib/slug';
import { bodyText } from './body/body-text';
import { addressesOfStory } from './story-address-queries';
import { firstPublication, isTaken } from './story-address-to-be-queries';
import { picturesOf } from './story-checks';
import { beginMove, keepNewest, makeMove, recordMove } from './story-move-mutations';
import { type CorrectionEntry, correctionInput, killNotice } from './story-move-schema';
import { keepOldAddress, revokePreviews } from './story-publish-record-mutations';
import { type Answers, demandPublishable, demandSameFields } from './story-publishable-mutations';
import {
	addRevision,
	newsroomZone,
	replaceDraftCredits,
	replaceLiveLists,
	type StoryRow,
} from './story-record-mutations';
import { rewriteStory } from './story-rewrite-mutations';
import type { MoveName, RevisionReason, StoryContent, TimePrecision } from './story-schema';
import { markKept, takeNewest } from './working-copy/working-copy-mutations';

/** Adds a story that no reader sees yet. Part of a larger transaction; gives its id. */
export async function createStory(
	tx: Transaction,
	actor: Actor,
	content: StoryContent,
	reason: RevisionReason,
	move: MoveName = reason === 'import' ? 'import' : 'create',
): Promise<string> {
	demand('story.create', actor);
	const id = newId();
	await lock(tx, 'story', id);
	const at = await now(tx);
	const owner = actor.role === 'system' ? null : actor.id;
	await tx
		.insert(story)
		.values({ id, owner, stage: 'draft', live: 'never', latestRevisionId: '', changedAt: at, createdAt: at });
	const revisionId = await addRevision(tx, id, content, { reason, actor, at });
	await replaceDraftCredits(tx, id, content.credits);
	await recordMove(tx, { storyId: id, move, actor, at, revisionId });
	recordAudit(tx, { actor, action: 'story.create', subject: `story:${id}`, details: { headline: content.headline } });
	return id;
}

/** Adds a revision of what staff work on, whoever else is writing; readers see it at the next publication. */
export function reviseStory(actor: Actor, id: string, changes: Partial<StoryContent>): Promise<Result<void>> {
	return attempt(() => write((tx) => reviseWithin(tx, actor, id, changes)));
}

export async function reviseWithin(
	tx: Transaction,
	actor: Actor,
	id: string,
	changes: Partial<StoryContent>,
): Promise<void> {
	const { at } = await beginMove(tx, actor, id, 'revise');
	await rewriteStory(tx, actor, id, changes);
	const newest = await takeNewest(tx, id);
	const content = newest.stored ? newest.content : { ...newest.content, ...changes };
	const writers = newest.stored ? newest.writers : [actor.id];
	const revisionId = await addRevision(tx, id, content, { reason: 'request', actor, at, writers });
	if (newest.stored) await markKept(tx, id, newest, { live: false });
	await replaceDraftCredits(tx, id, content.credits);
	await recordMove(tx, { storyId: id, move: 'revise', actor, at, revisionId });
	recordAudit(tx, { actor, action: 'story.revise', subject: `story:${id}` });
}

export type PublishOptions = Answers & {
	/** When it was first published, for stories that come from elsewhere; never in the future. */
	publishedAt?: Date;
	precision?: TimePrecision;
	/** The update is worth a reader's notice: it moves the time shown as "updated". */
	substantial?: boolean;
	/** The time of the newest substantial update, for stories that come from elsewhere. */
	updatedAt?: Date;
	/** The number of the newest move, and of the newest change of the fields, that the actor saw. */
	seen?: number;
	fieldsSeen?: number;
	/** Set by the clock: when it was due. */
	due?: Date;
};

export type Published = { address: string };

export function publishStory(actor: Actor, id: string, options: PublishOptions = {}): Promise<Result<Published>> {
	return attempt(() => write((tx) => publishWithin(tx, actor, id, options)));
}

/**
 * Makes the newest state a revision and points readers at it, with its address, lists,
 * search words, pictures, edition and audit row. Throws a Refusal that says what is missing.
 */
export async function publishWithin(
	tx: Transaction,
	actor: Actor,
	id: string,
	options: PublishOptions,
): Promise<Published> {
	const { row, at } = await beginMove(tx, actor, id, 'publish', options.seen);
	const newest = await takeNewest(tx, id);
	demandSameFields(newest, options.fieldsSeen);
	const draft = newest.content;
	const { said } = await demandPublishable(tx, actor, row, draft, options);

	const first = await firstPublication(tx, row, options, at);
	if (first.publishedAt > at) throw new Refusal('Its time of publication lies in the future.');
	const day = row.day ?? dayIn(first.publishedAt, await newsroomZone(tx));
	await lock(tx, 'address', day);
	const wanted = draft.slug || row.slug || slugify(draft.headline) || id.slice(-12);
	const slug = await freeSlug(wanted, (candidate) => isTaken(tx, day, candidate, id));

	const before = await addressesOfStory(tx, id);
	const content = { ...draft, slug };
	const revisionId = await addRevision(tx, id, content, {
		reason: 'publication',
		actor,
		at,
		writers: writersOf(newest, actor),
	});
	if (newest.stored) await markKept(tx, id, newest, { live: true, slug });
	const substantial = options.substantial === true && row.publishedAt !== null;
	await tx
		.update(story)
		.set({
			live: 'live',
			stage: 'draft',
			liveRevisionId: revisionId,
			sectionId: content.sectionId,
			day,
			slug,
			publishedAt: first.publishedAt,
			publishedPrecision: first.precision,
			...(options.updatedAt && { updatedAt: options.updatedAt }),
			...(substantial && { updatedAt: at }),
		})
		.where(eq(story.id, id));
	await keepOldAddress(tx, row, { sectionId: content.sectionId, slug }, at);
	await replaceLiveLists(tx, id, content, first.publishedAt);
	await indexStory(tx, id, first.publishedAt, { ...content, body: bodyText(content.body) });
	await publishImages(tx, picturesOf(content));
	await revokePreviews(tx, id, at);
	await tx.delete(storySchedule).where(eq(storySchedule.storyId, id));

	const after = await addressesOfStory(tx, id);
	makeEdition(tx, { addresses: [...before.own, ...before.lists, ...after.own, ...after.lists] });
	const { due } = options;
	const details = {
		...(row.live === 'live' && { changes: true, substantial }),
		...(due && { scheduled: due.toISOString(), lateMs: at.getTime() - due.getTime() }),
		...said,
	};
	await recordMove(tx, { storyId: id, move: 'publish', actor, at, revisionId, details });
	recordAudit(tx, {
		actor,
		action: 'story.publish',
		subject: `story:${id}`,
		details: { revisionId, slug, ...details },
	});
	return { address: await addressIn(tx, content.sectionId, day, slug) };
}

const writersOf = (newest: { stored: boolean; writers: string[] }, actor: Actor) =>
	newest.stored ? newest.writers : [actor.id];

async function addressIn(tx: Transaction, sectionId: string | null, day: string, slug: string): Promise<string> {
	const [row] = await tx
		.select({ slug: section.slug })
		.from(section)
		.where(eq(section.id, sectionId ?? ''));
	if (!row) throw new Refusal('Its section does not exist (any more).');
	return routes.story({ section: row.slug, day, slug });
}

/** Takes a story from readers for now: its address answers 404 until it is published again. */
export function unpublishStory(actor: Actor, id: string, seen?: number): Promise<Result<void>> {
	return takeDown('unpublish', actor, id, { live: 'unpublished', killNotice: null }, seen);
}

/** Takes a story from readers for good: its address answers 410 with `notice`. */
export function killStory(actor: Actor, id: string, notice: string, seen?: number): Promise<Result<void>> {
	const state = { live: 'killed', killNotice: killNotice.parse({ notice }).notice } as const;
	return takeDown('kill', actor, id, state, seen);
}

/** What was to bring it back by itself goes too: a schedule, and the links at which outsiders read it. */
function takeDown(
	move: 'unpublish' | 'kill',
	actor: Actor,
	id: string,
	state: Pick<StoryRow, 'live' | 'killNotice'>,
	seen: number | undefined,
): Promise<Result<void>> {
	return makeMove(actor, id, move, seen, async (tx, { row, at }) => {
		const shown = await addressesOfStory(tx, id);
		await keepNewest(tx, id, actor, at);
		await tx
			.update(story)
			.set({ ...state, liveRevisionId: null })
			.where(eq(story.id, id));
		await tx.update(workingCopy).set({ liveSeq: -1, liveFields: -1 }).where(eq(workingCopy.storyId, id));
		await tx.delete(storySchedule).where(eq(storySchedule.storyId, id));
		if (move === 'kill') await revokePreviews(tx, id, at);
		await replaceLiveLists(tx, id, null, row.createdAt);
		await removeFromIndex(tx, id);
		makeEdition(tx, { addresses: [...shown.own, ...shown.lists], gone: shown.own });
		const revisionId = row.liveRevisionId ?? undefined;
		await recordMove(tx, { storyId: id, move, actor, at, ...(revisionId && { revisionId }) });
		recordAudit(tx, { actor, action: `story.${move}`, subject: `story:${id}` });
	});
}

/** Adds a correction to the live revision. It can be followed by another, never changed. */
export function correctStory(actor: Actor, id: string, entry: CorrectionEntry): Promise<Result<void>> {
	return attempt(() => write((tx) => correctWithin(tx, actor, id, entry)));
}

export async function correctWithin(tx: Transaction, actor: Actor, id: string, entry: CorrectionEntry): Promise<void> {
	const { kind, text, above, at: stated, seen } = correctionInput.parse(entry);
	const { row, at } = await beginMove(tx, actor, id, 'correct', seen);
	const revisionId = row.liveRevisionId;
	if (!revisionId) throw new Error(`live story ${id} has no revision`);
	const { own, lists } = await addressesOfStory(tx, id);
	await tx.insert(correction).values({
		...{ id: newId(), storyId: id, revisionId, actor: actor.id },
		...{ kind, text, above, at: stated ?? at },
	});
	await keepNewest(tx, id, actor, at);
	makeEdition(tx, { addresses: [...own, ...lists] });
	await recordMove(tx, { storyId: id, move: 'correct', actor, at, revisionId, details: { kind } });
	recordAudit(tx, { actor, action: 'story.correct', subject: `story:${id}`, details: { kind } });
}

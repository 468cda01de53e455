import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { correction, draftCredit, importSource, story, storyRedirect } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { indexStory, removeFromIndex } from '@/features/search/search-index-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { dayIn } from '@/lib/dates';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { freeSlug, slugify } from '@/lib/slug';
import { bodyText } from './body/body-text';
import { addressesOfStory } from './story-address-queries';
import { checkForPublication } from './story-checks';
import {
	addRevision,
	contentOf,
	newsroomZone,
	readRevision,
	readStory,
	replaceDraftCredits,
	replaceLiveLists,
	type StoryRow,
} from './story-record-mutations';
import type { CorrectionKind, RevisionReason, StoryContent, TimePrecision } from './story-schema';
import { judgeMove, type Move } from './story-workflow';

/** Adds a story that no reader sees yet. Part of a larger transaction; gives its id. */
export async function createStory(
	tx: Transaction,
	actor: Actor,
	content: StoryContent,
	reason: RevisionReason,
): Promise<string> {
	demand('story.create', actor);
	const id = newId();
	const at = await now(tx);
	const owner = actor.role === 'system' ? null : actor.id;
	await tx.insert(story).values({ id, owner, stage: 'draft', live: 'never', latestRevisionId: '', createdAt: at });
	await addRevision(tx, id, content, { reason, actor, at });
	await replaceDraftCredits(tx, id, content.credits);
	recordAudit(tx, { actor, action: 'story.create', subject: `story:${id}`, details: { headline: content.headline } });
	return id;
}

/** Adds a revision of what staff work on; readers see it at the next publication. */
export function reviseStory(actor: Actor, id: string, changes: Partial<StoryContent>): Promise<Result<void>> {
	return attempt(() => write((tx) => reviseWithin(tx, actor, id, changes)));
}

export async function reviseWithin(
	tx: Transaction,
	actor: Actor,
	id: string,
	changes: Partial<StoryContent>,
): Promise<void> {
	await lock(tx, 'story', id);
	const row = await readStory(tx, id);
	await demandMove(tx, 'revise', row, actor);
	const content = { ...contentOf(await readRevision(tx, row.latestRevisionId)), ...changes };
	await addRevision(tx, id, content, { reason: 'request', actor, at: await now(tx) });
	await replaceDraftCredits(tx, id, content.credits);
	recordAudit(tx, { actor, action: 'story.revise', subject: `story:${id}` });
}

export type PublishOptions = {
	/** When it was first published, for stories that come from elsewhere; never in the future. */
	publishedAt?: Date;
	precision?: TimePrecision;
	/** The update is worth a reader's notice: it moves the time shown as "updated". */
	substantial?: boolean;
	/** The time of the newest substantial update, for stories that come from elsewhere. */
	updatedAt?: Date;
};

export function publishStory(actor: Actor, id: string, options: PublishOptions = {}): Promise<Result<void>> {
	return attempt(() => write((tx) => publishWithin(tx, actor, id, options)));
}

/**
 * Makes the newest state a revision and points readers at it, with its address, lists,
 * search words, edition and audit row. Throws a Refusal that says what is missing.
 */
export async function publishWithin(tx: Transaction, actor: Actor, id: string, options: PublishOptions): Promise<void> {
	await lock(tx, 'story', id);
	const row = await readStory(tx, id);
	await demandMove(tx, 'publish', row, actor);
	const draft = contentOf(await readRevision(tx, row.latestRevisionId));
	const errors = checkForPublication(draft).filter((problem) => problem.weight === 'error');
	if (errors.length > 0) throw new Refusal(`It cannot be published: ${errors.map((one) => one.message).join(' ')}`);

	const at = await now(tx);
	const first = await firstPublication(tx, row, options, at);
	if (first.publishedAt > at) throw new Refusal('Its time of publication lies in the future.');
	const day = row.day ?? dayIn(first.publishedAt, await newsroomZone(tx));
	await lock(tx, 'address', day);
	const wanted = draft.slug || row.slug || slugify(draft.headline) || id.slice(-12);
	const slug = await freeSlug(wanted, (candidate) => isTaken(tx, day, candidate, id));

	const before = await addressesOfStory(tx, id);
	const content = { ...draft, slug };
	const revisionId = await addRevision(tx, id, content, { reason: 'publication', actor, at });
	await tx
		.update(story)
		.set({
			live: 'live',
			liveRevisionId: revisionId,
			sectionId: content.sectionId,
			day,
			slug,
			publishedAt: first.publishedAt,
			publishedPrecision: first.precision,
			...(options.updatedAt && { updatedAt: options.updatedAt }),
			...(options.substantial && row.publishedAt && { updatedAt: at }),
		})
		.where(eq(story.id, id));
	await keepOldAddress(tx, row, { sectionId: content.sectionId, slug }, at);
	await replaceLiveLists(tx, id, content, first.publishedAt);
	await indexStory(tx, id, first.publishedAt, { ...content, body: bodyText(content.body) });

	const after = await addressesOfStory(tx, id);
	makeEdition(tx, { addresses: [...before.own, ...before.lists, ...after.own, ...after.lists] });
	recordAudit(tx, { actor, action: 'story.publish', subject: `story:${id}`, details: { revisionId, slug } });
}

/** Takes a story from readers for now: its address answers 404 until it is published again. */
export function unpublishStory(actor: Actor, id: string): Promise<Result<void>> {
	return takeDown('unpublish', actor, id, { live: 'unpublished', killNotice: null });
}

/** Takes a story from readers for good: its address answers 410 with `notice`. */
export function killStory(actor: Actor, id: string, notice: string): Promise<Result<void>> {
	return takeDown('kill', actor, id, { live: 'killed', killNotice: notice });
}

function takeDown(
	move: 'unpublish' | 'kill',
	actor: Actor,
	id: string,
	state: Pick<StoryRow, 'live' | 'killNotice'>,
): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			await lock(tx, 'story', id);
			const row = await readStory(tx, id);
			await demandMove(tx, move, row, actor);
			const shown = await addressesOfStory(tx, id);
			await tx
				.update(story)
				.set({ ...state, liveRevisionId: null })
				.where(eq(story.id, id));
			await replaceLiveLists(tx, id, null, row.createdAt);
			await removeFromIndex(tx, id);
			makeEdition(tx, { addresses: [...shown.own, ...shown.lists], gone: shown.own });
			recordAudit(tx, { actor, action: `story.${move}`, subject: `story:${id}` });
		}),
	);
}

export type CorrectionEntry = { kind: CorrectionKind; text: string; above: boolean; at?: Date };

/** Adds a correction to the live revision. It can be followed by another, never changed. */
export function correctStory(actor: Actor, id: string, entry: CorrectionEntry): Promise<Result<void>> {
	return attempt(() => write((tx) => correctWithin(tx, actor, id, entry)));
}

export async function correctWithin(tx: Transaction, actor: Actor, id: string, entry: CorrectionEntry): Promise<void> {
	await lock(tx, 'story', id);
	const row = await readStory(tx, id);
	await demandMove(tx, 'correct', row, actor);
	if (!row.liveRevisionId) throw new Error(`live story ${id} has no revision`);
	const { own, lists } = await addressesOfStory(tx, id);
	await tx.insert(correction).values({
		...{ id: newId(), storyId: id, revisionId: row.liveRevisionId, actor: actor.id },
		...{ kind: entry.kind, text: entry.text, above: entry.above, at: entry.at ?? (await now(tx)) },
	});
	makeEdition(tx, { addresses: [...own, ...lists] });
	recordAudit(tx, { actor, action: 'story.correct', subject: `story:${id}`, details: { kind: entry.kind } });
}

async function demandMove(tx: Transaction, move: Move, row: StoryRow, actor: Actor): Promise<void> {
	const verdict = judgeMove(move, { live: row.live, own: await isOwn(tx, row, actor) }, actor);
	if (!verdict.allowed) throw new Refusal(verdict.reason);
}

/** Whether it is the actor's story, or credits the byline that they write under. */
async function isOwn(tx: Transaction, row: StoryRow, actor: Actor): Promise<boolean> {
	if (row.owner === actor.id) return true;
	if (!actor.bylineId) return false;
	const [credit] = await tx
		.select({ position: draftCredit.position })
		.from(draftCredit)
		.where(and(eq(draftCredit.storyId, row.id), eq(draftCredit.bylineId, actor.bylineId)))
		.limit(1);
	return credit !== undefined;
}

/** The first publication's time never changes; a file that states one decides it. */
async function firstPublication(tx: Transaction, row: StoryRow, options: PublishOptions, at: Date) {
	if (row.publishedAt) return { publishedAt: row.publishedAt, precision: row.publishedPrecision ?? 'minute' };
	if (options.publishedAt) return { publishedAt: options.publishedAt, precision: options.precision ?? 'minute' };
	const [source] = await tx.select().from(importSource).where(eq(importSource.storyId, row.id));
	if (source?.statedAt) return { publishedAt: source.statedAt, precision: source.statedPrecision ?? 'minute' };
	return { publishedAt: at, precision: 'minute' as const };
}

async function isTaken(tx: Transaction, day: string, slug: string, id: string): Promise<boolean> {
	const [other] = await tx
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.day, day), eq(story.slug, slug), ne(story.id, id)));
	if (other) return true;
	const [left] = await tx
		.select({ id: storyRedirect.storyId })
		.from(storyRedirect)
		.where(and(eq(storyRedirect.day, day), eq(storyRedirect.slug, slug), ne(storyRedirect.storyId, id)));
	return left !== undefined;
}

/** Where a story has once been it stays reachable for ever. */
async function keepOldAddress(
	tx: Transaction,
	before: StoryRow,
	after: { sectionId: string | null; slug: string },
	at: Date,
): Promise<void> {
	const { day, slug, sectionId, id } = before;
	if (!day || !slug || !sectionId || !after.sectionId) return;
	if (slug === after.slug && sectionId === after.sectionId) return;
	await tx.insert(storyRedirect).values({ day, slug, sectionId, storyId: id, createdAt: at }).onConflictDoNothing();
	await tx
		.delete(storyRedirect)
		.where(
			and(
				eq(storyRedirect.day, day),
				eq(storyRedirect.slug, after.slug),
				eq(storyRedirect.sectionId, after.sectionId),
				eq(storyRedirect.storyId, id),
			),
		);
}

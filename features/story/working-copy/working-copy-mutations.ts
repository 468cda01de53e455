import { asc, eq } from 'drizzle-orm';
import * as Y from 'yjs';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { draftCredit, story, workingCopy } from '@/db/schema';
import { afterCommit, write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { newId } from '@/lib/ids';
import { provided } from '@/lib/once';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { countWords } from '../body/body-text';
import { contentOf, readRevision, readStory } from '../story-record-mutations';
import type { DraftCredit, StoryContent, StoryTexts, WorkingFields } from '../story-schema';
import { readStanding } from '../story-standing-queries';
import { insertUpdates, lockCopy } from './working-log-mutations';
import { docOf, type LoggedCopy, readLoggedCopy, type WorkingCopyRow } from './working-log-queries';
import { readText, rewriteDoc, seedText } from './working-text';

export type { WorkingCopyRow } from './working-log-queries';

/** What staff work on, all of it, as it is while the transaction holds it. */
export type Newest = {
	content: StoryContent;
	seq: number;
	fieldsVersion: number;
	/** Who wrote since the newest revision, the last one last. */
	writers: string[];
	/** False: nobody has opened it yet, and the newest revision is what there is. */
	stored: boolean;
};

/** Makes the working copy of a story that is opened to write for the first time. */
export function openWorkingCopy(actor: Actor, storyId: string): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			if (!isStorable(storyId)) throw new Refusal('There is no such story.');
			await lock(tx, 'story', storyId);
			const row = await readStory(tx, storyId);
			const standing = await readStanding(tx, row, actor);
			demand('story.read', actor, standing.own);
			await ensureWorkingCopy(tx, storyId);
		}),
	);
}

/** The working copy of a story; seeded now, once, from the newest revision if there is none. */
export async function ensureWorkingCopy(tx: Transaction, storyId: string): Promise<WorkingCopyRow> {
	await lock(tx, 'story', storyId);
	const found = await lockCopy(tx, storyId);
	if (found) return found;
	const row = await readStory(tx, storyId);
	const content = contentOf(await readRevision(tx, row.latestRevisionId));
	const live = row.liveRevisionId === row.latestRevisionId ? 0 : -1;
	await tx.insert(workingCopy).values({
		...{ storyId, generation: newId(), seq: 0, snapshotSeq: 0, snapshot: Buffer.from(seedText(content)) },
		...{ fields: fieldsOf(content), fieldsVersion: 0, writers: [] },
		...{ keptSeq: 0, keptFields: 0, keptAt: await now(tx), liveSeq: live, liveFields: live },
	});
	const made = await lockCopy(tx, storyId);
	if (!made) throw new Error(`the working copy of ${storyId} is missing`);
	return made;
}

function fieldsOf(content: StoryContent): WorkingFields {
	const { kind, language, slug, sectionId, leadImageId, dateline } = content;
	const { commissionedWords, overrides, notes, topicIds } = content;
	return {
		...{ kind, language, slug, sectionId, leadImageId, dateline },
		...{ commissionedWords, overrides, notes, topicIds },
	};
}

/** Everything that staff work on. Nothing can be added to it until the transaction ends. */
export async function takeNewest(tx: Transaction, storyId: string): Promise<Newest> {
	const copy = (await lockCopy(tx, storyId)) && (await readLoggedCopy(tx, storyId));
	const credits = await readCredits(tx, storyId);
	if (!copy) {
		const { latestRevisionId } = await readStory(tx, storyId);
		const content = contentOf(await readRevision(tx, latestRevisionId));
		return { content: { ...content, credits }, seq: 0, fieldsVersion: 0, writers: [], stored: false };
	}
	const doc = docOf(copy);
	const read = readText(doc);
	doc.destroy();
	if (!read.ok) {
		throw new Refusal(`Its text holds what no story may: ${read.problems.slice(0, 3).join('; ')}.`);
	}
	const { fields, fieldsVersion } = copy.row;
	const content = { ...fields, ...read.texts, credits };
	return { content, seq: copy.seq, fieldsVersion, writers: writersOf(copy), stored: true };
}

/** Who wrote what no revision holds yet. */
function writersOf({ row, log }: LoggedCopy): string[] {
	const since = log.filter(({ seq }) => seq > row.keptSeq).map(({ actor }) => actor);
	// Of someone who wrote twice the later time counts.
	return [...new Set([...row.writers, ...since].reverse())].reverse();
}

/** Says that a revision now holds `newest`, and with `live` that readers have it. */
export async function markKept(
	tx: Transaction,
	storyId: string,
	newest: Newest,
	{ live, slug }: { live: boolean; slug?: string },
): Promise<void> {
	if (!newest.stored) return;
	const { seq, fieldsVersion } = newest;
	const [copy] = await tx
		.select({ fields: workingCopy.fields })
		.from(workingCopy)
		.where(eq(workingCopy.storyId, storyId));
	await tx
		.update(workingCopy)
		.set({
			...{ keptSeq: seq, keptFields: fieldsVersion, keptAt: await now(tx), writers: [] },
			...(live && { liveSeq: seq, liveFields: fieldsVersion }),
			// The address that it has got is from now on the one that was chosen.
			...(copy && slug !== undefined && { fields: { ...copy.fields, slug } }),
		})
		.where(eq(workingCopy.storyId, storyId));
}

/** Makes the text say `texts`, as a change that whoever has the story open sees arrive. It authorises nothing. */
export async function rewriteText(
	tx: Transaction,
	actor: Actor,
	storyId: string,
	texts: Partial<StoryTexts>,
): Promise<void> {
	const { generation } = await ensureWorkingCopy(tx, storyId);
	const copy = await readLoggedCopy(tx, storyId);
	if (!copy) throw new Error(`the working copy of ${storyId} is missing`);
	const doc = docOf(copy);
	const before = Y.encodeStateVector(doc);
	const changes: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => changes.push(update));
	rewriteDoc(doc, texts);
	const changed = Y.encodeStateAsUpdate(doc, before);
	const read = readText(doc);
	doc.destroy();
	if (changes.length === 0) return;
	await insertUpdates(tx, storyId, generation, [{ actor: actor.id, bytes: changed }]);
	if (read.ok) {
		const { headline, body } = read.texts;
		const words = countWords(body, copy.row.fields.language);
		await tx
			.update(story)
			.set({ headline, words, changedAt: await now(tx) })
			.where(eq(story.id, storyId));
	}
	announce(tx, storyId);
}

async function readCredits(tx: Transaction, storyId: string): Promise<DraftCredit[]> {
	const { bylineId, role, place } = draftCredit;
	return tx
		.select({ bylineId, role, place })
		.from(draftCredit)
		.where(eq(draftCredit.storyId, storyId))
		.orderBy(asc(draftCredit.position));
}

/**
 * Once `tx` is committed, everyone who has the story open looks at it anew. Other
 * processes see it by themselves: by the number of moves, of fields' changes, of updates.
 */
export function announce(tx: Transaction, storyId: string): void {
	afterCommit(tx, () => provided<(storyId: string) => void>('collab-announce')?.(storyId));
}

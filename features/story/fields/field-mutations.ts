import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { draftCredit, story, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { sameValue } from '@/lib/same-value';
import { readStory, replaceDraftCredits } from '../story-record-mutations';
import type { DraftCredit } from '../story-schema';
import { readStanding } from '../story-standing-queries';
import { judgeMove } from '../story-workflow';
import { announce, ensureWorkingCopy } from '../working-copy/working-copy-mutations';
import { demandKnown } from './field-known-queries';
import { type FieldChanges, type FieldName, type FieldValues, LOSES_OWN_STORY } from './field-names';
import { readFieldChanges } from './field-schema';
import { changedMeanwhile } from './field-words-queries';

/** `confirmed`: whoever asks knows that they lose the story with their credit. */
type Options = { confirmed?: boolean };

/**
 * Saves what the forms beside the text hold. Each field is compared with what its form
 * showed: one that a colleague changed meanwhile is refused, and with it the whole change.
 * Gives the number of the fields' newest version. Throws a ZodError for what no field can hold.
 */
export function saveStoryFields(
	actor: Actor,
	id: string,
	changes: FieldChanges,
	{ confirmed = false }: Options = {},
): Promise<Result<{ version: number }>> {
	return attempt(async () => {
		if (!isStorable(id)) throw new Refusal('There is no such story.');
		return write(async (tx) => {
			await lock(tx, 'story', id);
			const row = await readStory(tx, id);
			const verdict = judgeMove('revise', await readStanding(tx, row, actor), actor);
			if (!verdict.allowed) throw new Refusal(verdict.reason);
			const wanted = readFieldChanges(changes);
			const copy = await ensureWorkingCopy(tx, id);
			const stored: FieldValues = { ...copy.fields, credits: await readDraftCredits(tx, id) };
			const changed = await whatChanges(tx, actor, id, stored, wanted);
			if (changed.length === 0) return { version: copy.fieldsVersion };

			const next: FieldValues = { ...stored };
			for (const name of changed) take(next, name, wanted);
			await demandKnown(tx, next, changed);
			const { credits, ...fields } = next;
			const at = await now(tx);
			const version = copy.fieldsVersion + 1;
			await tx
				.update(workingCopy)
				.set({ fields, fieldsVersion: version, writers: [...copy.writers.filter((one) => one !== actor.id), actor.id] })
				.where(eq(workingCopy.storyId, id));
			if (changed.includes('credits')) await replaceDraftCredits(tx, id, credits);
			await tx
				.update(story)
				.set({ forSectionId: fields.sectionId, commissionedWords: fields.commissionedWords, changedAt: at })
				.where(eq(story.id, id));
			if (!confirmed && !judgeMove('revise', await readStanding(tx, row, actor), actor).allowed) {
				throw new Refusal(LOSES_OWN_STORY);
			}
			recordAudit(tx, { actor, action: 'story.fields', subject: `story:${id}`, details: { fields: changed } });
			announce(tx, id);
			return { version };
		});
	});
}

/** The fields that are to be another than they are. Refuses where what the form showed is not what is there. */
async function whatChanges(
	tx: Transaction,
	actor: Actor,
	id: string,
	stored: FieldValues,
	wanted: FieldChanges,
): Promise<FieldName[]> {
	const changed: FieldName[] = [];
	for (const name of Object.keys(wanted) as FieldName[]) {
		// Object.keys forgets its keys' type
		const change = wanted[name];
		if (!change || sameValue(stored[name], change.value)) continue;
		if (!sameValue(stored[name], change.seen)) {
			throw new Refusal(await changedMeanwhile(tx, actor, id, name, stored, change.value));
		}
		changed.push(name);
	}
	return changed;
}

function take<K extends FieldName>(next: FieldValues, name: K, wanted: FieldChanges): void {
	const change = wanted[name];
	if (change) next[name] = change.value;
}

function readDraftCredits(tx: Transaction, storyId: string): Promise<DraftCredit[]> {
	const { bylineId, role, place, position } = draftCredit;
	return tx
		.select({ bylineId, role, place })
		.from(draftCredit)
		.where(eq(draftCredit.storyId, storyId))
		.orderBy(asc(position));
}

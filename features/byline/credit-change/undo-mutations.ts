import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { absorbedByline, account, byline, creditChange, formerSlug } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { sameValue } from '@/lib/same-value';
import { readByline } from '../byline-row-queries';
import type { CreditChangeRecord, KeptByline } from '../byline-schema';
import { addressesOfByline } from '../byline-surface-queries';
import { type Conflict, findConflicts, restoreCredits } from './credit-walk-mutations';
import { keptByline, rowOfKept } from './kept-byline';

type MergeRecord = Extract<CreditChangeRecord, { kind: 'merge' }>;

/** Stories that changed since: nothing was undone. */
export type Undone = { stories: number } | { conflicts: Conflict[] };

/** What the audit log calls it. */
const UNDOING = { merge: 'byline.undo-merge', reassign: 'byline.undo-reassign' } as const;

type Options = {
	/** Undo it for the others, and leave those that changed since as they are. */
	leaveChanged?: boolean;
};

/**
 * Restores exactly what was before a merge or a reassignment: names, addresses, accounts and
 * credits, as long as none of it was changed since. Says which stories were.
 */
export function undoCreditChange(
	actor: Actor,
	changeId: string,
	{ leaveChanged = false }: Options = {},
): Promise<Result<Undone>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		if (!isStorable(changeId)) throw new Refusal('There is no such change.');
		return write(async (tx) => {
			await lock(tx, 'byline');
			await lock(tx, 'credits');
			const [change] = await tx.select().from(creditChange).where(eq(creditChange.id, changeId));
			if (!change) throw new Refusal('There is no such change.');
			if (change.undoneAt) throw new Refusal('It has been undone already.');
			const { record } = change;
			if (record.kind === 'merge') await demandUntouched(tx, record);
			else for (const { bylineId } of [record.from, record.to]) await readByline(tx, bylineId);
			const conflicts = await findConflicts(tx, changeId);
			if (conflicts.length > 0 && !leaveChanged) return { conflicts };
			if (record.kind === 'merge') await separate(tx, record);
			const stories = await restoreCredits(tx, changeId, change.stories);
			await tx
				.update(creditChange)
				.set({ undoneAt: await now(tx), undoneBy: actor.id })
				.where(eq(creditChange.id, changeId));
			recordAudit(tx, {
				...{ actor, action: UNDOING[change.kind], subject: `byline:${change.bylineId}` },
				details: { changeId, stories, left: conflicts.length },
			});
			return { stories };
		});
	});
}

/** The fields of the survivor that the merge changed. */
const changedFields = ({ before, after }: MergeRecord): (keyof KeptByline)[] =>
	(Object.keys(before) as (keyof KeptByline)[]).filter((field) => !sameValue(before[field], after[field])); // Object.keys forgets its keys' type

/** Addresses that the merge moved, each with the byline that it led to. */
function movedAddresses({ before, after, absorbed, formerSlugs }: MergeRecord): Set<string> {
	const gone = new Set(absorbed.map(({ id }) => id));
	const led = formerSlugs.filter(({ slug, targetId }) => gone.has(targetId) || slug === after.slug);
	const moved = new Set([...led, ...absorbed].map(({ slug }) => slug));
	return before.slug === after.slug ? moved : moved.add(before.slug).add(after.slug);
}

/** Refuses where anything but the stories is not as the merge left it, and says what. */
async function demandUntouched(tx: Transaction, record: MergeRecord): Promise<void> {
	const { after, absorbed, accounts, absorbedBefore } = record;
	const current = keptByline(await readByline(tx, after.id));
	for (const field of changedFields(record)) {
		if (!sameValue(current[field], after[field])) {
			throw new Refusal(`${current.name} was changed since (${FIELD_WORDS[field]}): change that back first.`);
		}
	}
	const moved = movedAddresses(record);
	for (const slug of moved) {
		if (slug === after.slug) continue;
		const [former] = await tx
			.select({ targetId: formerSlug.targetId })
			.from(formerSlug)
			.where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, slug)));
		if (former?.targetId !== after.id) throw new Refusal(`/by/${slug} was given to another byline since.`);
	}
	for (const { id } of [...absorbed, ...absorbedBefore]) {
		const [row] = await tx.select().from(absorbedByline).where(eq(absorbedByline.id, id));
		if (row?.bylineId !== after.id) throw new Refusal('Another merge of the same bylines stands: undo that first.');
	}
	for (const { id, after: linked } of accounts) {
		const [row] = await tx
			.select({ bylineId: account.bylineId, name: account.name })
			.from(account)
			.where(eq(account.id, id));
		if (row && row.bylineId !== linked) throw new Refusal(`The account of ${row.name} was linked elsewhere since.`);
	}
}

const FIELD_WORDS: Record<keyof KeptByline, string> = {
	id: 'its id',
	slug: 'its address',
	kind: 'its kind',
	status: 'its status',
	name: 'its name',
	nameKey: 'its name',
	sortName: 'what it is sorted by',
	title: 'its title',
	bio: 'its biography',
	portraitId: 'its portrait',
	beats: 'its beats',
	location: 'its place',
	languages: 'its languages',
	contacts: 'its contacts',
	sameAs: 'its profiles',
	createdAt: 'when it was made',
};

/** Everything but the credits, as it was. */
async function separate(tx: Transaction, record: MergeRecord): Promise<void> {
	const { before, after, absorbed, accounts, absorbedBefore, formerSlugs } = record;
	const shown = await addressesOfByline(tx, after.id);
	makeEdition(tx, { addresses: shown });
	const isByline = eq(formerSlug.noun, 'byline');
	const moved = movedAddresses(record);
	await tx.delete(formerSlug).where(and(isByline, inArray(formerSlug.slug, [...moved])));
	const changed = changedFields(record);
	const values = rowOfKept(before);
	const back = Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<typeof values>; // Object.fromEntries forgets its keys' type
	const { version } = await readByline(tx, after.id);
	await tx
		.update(byline)
		.set({ ...back, version: version + 1 })
		.where(eq(byline.id, after.id));
	await tx.insert(byline).values(absorbed.map((one) => ({ ...rowOfKept(one), version: version + 1 })));
	const again = formerSlugs.filter(({ slug }) => moved.has(slug));
	if (again.length > 0) {
		await tx
			.insert(formerSlug)
			.values(again.map((row) => ({ ...row, noun: 'byline' as const, createdAt: new Date(row.createdAt) })));
	}
	await tx.delete(absorbedByline).where(
		inArray(
			absorbedByline.id,
			absorbed.map(({ id }) => id),
		),
	);
	for (const { id, bylineId } of absorbedBefore) {
		await tx.update(absorbedByline).set({ bylineId }).where(eq(absorbedByline.id, id));
	}
	// First the survivor's, so that no two accounts have one byline at any moment.
	for (const { id, before: linked } of accounts.toSorted(
		(a, b) => Number(b.after !== null) - Number(a.after !== null),
	)) {
		await tx.update(account).set({ bylineId: linked }).where(eq(account.id, id));
	}
	const pages = [before, ...absorbed].flatMap(({ slug }) => surfacesOfList(routes.byline(slug)));
	makeEdition(tx, { addresses: [...pages, routes.bylines(), routes.sitemapPart('pages')] });
}

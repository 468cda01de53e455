import { and, eq, inArray, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { absorbedByline, account, byline, creditChange, formerSlug } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { publishImages } from '@/features/media/media-publish-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { newId } from '@/lib/ids';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { CHANGED_MEANWHILE, readByline } from '../byline-row-queries';
import type { CreditChangeRecord, KeptByline } from '../byline-schema';
import { addressesOfByline } from '../byline-surface-queries';
import { storiesOfBylines } from './changed-story-queries';
import { changeCredits } from './credit-walk-mutations';
import { keptByline, rowOfKept } from './kept-byline';
import { type MergeChoice, mergedByline } from './merge-choice';
import { MOST_MERGED } from './merge-queries';
import { mergeInto } from './merged-credits';

export type MergeRequest = {
	survivor: string;
	others: readonly string[];
	choice: MergeChoice;
	/** The account that the survivor is linked to from then on, of those that any of them has; left out: its own, or else another's. */
	accountId?: string | null;
	/** What was looked at: each byline's version. */
	versions?: Readonly<Record<string, number>>;
};

type MergeRecord = Extract<CreditChangeRecord, { kind: 'merge' }>;

/**
 * Makes one byline of several: the survivor has all credits, and every address that any of them
 * had leads to it. One transaction, one audit event, one edition. Gives the change's id, by
 * which it can be undone, and how many stories it changed.
 */
export function mergeBylines(
	actor: Actor,
	{ survivor, others, choice, accountId, versions }: MergeRequest,
): Promise<Result<{ changeId: string; stories: number }>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const ids = [...new Set([survivor, ...others])];
		if (!ids.every(isStorable)) throw new Refusal('There is no such byline.');
		if (ids.length < 2) throw new Refusal('Choose at least two bylines.');
		if (ids.length > MOST_MERGED) throw new Refusal(`At most ${MOST_MERGED} bylines are merged at once.`);
		return write(async (tx) => {
			await lock(tx, 'byline');
			await lock(tx, 'credits');
			const rows = [];
			for (const id of ids) rows.push(await readByline(tx, id));
			if (versions && rows.some(({ id, version }) => versions[id] !== version)) throw new Refusal(CHANGED_MEANWHILE);
			const [before, ...absorbed] = rows.map(keptByline);
			if (!before) throw new Error('there is a survivor');
			const record: MergeRecord = {
				...{ kind: 'merge', before, absorbed, after: wanted(before, absorbed, choice) },
				formerSlugs: await readFormerSlugs(tx, ids),
				absorbedBefore: await readAbsorbed(tx, absorbed),
				accounts: await readAccounts(tx, ids, survivor, accountId),
			};
			const changeId = newId();
			const pages = await namePages(tx, ids);
			const at = await now(tx);
			await tx
				.insert(creditChange)
				.values({ id: changeId, kind: 'merge', bylineId: survivor, actor: actor.id, at, stories: 0, record });
			await moveAddresses(tx, record, at);
			await absorb(tx, record);
			const gone = absorbed.map(({ id }) => id);
			const storyIds = await storiesOfBylines(tx, gone);
			const stories = await changeCredits(tx, changeId, storyIds, mergeInto(survivor, new Set(gone)));
			await tx.update(creditChange).set({ stories }).where(eq(creditChange.id, changeId));
			await tx.delete(byline).where(inArray(byline.id, gone));
			const { createdAt: _, ...values } = rowOfKept(record.after);
			const version = Math.max(...rows.map((row) => row.version)) + 1;
			await tx
				.update(byline)
				.set({ ...values, version })
				.where(eq(byline.id, survivor));
			if (record.after.portraitId) await publishImages(tx, [record.after.portraitId]);
			makeEdition(tx, { addresses: pages });
			recordAudit(tx, {
				...{ actor, action: 'byline.merge', subject: `byline:${survivor}` },
				details: { changeId, into: record.after.name, from: absorbed.map(({ name }) => name), bylines: gone, stories },
			});
			return { changeId, stories };
		});
	});
}

function wanted(before: KeptByline, absorbed: readonly KeptByline[], choice: MergeChoice): KeptByline {
	let after: KeptByline;
	try {
		after = mergedByline(before, absorbed, choice);
	} catch (error) {
		if (error instanceof RangeError) throw new Refusal(`${error.message}.`);
		throw error;
	}
	const full = (['beats', 'languages', 'contacts', 'sameAs'] as const).find((field) => after[field].length > 20);
	if (full)
		throw new Refusal(`Together they have more than 20 ${full === 'sameAs' ? 'profiles' : full}: choose one's.`);
	return after;
}

/** All pages that show one of them: named twice, before and after, by whoever changes their stories. */
async function namePages(tx: Transaction, ids: readonly string[]): Promise<string[] | 'all'> {
	const pages = [routes.bylines(), routes.sitemapPart('pages')];
	for (const id of ids) {
		const shown = await addressesOfByline(tx, id);
		if (shown === 'all') return 'all';
		pages.push(...shown);
	}
	return pages;
}

async function readFormerSlugs(tx: Transaction, ids: readonly string[]): Promise<MergeRecord['formerSlugs']> {
	const rows = await tx
		.select()
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'byline'), inArray(formerSlug.targetId, [...ids])));
	return rows.map(({ slug, targetId, createdAt }) => ({ slug, targetId, createdAt: createdAt.toISOString() }));
}

function readAbsorbed(tx: Transaction, absorbed: readonly KeptByline[]): Promise<MergeRecord['absorbedBefore']> {
	const into = absorbed.map(({ id }) => id);
	const { id, bylineId } = absorbedByline;
	return tx.select({ id, bylineId }).from(absorbedByline).where(inArray(bylineId, into));
}

/** At most one account stays linked: that which was chosen, else the survivor's, else the first. */
async function readAccounts(
	tx: Transaction,
	ids: readonly string[],
	survivor: string,
	chosen: string | null | undefined,
): Promise<MergeRecord['accounts']> {
	const rows = await tx
		.select({ id: account.id, bylineId: account.bylineId })
		.from(account)
		.where(inArray(account.bylineId, [...ids]));
	if (chosen && !rows.some(({ id }) => id === chosen)) throw new Refusal('That account is linked to none of them.');
	const own = rows.find(({ bylineId }) => bylineId === survivor) ?? rows[0];
	const linked = chosen === undefined ? own?.id : chosen;
	return rows.flatMap(({ id, bylineId }) =>
		bylineId ? [{ id, before: bylineId, after: id === linked ? survivor : null }] : [],
	);
}

async function moveAddresses(tx: Transaction, record: MergeRecord, at: Date): Promise<void> {
	const { before, after, absorbed } = record;
	const everyone = [before, ...absorbed].map(({ id }) => id);
	const isByline = eq(formerSlug.noun, 'byline');
	await tx
		.update(formerSlug)
		.set({ targetId: before.id })
		.where(and(isByline, inArray(formerSlug.targetId, everyone)));
	const left = [before, ...absorbed].map(({ slug }) => slug).filter((slug) => slug !== after.slug);
	await tx.delete(formerSlug).where(and(isByline, eq(formerSlug.slug, after.slug)));
	await tx
		.insert(formerSlug)
		.values(left.map((slug) => ({ noun: 'byline' as const, slug, targetId: before.id, createdAt: at })));
	makeEdition(tx, { addresses: surfacesOfList(routes.byline(after.slug)) });
}

/** Their ids stand for the survivor from now on; so do those that had been merged into them. Accounts follow. */
async function absorb(tx: Transaction, { before, absorbed, accounts }: MergeRecord): Promise<void> {
	const gone = absorbed.map(({ id }) => id);
	await tx.update(absorbedByline).set({ bylineId: before.id }).where(inArray(absorbedByline.bylineId, gone));
	await tx.insert(absorbedByline).values(absorbed.map(({ id, name }) => ({ id, name, bylineId: before.id })));
	// First those that lose theirs: no two may have one at any moment.
	for (const { id, after } of accounts.toSorted((a, b) => Number(a.after !== null) - Number(b.after !== null))) {
		await tx
			.update(account)
			.set({ bylineId: after })
			.where(and(eq(account.id, id), or(inArray(account.bylineId, [before.id, ...gone]))));
	}
}

import { and, asc, countDistinct, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, byline, formerSlug, liveCredit } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import type { KeptByline } from '../byline-schema';
import { type ChangePreview, previewChange } from './change-preview-queries';
import { storiesOfBylines } from './changed-story-queries';
import { keptByline } from './kept-byline';
import { likelyChoice, type MergeChoice, mergedByline } from './merge-choice';
import { mergeInto } from './merged-credits';

export const MOST_MERGED = 50;

type Mergeable = KeptByline & {
	version: number;
	/** How many live stories credit it. */
	stories: number;
	account: { id: string; name: string } | null;
};

export type MergeAsked = { ids: string[]; survivor: string; choice: MergeChoice; account: string };

export type MergeForDesk = {
	bylines: Mergeable[];
	survivor: Mergeable;
	choice: Required<MergeChoice>;
	account: string;
	after: KeptByline;
	/** Addresses that will lead to the survivor's. */
	redirects: string[];
	preview: ChangePreview;
};

/** What a merge would do; null where fewer than two of those who were asked for are there. */
export async function getMergeForDesk(actor: Actor, asked: MergeAsked, page: number): Promise<MergeForDesk | null> {
	demand('byline.manage', actor);
	const bylines = await readMergeable(asked.ids);
	const most = bylines.toSorted((a, b) => b.stories - a.stories)[0];
	const survivor = bylines.find(({ id }) => id === asked.survivor) ?? most;
	if (bylines.length < 2 || !survivor) return null;
	const others = bylines.filter((one) => one !== survivor);
	const known = Object.entries(asked.choice).filter(([, id]) => id === 'all' || bylines.some((one) => one.id === id));
	const choice = { ...likelyChoice(survivor, others), ...Object.fromEntries(known) };
	const after = mergedByline(survivor, others, choice);
	const gone = others.map(({ id }) => id);
	const renamed = new Map([[survivor.id, after.name]]);
	const linked = bylines.flatMap((one) => (one.account ? [one.account.id] : []));
	const likely = survivor.account?.id ?? linked[0] ?? '';
	const account = asked.account === 'none' || linked.includes(asked.account) ? asked.account : likely;
	const slugs = [...bylines.map(({ slug }) => slug), ...(await readFormerSlugs(bylines))];
	return {
		...{ bylines, survivor, choice, account, after },
		redirects: [...new Set(slugs)].filter((slug) => slug !== after.slug),
		preview: await previewChange(
			await storiesOfBylines(database(), gone),
			mergeInto(survivor.id, new Set(gone)),
			page,
			renamed,
		),
	};
}

async function readMergeable(asked: readonly string[]): Promise<Mergeable[]> {
	const ids = [...new Set(asked)].filter(isStorable).slice(0, MOST_MERGED);
	if (ids.length === 0) return [];
	const [rows, accounts, counts] = await Promise.all([
		database().select().from(byline).where(inArray(byline.id, ids)).orderBy(asc(byline.createdAt), asc(byline.id)),
		database()
			.select({ id: account.id, name: account.name, bylineId: account.bylineId })
			.from(account)
			.where(inArray(account.bylineId, ids)),
		database()
			.select({ bylineId: liveCredit.bylineId, stories: countDistinct(liveCredit.storyId) })
			.from(liveCredit)
			.where(inArray(liveCredit.bylineId, ids))
			.groupBy(liveCredit.bylineId),
	]);
	return rows.map((row) => {
		const linked = accounts.find(({ bylineId }) => bylineId === row.id);
		return {
			...keptByline(row),
			version: row.version,
			stories: counts.find(({ bylineId }) => bylineId === row.id)?.stories ?? 0,
			account: linked ? { id: linked.id, name: linked.name } : null,
		};
	});
}

async function readFormerSlugs(bylines: readonly Mergeable[]): Promise<string[]> {
	const ids = bylines.map(({ id }) => id);
	const rows = await database()
		.select({ slug: formerSlug.slug })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'byline'), inArray(formerSlug.targetId, ids)));
	return rows.map(({ slug }) => slug);
}

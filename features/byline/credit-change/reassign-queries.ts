import { asc, eq, or } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, section } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { nameKey } from '@/lib/fold';
import { isStorable } from '@/lib/plain-text';
import { type ChangePreview, previewChange, readBylineNames } from './change-preview-queries';
import { storiesToReassign } from './changed-story-queries';
import { reassign } from './merged-credits';
import type { ReassignRequest } from './reassign-schema';

export type ReassignPreview = ChangePreview & { from: string; to: string; found: number };

/** What a reassignment would do; null where one of the bylines is not there. */
export async function previewReassignment(
	actor: Actor,
	wanted: ReassignRequest,
	page: number,
): Promise<ReassignPreview | null> {
	demand('byline.manage', actor);
	const { from, to } = wanted;
	const names = await readBylineNames([from.bylineId, to.bylineId]);
	const [giver, taker] = [names.get(from.bylineId), names.get(to.bylineId)];
	if (giver === undefined || taker === undefined) return null;
	const storyIds = await storiesToReassign(database(), wanted);
	const preview = await previewChange(storyIds, reassign({ from, to }), page);
	return { ...preview, from: giver, to: taker, found: storyIds.length };
}

/** Whom a field of the form means: `found`, or those between whom it leaves open. */
export type Meant = { found: Named | null; candidates: Named[] };
type Named = { id: string; slug: string; name: string };

const MOST_CANDIDATES = 8;

/** The byline at that address, or of that name, case and accents aside. */
export async function findMeant(actor: Actor, typed: string): Promise<Meant> {
	demand('byline.manage', actor);
	const { id, slug, name, nameKey: key } = byline;
	if (!isStorable(typed) || typed.trim() === '') return { found: null, candidates: [] };
	const rows = await database()
		.select({ id, slug, name })
		.from(byline)
		.where(or(eq(slug, typed), eq(key, nameKey(typed))))
		.orderBy(asc(byline.status), asc(byline.createdAt))
		.limit(MOST_CANDIDATES);
	const found = rows.find((row) => row.slug === typed) ?? (rows.length === 1 ? rows[0] : undefined);
	return { found: found ?? null, candidates: found ? [] : rows };
}

/** Sections to choose from, as the paper orders them. */
export function getSectionsToReassign(actor: Actor): Promise<{ id: string; name: string }[]> {
	demand('byline.manage', actor);
	return database().select({ id: section.id, name: section.name }).from(section).orderBy(asc(section.position));
}

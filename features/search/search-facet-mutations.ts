import { inArray } from 'drizzle-orm';
import { among } from '@/db/among';
import type { Transaction } from '@/db/client';
import { absorbedByline, liveCredit, searchEntry } from '@/db/schema';
import { bylineFacet } from './search-facets';
import { indexLive } from './search-fill-mutations';
import { leadOf } from './search-lead';

/**
 * Puts live stories into the index anew whose credits are not those that it knows them by. A byline
 * that was merged into another stands for it, so merging leaves the index as it is.
 */
export async function refreshFacets(tx: Transaction, storyIds: readonly string[]): Promise<void> {
	if (storyIds.length === 0) return;
	const entries = await tx.select().from(searchEntry).where(among(searchEntry.storyId, storyIds));
	const credits = await tx
		.select({ storyId: liveCredit.storyId, bylineId: liveCredit.bylineId })
		.from(liveCredit)
		.where(among(liveCredit.storyId, storyIds));
	const credited = Map.groupBy(credits, ({ storyId }) => storyId);
	const today = await facetsOfToday(
		tx,
		credits.map(({ bylineId }) => bylineId),
	);
	for (const { storyId, lead } of entries) {
		const known = leadOf(lead).bylines.trim().split(' ').filter(Boolean);
		const meant = new Set(known.map((facet) => today.get(facet) ?? facet));
		const wanted = new Set((credited.get(storyId) ?? []).map(({ bylineId }) => bylineFacet(bylineId)));
		if (meant.symmetricDifference(wanted).size > 0) await indexLive(tx, storyId);
	}
}

/** The facet of whom a byline was merged into, by its own. */
async function facetsOfToday(tx: Transaction, bylineIds: readonly string[]): Promise<Map<string, string>> {
	const into = [...new Set(bylineIds)];
	if (into.length === 0) return new Map();
	const rows = await tx.select().from(absorbedByline).where(inArray(absorbedByline.bylineId, into));
	return new Map(rows.map(({ id, bylineId }) => [bylineFacet(id), bylineFacet(bylineId)]));
}

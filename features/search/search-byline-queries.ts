import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { absorbedByline } from '@/db/schema';
import { bylineFacet } from './search-facets';

/** The facets under which stories of these bylines may stand in the index: their own, and those of whom was merged into them. */
export async function facetsOfBylines(ids: readonly string[]): Promise<Map<string, string[]>> {
	const facets = new Map(ids.map((id) => [id, [bylineFacet(id)]]));
	if (ids.length === 0) return facets;
	const { id, bylineId } = absorbedByline;
	const rows = await database()
		.select({ id, bylineId })
		.from(absorbedByline)
		.where(inArray(bylineId, [...ids]));
	for (const row of rows) facets.get(row.bylineId)?.push(bylineFacet(row.id));
	return facets;
}

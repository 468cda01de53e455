import { asc, eq, inArray } from 'drizzle-orm';
import { listOf, prepared } from '@/db/prepared';
import { byline, liveCredit } from '@/db/schema';
import type { NamedCredit } from './credit-grammar';

/** Live stories' credits in order, with each byline's name and address of today. */
export async function getPublishedCredits(storyIds: readonly string[]): Promise<Map<string, NamedCredit[]>> {
	const credits = new Map<string, NamedCredit[]>(storyIds.map((id) => [id, []]));
	if (storyIds.length === 0) return credits;
	const { placeholders, values } = listOf(storyIds);
	const rows = await prepared(
		`credits of ${storyIds.length}`,
		(db) =>
			db
				.select({
					storyId: liveCredit.storyId,
					role: liveCredit.role,
					place: liveCredit.place,
					name: byline.name,
					slug: byline.slug,
					kind: byline.kind,
				})
				.from(liveCredit)
				.innerJoin(byline, eq(byline.id, liveCredit.bylineId))
				.where(inArray(liveCredit.storyId, placeholders))
				.orderBy(asc(liveCredit.storyId), asc(liveCredit.position)),
		values,
	);
	for (const { storyId, ...credit } of rows) credits.get(storyId)?.push(credit);
	return credits;
}

import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { database } from '@/db/client';
import { audit, auditDetails, story } from '@/db/schema';
import { numberOf, STORY_IDS } from './generated-story';

/** The audit row's action, once a whole run has been told of. */
export const GENERATED = 'demo.generate';

/** How far earlier runs came. */
export type Progress = {
	there: number;
	/** Those that an audit row tells of: fewer if the last run was cut off. */
	told: number;
	/** The day, yyyy-mm-dd, from which more are wanted: "" for the first. */
	from: string;
};

/** Generated stories are numbered without gaps and never leave, so the last one says how many there are. */
export async function readProgress(): Promise<Progress> {
	const [last] = await database()
		.select({ id: story.id, day: story.day })
		.from(story)
		.where(and(gte(story.id, STORY_IDS), lt(story.id, `${STORY_IDS}g`)))
		.orderBy(desc(story.id))
		.limit(1);
	const [row] = await database()
		.select({ details: auditDetails.details })
		.from(audit)
		.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
		.where(eq(audit.action, GENERATED))
		.orderBy(desc(audit.number))
		.limit(1);
	const there = last ? numberOf(last.id) + 1 : 0;
	const told = Number(row?.details['stories'] ?? 0);
	return { there, told, from: there > told ? (last?.day ?? '') : '' };
}

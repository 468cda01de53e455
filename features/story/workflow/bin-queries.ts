import { and, desc, eq, exists, isNotNull, or, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { draftCredit, story, storyShare } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { judge } from '@/features/staff/permissions';
import { BIN_DAYS } from '../story-bin';

const DAY_MS = 86_400_000;
const MOST = 200;

export type BinnedStory = {
	id: string;
	headline: string;
	words: number;
	who: string;
	/** How many moves were made: what bringing it back says that it saw. */
	moves: number;
	since: Date;
	/** Whole days until it is gone; 0 on the last. */
	daysLeft: number;
};

/** What lies in the bin, the newest first: everything for editors, their own for reporters. */
export async function getBinForDesk(actor: Actor): Promise<{ stories: BinnedStory[]; more: boolean }> {
	demand('story.delete', actor, true);
	const all = judge('story.delete', actor).allowed;
	const db = database();
	const { id, headline, words, owner, moves, deletedAt } = story;
	const [rows, at] = await Promise.all([
		db
			.select({ id, headline, words, owner, moves, deletedAt })
			.from(story)
			.where(and(isNotNull(deletedAt), all ? undefined : isOwn(actor)))
			.orderBy(desc(deletedAt))
			.limit(MOST + 1),
		now(db),
	]);
	const names = await readActorNames(
		db,
		rows.map((row) => row.owner),
	);
	const stories = rows.slice(0, MOST).flatMap(({ owner: whose, deletedAt: since, ...row }) => {
		if (since === null) return [];
		const daysLeft = Math.max(0, Math.floor((since.getTime() + BIN_DAYS * DAY_MS - at.getTime()) / DAY_MS));
		return [{ ...row, since, daysLeft, who: names.get(whose ?? '') ?? '' }];
	});
	return { stories, more: rows.length > MOST };
}

/** Theirs, crediting the byline that they write under, or shared with them. */
function isOwn(actor: Actor) {
	const db = database();
	const credited = db
		.select({ one: sql`1` })
		.from(draftCredit)
		.where(and(eq(draftCredit.bylineId, actor.bylineId ?? ''), eq(draftCredit.storyId, story.id)));
	const shared = db
		.select({ one: sql`1` })
		.from(storyShare)
		.where(and(eq(storyShare.actor, actor.id), eq(storyShare.storyId, story.id)));
	return or(eq(story.owner, actor.id), exists(credited), exists(shared));
}

import { eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { draftCredit, story, storyShare, workingCopy } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { judge } from '@/features/staff/permissions';
import { isStorable } from '@/lib/plain-text';
import type { LiveState, Stage } from '../story-schema';
import { judgeMove } from '../story-workflow';

/** What decides, twice a second, whether those who have a story open may stay, and whether it changed elsewhere. */
export type OpenStoryFacts = {
	owner: string | null;
	stage: Stage;
	live: LiveState;
	deleted: boolean;
	moves: number;
	/** Null while it has no working copy. */
	copy: {
		generation: string;
		seq: number;
		snapshotSeq: number;
		fieldsVersion: number;
		/** What the newest revision holds, and what readers have. */
		keptSeq: number;
		liveSeq: number;
	} | null;
	bylines: Set<string>;
	sharedWith: Set<string>;
};

export async function readOpenStories(asked: string[]): Promise<Map<string, OpenStoryFacts>> {
	const facts = new Map<string, OpenStoryFacts>();
	// Whoever opens a socket may call a story anything.
	const ids = asked.filter(isStorable);
	if (ids.length === 0) return facts;
	const { generation, seq, snapshotSeq, fieldsVersion, keptSeq, liveSeq } = workingCopy;
	const rows = await database()
		.select({
			...{ id: story.id, owner: story.owner, stage: story.stage, live: story.live, moves: story.moves },
			...{ deletedAt: story.deletedAt, generation, seq, snapshotSeq, fieldsVersion, keptSeq, liveSeq },
		})
		.from(story)
		.leftJoin(workingCopy, eq(workingCopy.storyId, story.id))
		.where(inArray(story.id, ids));
	for (const { id, deletedAt, generation, seq, snapshotSeq, fieldsVersion, keptSeq, liveSeq, ...row } of rows) {
		const copy = generation === null ? null : { generation, seq, snapshotSeq, fieldsVersion, keptSeq, liveSeq };
		facts.set(id, {
			...row,
			deleted: deletedAt !== null,
			// A row has all of its columns or none.
			copy: copy as OpenStoryFacts['copy'],
			...{ bylines: new Set(), sharedWith: new Set() },
		});
	}
	const credits = await database()
		.select({ storyId: draftCredit.storyId, bylineId: draftCredit.bylineId })
		.from(draftCredit)
		.where(inArray(draftCredit.storyId, ids));
	for (const { storyId, bylineId } of credits) facts.get(storyId)?.bylines.add(bylineId);
	const shares = await database()
		.select({ storyId: storyShare.storyId, actor: storyShare.actor })
		.from(storyShare)
		.where(inArray(storyShare.storyId, ids));
	for (const { storyId, actor } of shares) facts.get(storyId)?.sharedWith.add(actor);
	return facts;
}

export type Access = 'write' | 'read' | 'none' | 'gone';

/** What `actor` may do with the text of a story. */
export function accessTo(story: OpenStoryFacts | undefined, actor: Actor): Access {
	if (!story) return 'gone';
	const { owner, bylines, sharedWith, stage, live, deleted } = story;
	const credited = actor.bylineId ? bylines.has(actor.bylineId) : false;
	const own = owner === actor.id || credited || sharedWith.has(actor.id);
	if (!judge('story.read', actor, own).allowed) return 'none';
	if (deleted) return 'gone';
	const standing = { live, stage, deleted, own, held: null, scheduled: false };
	return judgeMove('revise', standing, actor).allowed ? 'write' : 'read';
}

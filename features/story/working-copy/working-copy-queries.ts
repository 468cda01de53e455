import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { database } from '@/db/client';
import { story } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { judge } from '@/features/staff/permissions';
import { isStorable } from '@/lib/plain-text';
import { readStanding } from '../story-standing-queries';
import { judgeMove } from '../story-workflow';
import { docOf, readLoggedCopy } from './working-log-queries';

export type WorkingCopy = {
	generation: string;
	/** The number of the newest update in `state`. */
	seq: number;
	/** The whole text, as one Yjs update. */
	state: Uint8Array;
	readOnly: boolean;
};

/** A story's text as staff have it now; null where there is none yet, or `actor` may not read it. */
export async function getWorkingCopy(actor: Actor, storyId: string): Promise<WorkingCopy | null> {
	if (!isStorable(storyId)) return null;
	const [row] = await database().select().from(story).where(eq(story.id, storyId));
	if (!row) return null;
	const standing = await readStanding(database(), row, actor);
	if (!judge('story.read', actor, standing.own).allowed) return null;
	const copy = await readLoggedCopy(database(), storyId);
	if (!copy) return null;
	const doc = docOf(copy);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	const readOnly = !judgeMove('revise', standing, actor).allowed;
	return { generation: copy.row.generation, seq: copy.seq, state, readOnly };
}

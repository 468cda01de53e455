import { eq } from 'drizzle-orm';
import { storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { saveStoryFields } from '@/features/story/fields/field-mutations';
import type { FieldChanges } from '@/features/story/fields/field-names';
import { restoreRevision } from '@/features/story/revisions/revision-mutations';
import { publishDue } from '@/features/story/story-due-mutations';
import { holdStory, releaseStory } from '@/features/story/story-hold-mutations';
import { publishStory, unpublishStory } from '@/features/story/story-mutations';
import { scheduleStory, unscheduleStory } from '@/features/story/story-schedule-mutations';
import { submitStory } from '@/features/story/story-stage-mutations';
import { inDays } from '@/features/story/testing-desk';
import { checkpointWorkingCopy } from '@/features/story/working-copy/checkpoint-mutations';
import { compact } from '@/features/story/working-copy/working-log-mutations';
import type { Result } from '@/lib/result';

/** What people and the server do beside the writing, in whichever process it is done. */

export const MOVES = ['publish', 'hold', 'release', 'schedule', 'unschedule', 'unpublish', 'submit'] as const;
export type MoveDeed = (typeof MOVES)[number];

export type Deed = { storyId: string } & (
	| { do: MoveDeed; who: Staff; seen: number }
	| { do: 'field'; who: Staff; changes: FieldChanges }
	| { do: 'restore'; who: Staff; revisionId: string }
	| { do: 'due' | 'checkpoint' | 'compact' }
);

export type Answer = { ok: true } | { ok: false; message: string };

export async function perform(deed: Deed): Promise<Answer> {
	const result = await run(deed);
	return result === undefined || result.ok ? { ok: true } : { ok: false, message: result.message };
}

async function run(deed: Deed): Promise<Result<unknown> | undefined> {
	const { storyId } = deed;
	switch (deed.do) {
		case 'publish':
			return publishStory(deed.who, storyId, { confirmed: true, seen: deed.seen });
		case 'hold':
			return holdStory(deed.who, storyId, { kind: 'legal', reason: 'A name is checked.', seen: deed.seen });
		case 'release':
			return releaseStory(deed.who, storyId, deed.seen);
		case 'schedule':
			return scheduleStory(deed.who, storyId, { ...inDays(2), confirmed: true, seen: deed.seen });
		case 'unschedule':
			return unscheduleStory(deed.who, storyId, deed.seen);
		case 'unpublish':
			return unpublishStory(deed.who, storyId, deed.seen);
		case 'submit':
			return submitStory(deed.who, storyId, deed.seen);
		case 'field':
			return saveStoryFields(deed.who, storyId, deed.changes);
		case 'restore':
			return restoreRevision(deed.who, storyId, deed.revisionId);
		case 'due':
			await comeDue(storyId);
			return;
		case 'checkpoint':
			await checkpointWorkingCopy(storyId, 0);
			return;
		case 'compact':
			await compact(storyId);
	}
}

/** Lets the time come for which it was scheduled. */
async function comeDue(storyId: string): Promise<void> {
	const dueAt = new Date(Date.now() - 60_000);
	await write((tx) => tx.update(storySchedule).set({ dueAt }).where(eq(storySchedule.storyId, storyId)));
	await publishDue();
}

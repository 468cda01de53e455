import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { revision, story, storyShare, workingCopy } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { deleteStory } from '@/features/story/story-bin-mutations';
import { holdStory } from '@/features/story/story-hold-mutations';
import { scheduleStory } from '@/features/story/story-schedule-mutations';
import { submitStory } from '@/features/story/story-stage-mutations';
import { openWorkingCopy, rewriteText } from '@/features/story/working-copy/working-copy-mutations';
import { dayIn } from '@/lib/dates';
import { attempt, type Result } from '@/lib/result';
import { accepted, type Newsroom } from '../../scripts/testing/newsroom';
import { NOTES } from './parameters';
import { STORY_PARTS, type Stories, type StoryPart } from './scene';

/** The stories of a scene. One that nobody touched in the scene before plays again. */

const MONTH_MS = 30 * 86_400_000;

const HOW: Record<StoryPart, (id: string) => Promise<Result<unknown>>> = {
	/** With something that no revision holds. */
	draft: (id) =>
		attempt(() => write((tx) => rewriteText(tx, commandLine, id, { standfirst: 'canary-standfirst-not-kept' }))),
	reviewed: (id) => submitStory(commandLine, id),
	scheduled: (id) => {
		const day = dayIn(new Date(Date.now() + MONTH_MS), 'America/New_York');
		return scheduleStory(commandLine, id, { day, time: '12:00', confirmed: true });
	},
	held: (id) => holdStory(commandLine, id, { kind: 'legal', reason: 'canary-hold-reason' }),
	binned: (id) => deleteStory(commandLine, id),
	shared: async () => ({ ok: true, value: null }),
	lent: async () => ({ ok: true, value: null }),
	live: async () => ({ ok: true, value: null }),
};

async function make(newsroom: Newsroom, part: StoryPart): Promise<string> {
	const content = {
		...{
			kicker: `canary-kicker-${part}`,
			headline: `canary-headline-${part}`,
			standfirst: `canary-standfirst-${part}`,
		},
		...{ text: `canary-text-${part}`, notes: NOTES, by: [part === 'lent' ? 'Ben Colleague' : 'Olga Owner'] },
	};
	const id = await (part === 'live' ? newsroom.publish(content) : newsroom.draft(content));
	// Before it moves: in the bin it could not be opened.
	accepted(await openWorkingCopy(commandLine, id));
	accepted(await HOW[part](id));
	return id;
}

/** All that a move, a field or a letter would change. */
async function markOf(id: string): Promise<string> {
	const { seq, fieldsVersion } = workingCopy;
	const [row] = await database()
		.select({ moves: story.moves, changedAt: story.changedAt, seq, fieldsVersion })
		.from(story)
		.leftJoin(workingCopy, eq(workingCopy.storyId, story.id))
		.where(eq(story.id, id));
	return JSON.stringify(row);
}

const known = new Map<StoryPart, { id: string; mark: string }>();

/** `actors` as stories know people. */
export async function setStories(
	newsroom: Newsroom,
	actors: { colleague: string; reporter: string; admin: string },
): Promise<Stories> {
	const ids: Partial<Stories> = {};
	for (const part of STORY_PARTS) {
		let one = known.get(part);
		if (!one || (await markOf(one.id)) !== one.mark) {
			const id = await make(newsroom, part);
			one = { id, mark: await markOf(id) };
			known.set(part, one);
		}
		ids[part] = one.id;
	}
	const stories = ids as Stories; // each part has been set
	await write(async (tx) => {
		await tx.delete(storyShare);
		const by = { sharedBy: actors.admin, at: new Date() };
		await tx.insert(storyShare).values([
			{ storyId: stories.shared, actor: actors.colleague, ...by },
			{ storyId: stories.lent, actor: actors.reporter, ...by },
		]);
	});
	return stories;
}

export async function firstRevision(storyId: string): Promise<string> {
	const [row] = await database()
		.select({ id: revision.id })
		.from(revision)
		.where(eq(revision.storyId, storyId))
		.orderBy(asc(revision.number))
		.limit(1);
	return row?.id ?? '';
}

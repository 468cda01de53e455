import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '@/features/staff/actor';
import { correctStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { accepted, everyRow, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { audit, correction, revision, story } from './schema';
import { write } from './write';

let paper: Newsroom;
let published: string;

beforeAll(async () => {
	paper = await openNewsroom();
	published = await paper.publish({ headline: 'On record' });
	accepted(await correctStory(commandLine, published, { kind: 'correction', text: 'Was wrong.', above: true }));
	accepted(await reviseStory(commandLine, published, { headline: 'A draft of more' }));
});

/** The database's own words, below what Drizzle says of the query. */
async function refusal(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		return String(error instanceof Error && error.cause instanceof Error ? error.cause.message : error);
	}
	return 'allowed';
}

describe('what is on record is never changed: the database itself refuses', () => {
	test.each([
		['a revision is never changed', revision, { headline: 'Rewritten' }],
		['a correction is never changed', correction, { text: 'Rewritten' }],
		['an audit row is never changed', audit, { actor: 'somebody else' }],
	])('%s', async (words, table, values) => {
		const before = await everyRow();
		expect(await refusal(write(async (tx) => tx.update(table as typeof audit).set(values as object)))).toContain(words);
		expect(await everyRow()).toEqual(before);
	});

	test.each([
		['a revision of a story that was published is never deleted', revision],
		['a correction is never deleted', correction],
		['an audit row is never deleted', audit],
	])('%s', async (words, table) => {
		const before = await everyRow();
		expect(await refusal(write(async (tx) => tx.delete(table as typeof audit)))).toContain(words);
		expect(await everyRow()).toEqual(before);
	});

	test('not even the drafts of a story that was published and taken down', async () => {
		const id = await paper.publish();
		accepted(await reviseStory(commandLine, id, { kicker: 'Draft' }));
		accepted(await unpublishStory(commandLine, id));
		const deleting = write(async (tx) => tx.delete(revision).where(eq(revision.storyId, id)));
		expect(await refusal(deleting)).toContain('is never deleted');
	});

	test('a revision of a story that was never published may be deleted, but not changed', async () => {
		const id = await paper.draft();
		accepted(await reviseStory(commandLine, id, { kicker: 'Newer' }));
		const changing = write(async (tx) => tx.update(revision).set({ kicker: 'X' }).where(eq(revision.storyId, id)));
		expect(await refusal(changing)).toContain('a revision is never changed');
		const deleted = await write(async (tx) => tx.delete(revision).where(eq(revision.storyId, id)).returning());
		expect(deleted).toHaveLength(2);
	});
});

test('no two stories have one address, and no two revisions of a story one number', async () => {
	const twice = (table: typeof story | typeof revision) =>
		write(async (tx) => {
			const [row] = await tx.select().from(table as typeof story);
			if (row) await tx.insert(table as typeof story).values({ ...row, id: 'another' });
		});
	expect(await refusal(twice(story))).toMatch(/unique/i);
	expect(await refusal(twice(revision))).toMatch(/unique/i);
});

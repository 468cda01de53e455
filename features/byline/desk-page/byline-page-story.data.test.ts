import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { draftCredit, liveCredit, story } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { deleteStory } from '@/features/story/story-bin-mutations';
import { createStory, publishStory, unpublishStory } from '@/features/story/story-mutations';
import { newId } from '@/lib/ids';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import type { CreditRole } from '../byline-schema';
import { countStoriesByWeek, getStoriesOfByline } from './byline-page-story-queries';

const { admin, editor } = staff;
let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen', 'The Wire', 'Nobody Yet'] });
});

const as = (role: CreditRole, name = 'Ana Ruiz') => ({ bylineId: paper.id(name), role, place: '' });
const draft = (headline: string, ...credits: ReturnType<typeof as>[]) =>
	write((tx) => createStory(tx, commandLine, { ...paper.content({ headline }), credits }, 'request'));
const publish = async (headline: string, ...credits: ReturnType<typeof as>[]) => {
	const id = await draft(headline, ...credits);
	accepted(await publishStory(commandLine, id));
	return id;
};
const listed = async (role: CreditRole | null = null, name = 'Ana Ruiz', page = 1) =>
	(await getStoriesOfByline(admin, paper.id(name), { role, page })).stories;

describe('the stories of a byline', () => {
	test('are those it is credited on in any role, drafts too, newest first, each once', async () => {
		const first = await publish('First', as('by'), as('photography'));
		const begun = await draft('A draft', as('by', 'Ben Johansen'), as('data'));
		const second = await publish('Second', as('by'));
		const taken = await publish('Taken down', as('photography'));
		accepted(await unpublishStory(commandLine, taken));
		const binned = await draft('Binned', as('by'));
		accepted(await deleteStory(commandLine, binned));
		await paper.publish({ headline: 'Of somebody else', by: ['Ben Johansen'] });

		const stories = await listed();
		expect(stories.map(({ headline }) => headline)).toEqual(['Taken down', 'Second', 'A draft', 'First']);
		expect(stories.map(({ standing }) => standing.live)).toEqual(['unpublished', 'live', 'never', 'live']);
		expect(stories.map(({ roles }) => roles)).toEqual([['photography'], ['by'], ['data'], ['by', 'photography']]);
		expect((await listed('photography')).map(({ id }) => id)).toEqual([taken, first]);
		expect((await listed('by')).map(({ id }) => id)).toEqual([second, first]);
		expect((await listed('data')).map(({ id }) => id)).toEqual([begun]);
		expect(await listed('video')).toEqual([]);
		expect(await listed(null, 'Nobody Yet')).toEqual([]);
	});

	test('are for those who keep the register', async () => {
		const asked = { role: null, page: 1 };
		await expect(getStoriesOfByline(editor, paper.id('Ana Ruiz'), asked)).rejects.toThrow('may not');
		await expect(countStoriesByWeek(editor, paper.id('Ana Ruiz'), [new Date()])).rejects.toThrow('may not');
		for (const id of ['', 'nobody', 'a\u0000b', '\ud800', newId()]) {
			expect(await getStoriesOfByline(admin, id, asked)).toEqual({ stories: [], more: false });
			expect(await countStoriesByWeek(admin, id, [new Date(0), new Date()])).toEqual([0, 0]);
		}
	});
});

describe('of a wire with thousands of stories', () => {
	const COUNT = 4_500;
	const HOUR = 3_600_000;
	const newest = new Date('2024-06-30T00:00:00Z');
	const ids = Array.from({ length: COUNT }, (_, at) => `0190a000-0000-7000-8000-${String(at).padStart(12, '0')}`);

	beforeAll(async () => {
		const model = await paper.publish({ headline: 'From the wire', by: ['Ben Johansen'] });
		const [row] = (await database().select().from(story)).filter(({ id }) => id === model);
		if (!row) throw new Error('no story');
		const bylineId = paper.id('The Wire');
		await write(async (tx) => {
			for (let at = 0; at < COUNT; at += 500) {
				const some = ids.slice(at, at + 500);
				await tx.insert(story).values(some.map((id) => ({ ...row, id, slug: id })));
				// One every hour, two at each instant; each second one also took a picture, one in a thousand filmed it.
				const credits = some.flatMap((storyId, index) => {
					const number = at + index;
					const publishedAt = new Date(newest.getTime() - Math.floor(number / 2) * HOUR);
					const roles: CreditRole[] = ['by', ...(number % 2 ? (['photography'] as const) : [])];
					if (number % 1_000 === 999) roles.push('video');
					return roles.map((role, position) => ({ ...{ storyId, bylineId, position, role, place: '' }, publishedAt }));
				});
				for (let from = 0; from < credits.length; from += 500) {
					const part = credits.slice(from, from + 500);
					await tx.insert(liveCredit).values(part);
					await tx.insert(draftCredit).values(part.map(({ publishedAt: _, ...credit }) => credit));
				}
			}
		});
	});

	test('every page has the next, and none is on two', async () => {
		const seen: string[] = [];
		for (const page of [1, 2, 41, 42, 90]) {
			const { stories, more } = await getStoriesOfByline(admin, paper.id('The Wire'), { role: null, page });
			expect(stories).toHaveLength(50);
			expect(more).toBe(page < 90);
			seen.push(...stories.map(({ id }) => id));
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(await listed(null, 'The Wire', 91)).toEqual([]);
	});

	test('what is rare is found however far back', async () => {
		expect((await listed('video', 'The Wire')).map(({ id }) => id)).toEqual(
			[999, 1_999, 2_999, 3_999].map((at) => ids[at]),
		);
	});

	test('weeks are counted by stories, not by credits', async () => {
		const starts = [30, 20, 10].map((days) => new Date(newest.getTime() - days * 24 * HOUR));
		expect(await countStoriesByWeek(admin, paper.id('The Wire'), starts)).toEqual([480, 480, 482]);
	});
});

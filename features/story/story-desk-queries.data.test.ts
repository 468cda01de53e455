import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { type DeskFilters, type DeskStory, readDeskFilters } from './desk-story';
import { getStoriesForDesk } from './story-desk-queries';
import { createStory, killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';

const owner: Actor = { id: 'staff:owner', role: 'reporter' };
const stranger: Actor = { id: 'staff:stranger', role: 'reporter' };
let credited: Actor;
let room: Newsroom;

const ALL: DeskFilters = readDeskFilters({ whose: 'all' }, false);
const list = async (actor: Actor, filters: Partial<DeskFilters> = {}): Promise<DeskStory[]> =>
	(await getStoriesForDesk(actor, { ...ALL, ...filters })).stories;
const headlines = async (actor: Actor, filters: Partial<DeskFilters> = {}) =>
	(await list(actor, filters)).map(({ headline }) => headline);

const begin = (actor: Actor, headline: string, more = {}) =>
	write((tx) => createStory(tx, actor, room.content({ headline, ...more }), 'request'));

beforeAll(async () => {
	room = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'] });
	credited = { id: 'staff:ben', role: 'reporter', bylineId: room.id('Ben Johansen') };

	const live = await begin(owner, 'Ferry sails', { by: ['Ana Ruiz'] });
	accepted(await publishStory(staff.editor, live, { publishedAt: new Date('2024-01-03T12:00:00Z') }));
	accepted(await reviseStory(staff.editor, live, room.changes({ headline: 'Ferry sinks' })));
	const plain = await begin(stranger, 'Bridge opens', { section: 'culture' });
	accepted(await publishStory(staff.editor, plain, { publishedAt: new Date('2024-02-03T12:00:00Z') }));
	await begin(owner, 'Draft of the owner');
	await begin(owner, 'Dráft for Ben', { by: ['Ben Johansen'], section: 'culture' });
	const down = await begin(owner, 'Taken down');
	accepted(await publishStory(staff.editor, down, { publishedAt: new Date('2024-03-03T12:00:00Z') }));
	accepted(await unpublishStory(staff.editor, down));
	const killed = await begin(owner, 'Killed off');
	accepted(await publishStory(staff.editor, killed, { publishedAt: new Date('2024-04-03T12:00:00Z') }));
	accepted(await killStory(staff.editor, killed, 'It was wrong.'));
});
afterAll(closeDatabase);

describe('who sees which story on the desk', () => {
	const everything = ['Dráft for Ben', 'Draft of the owner', 'Killed off', 'Taken down', 'Bridge opens', 'Ferry sinks'];

	it('editors and admins see everything, newest first', async () => {
		expect(await headlines(staff.editor)).toEqual(everything);
		expect(await headlines(staff.admin)).toEqual(everything);
	});

	it('a reporter sees their own as they stand now, and what is live', async () => {
		expect(await headlines(owner)).toEqual(everything);
	});

	it('a credited reporter sees what credits their byline', async () => {
		expect(await headlines(credited)).toEqual(['Dráft for Ben', 'Bridge opens', 'Ferry sails']);
	});

	it('another reporter sees live stories alone, as readers have them', async () => {
		const stories = await list(stranger);
		expect(stories.map(({ headline, status }) => [headline, status])).toEqual([
			['Bridge opens', 'live'],
			['Ferry sails', 'live'],
		]);
	});

	it.each(['Draft', 'Dráft', 'Taken', 'Killed', 'sinks'])(
		'%s, which is not published, is not found by another reporter',
		async (q) => {
			expect(await list(stranger, { q })).toEqual([]);
			expect(await list(stranger, { q, status: 'draft' })).toEqual([]);
			expect(await list(stranger, { q, mine: true })).toEqual([]);
		},
	);

	it.each(['draft', 'changed', 'unpublished', 'killed'] as const)(
		'no filter shows another reporter what is %s',
		async (status) => {
			expect(await list(stranger, { status })).toEqual([]);
			expect(await list(stranger, { status, section: 'world' })).toEqual([]);
		},
	);
});

describe('filters of the stories desk', () => {
	it.each([
		['draft', ['Dráft for Ben', 'Draft of the owner']],
		['live', ['Bridge opens', 'Ferry sinks']],
		['changed', ['Ferry sinks']],
		['unpublished', ['Taken down']],
		['killed', ['Killed off']],
	] as const)('%s', async (status, expected) => {
		expect(await headlines(staff.editor, { status })).toEqual(expected);
		expect(await headlines(owner, { status, mine: true })).toEqual(expected.filter((one) => one !== 'Bridge opens'));
	});

	it('a section holds what is live in it and the drafts that are meant for it', async () => {
		expect(await headlines(staff.editor, { section: 'culture' })).toEqual(['Dráft for Ben', 'Bridge opens']);
		expect(await headlines(credited, { section: 'culture', mine: true })).toEqual(['Dráft for Ben']);
	});

	it('a section that is not there holds nothing', async () => {
		expect(await headlines(staff.editor, { section: 'nowhere' })).toEqual([]);
	});

	it('mine is what one owns or is credited on', async () => {
		expect(await headlines(stranger, { mine: true })).toEqual(['Bridge opens']);
		expect(await headlines(credited, { mine: true })).toEqual(['Dráft for Ben']);
		expect(await headlines(staff.editor, { mine: true })).toEqual([]);
	});

	it('words find drafts by what they are called, whatever the accents, and live stories as readers find them', async () => {
		expect(await headlines(staff.editor, { q: 'draft' })).toEqual(['Dráft for Ben', 'Draft of the owner']);
		expect(await headlines(stranger, { q: 'FERRY' })).toEqual(['Ferry sails']);
		expect(await headlines(staff.editor, { q: 'bridge', section: 'world' })).toEqual([]);
	});

	it('names of live stories come with the words', async () => {
		const { bylines } = await getStoriesForDesk(stranger, { ...ALL, q: 'ana ruiz' });
		expect(bylines).toEqual([{ slug: 'ana-ruiz', name: 'Ana Ruiz' }]);
		const { bylines: unknown } = await getStoriesForDesk(stranger, { ...ALL, q: 'ben johansen' });
		expect(unknown, 'who stands on drafts alone is not named').toEqual([]);
	});

	it('pages follow each other without a gap', async () => {
		const first = await getStoriesForDesk(staff.editor, ALL, 4);
		const second = await getStoriesForDesk(staff.editor, { ...ALL, page: 2 }, 4);
		expect([first.more, second.more]).toEqual([true, false]);
		const both = [...first.stories, ...second.stories].map(({ headline }) => headline);
		expect(both).toEqual(await headlines(staff.editor));
	});
});

describe('what a line of the desk says', () => {
	it('of a live story: where it is, who wrote it, that changes wait', async () => {
		const story = (await list(staff.editor)).find(({ headline }) => headline === 'Ferry sinks');
		expect(story).toMatchObject({
			...{ address: '/world/2024/01/03/ferry-sails', who: 'Ana Ruiz', section: 'world', status: 'changed' },
		});
	});

	it('what is not live has no address', async () => {
		const stories = await list(staff.editor, { status: 'unpublished' });
		expect(stories.map(({ address }) => address)).toEqual([null]);
	});
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { story } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { type DeskFilters, type DeskStatus, type DeskStory, readDeskFilters } from './desk-story';
import { deleteStory } from './story-bin-mutations';
import { getOwnStoriesForDesk, getStoriesForDesk } from './story-desk-queries';
import { holdStory } from './story-hold-mutations';
import { createStory, killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { shareStory } from './story-share-mutations';
import { readyStory, submitStory } from './story-stage-mutations';
import { standingInWords } from './workflow/status-in-words';
import { openWorkingCopy, rewriteText } from './working-copy/working-copy-mutations';

let owner: Actor;
let stranger: Actor;
let credited: Actor;
let room: Newsroom;
/** Story ids by a name of their own. */
const ids = new Map<string, string>();

const ALL: DeskFilters = readDeskFilters({}, 'all');
const list = async (actor: Actor, filters: Partial<DeskFilters> = {}): Promise<DeskStory[]> =>
	(await getStoriesForDesk(actor, { ...ALL, ...filters })).stories;
const headlines = async (actor: Actor, filters: Partial<DeskFilters> = {}) =>
	(await list(actor, filters)).map(({ headline }) => headline);
const words = ({ standing }: DeskStory) =>
	standingInWords(standing)
		.map((one) => one.words)
		.join(' · ');

let minute = 0;
/** Each begun story was changed a minute after the one before, whatever happens to it later. */
async function begin(actor: Actor, headline: string, more = {}): Promise<string> {
	const id = await write((tx) => createStory(tx, actor, room.content({ headline, ...more }), 'request'));
	ids.set(headline, id);
	return id;
}
async function settle(id: string): Promise<void> {
	const changedAt = new Date(Date.UTC(2024, 5, 1, 12, minute++));
	await write((tx) => tx.update(story).set({ changedAt }).where(eq(story.id, id)));
}

beforeAll(async () => {
	room = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'] });
	owner = await join('reporter', 'Rosa Lindt');
	stranger = await join('reporter', 'Otto Maas');
	credited = { ...(await join('reporter', 'Ben Johansen')), bylineId: room.id('Ben Johansen') };
	const unsigned = { confirmed: true, said: { noByline: 'A test.' } };
	const published = (id: string, day: string) =>
		publishStory(staff.editor, id, { publishedAt: new Date(`${day}T12:00:00Z`), ...unsigned }).then(accepted);

	const live = await begin(owner, 'Ferry sails', { by: ['Ana Ruiz'] });
	await published(live, '2024-01-03');
	accepted(await reviseStory(staff.editor, live, room.changes({ headline: 'Ferry sinks' })));
	await settle(live);
	const plain = await begin(stranger, 'Bridge opens', { section: 'culture' });
	await published(plain, '2024-02-03');
	await settle(plain);
	await settle(await begin(owner, 'Draft of the owner', { commissionedWords: 600 }));
	await settle(await begin(owner, 'Dráft for Ben', { by: ['Ben Johansen'], section: 'culture' }));
	const down = await begin(owner, 'Taken down');
	await published(down, '2024-03-03');
	accepted(await unpublishStory(staff.editor, down));
	await settle(down);
	const killed = await begin(owner, 'Killed off');
	await published(killed, '2024-04-03');
	accepted(await killStory(staff.editor, killed, 'It was wrong.'));
	await settle(killed);
	const reviewed = await begin(owner, 'Read by editors');
	accepted(await submitStory(owner, reviewed));
	await settle(reviewed);
	const ready = await begin(owner, 'Good to go');
	accepted(await readyStory(owner, ready));
	const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
	accepted(await scheduleStory(owner, ready, { day, time: '12:00', ...unsigned }));
	await settle(ready);
	const held = await begin(owner, 'With the lawyers');
	accepted(await holdStory(staff.editor, held, { kind: 'legal', reason: 'names' }));
	await settle(held);
	accepted(await deleteStory(owner, await begin(owner, 'Binned')));
});
afterAll(closeDatabase);

const EVERYTHING = [
	...['With the lawyers', 'Good to go', 'Read by editors', 'Killed off', 'Taken down'],
	...['Dráft for Ben', 'Draft of the owner', 'Bridge opens', 'Ferry sinks'],
];

describe('who sees which story on the desk', () => {
	it('editors and admins see everything but the bin, by the last change', async () => {
		expect(await headlines(staff.editor)).toEqual(EVERYTHING);
		expect(await headlines(staff.admin)).toEqual(EVERYTHING);
	});

	it("a reporter sees their own as they stand now by the last change, and others' that are live by publication", async () => {
		expect(await headlines(owner)).toEqual([
			...EVERYTHING.filter((headline) => headline !== 'Bridge opens'),
			'Bridge opens',
		]);
	});

	it('a credited reporter sees what credits their byline', async () => {
		expect(await headlines(credited)).toEqual(['Dráft for Ben', 'Bridge opens', 'Ferry sails']);
	});

	it('another reporter sees live stories alone, as readers have them', async () => {
		const stories = await list(stranger);
		expect(stories.map((one) => [one.headline, words(one), one.mayOpen])).toEqual([
			['Bridge opens', 'Live', true],
			['Ferry sails', 'Live', false],
		]);
	});

	it('of what is live another reporter is not told when it was last worked on, its stage, or that it is held', async () => {
		const id = await room.publish({ headline: 'Quiet harbour' }, { publishedAt: new Date('2024-01-01T12:00:00Z') });
		accepted(await submitStory(staff.editor, id));
		accepted(await holdStory(staff.editor, id, { kind: 'legal', reason: 'names' }));
		const told = (await list(stranger)).find((one) => one.id === id);
		expect(told && [words(told), told.changedAt.toISOString()]).toEqual(['Live', '2024-01-01T12:00:00.000Z']);
		expect((await list(stranger)).at(-1)?.id, 'nor by its place in the list').toBe(id);
		await write((tx) => tx.update(story).set({ deletedAt: new Date(), live: 'never' }).where(eq(story.id, id)));
	});

	it.each(['Draft', 'Dráft', 'Taken', 'Killed', 'sinks', 'lawyers', 'editors', 'Binned'])(
		'%s, which is not published, is not found by another reporter',
		async (q) => {
			expect(await list(stranger, { q })).toEqual([]);
			expect(await list(stranger, { q, status: 'draft' })).toEqual([]);
			expect(await list(stranger, { q, whose: 'mine' })).toEqual([]);
		},
	);

	it.each<DeskStatus>(['draft', 'review', 'ready', 'scheduled', 'held', 'changed', 'unpublished', 'killed'])(
		'no filter shows another reporter what is %s',
		async (status) => {
			expect(await list(stranger, { status })).toEqual([]);
			expect(await list(stranger, { status, section: 'world' })).toEqual([]);
			expect(await list(stranger, { status, by: 'ben-johansen' })).toEqual([]);
		},
	);

	it('a byline shows another reporter what is live under it, and no draft', async () => {
		expect(await headlines(stranger, { by: 'Ana Ruiz' })).toEqual(['Ferry sails']);
		expect(await headlines(stranger, { by: 'Ben Johansen' })).toEqual([]);
	});
});

describe('filters of the stories desk', () => {
	it.each<[DeskStatus, string[]]>([
		['draft', ['With the lawyers', 'Dráft for Ben', 'Draft of the owner']],
		['review', ['Read by editors']],
		['ready', ['Good to go']],
		['scheduled', ['Good to go']],
		['held', ['With the lawyers']],
		['live', ['Bridge opens', 'Ferry sinks']],
		['changed', ['Ferry sinks']],
		['unpublished', ['Taken down']],
		['killed', ['Killed off']],
	])('%s', async (status, expected) => {
		expect(await headlines(staff.editor, { status })).toEqual(expected);
		expect(await headlines(owner, { status, whose: 'mine' })).toEqual(expected.filter((one) => one !== 'Bridge opens'));
	});

	it('a section holds what is meant for it, whatever its status', async () => {
		expect(await headlines(staff.editor, { section: 'culture' })).toEqual(['Dráft for Ben', 'Bridge opens']);
		expect(await headlines(staff.editor, { section: 'culture', status: 'draft' })).toEqual(['Dráft for Ben']);
		expect(await headlines(credited, { section: 'culture', whose: 'mine' })).toEqual(['Dráft for Ben']);
	});

	it.each([{ section: 'nowhere' }, { by: 'nobody' }])('what is not there holds nothing: %j', async (filters) => {
		expect(await headlines(staff.editor, filters)).toEqual([]);
	});

	it.each(['ben-johansen', 'Ben Johansen', 'BEN JOHANSEN'])('a byline is meant by %s', async (by) => {
		expect(await headlines(staff.editor, { by })).toEqual(['Dráft for Ben']);
	});

	it('mine is what one owns or is credited on', async () => {
		expect(await headlines(stranger, { whose: 'mine' })).toEqual(['Bridge opens']);
		expect(await headlines(credited, { whose: 'mine' })).toEqual(['Dráft for Ben']);
		expect(await headlines(staff.editor, { whose: 'mine' })).toEqual([]);
	});

	it('shared is what colleagues let one work on', async () => {
		const other = await join('reporter', 'Sara Quist');
		expect(await headlines(other, { whose: 'shared' })).toEqual([]);
		accepted(await shareStory(staff.editor, ids.get('Draft of the owner') ?? '', other.id));
		expect(await headlines(other, { whose: 'shared' })).toEqual(['Draft of the owner']);
		expect((await list(other)).map(({ headline, mayOpen }) => [headline, mayOpen])).toContainEqual([
			...['Draft of the owner', true],
		]);
		await settle(ids.get('Draft of the owner') ?? '');
	});

	it('words find what is written by what it is called, whatever the accents, and live stories as readers find them', async () => {
		expect((await headlines(staff.editor, { q: 'draft' })).sort()).toEqual(['Draft of the owner', 'Dráft for Ben']);
		expect(await headlines(staff.editor, { q: 'ferry sinks' })).toEqual(['Ferry sinks']);
		expect(await headlines(stranger, { q: 'FERRY' })).toEqual(['Ferry sails']);
		expect(await headlines(staff.editor, { q: 'bridge', section: 'world' })).toEqual([]);
		expect(await headlines(staff.editor, { q: 'bridge', status: 'changed' })).toEqual([]);
	});

	it('names of live stories come with the words', async () => {
		const { bylines } = await getStoriesForDesk(stranger, { ...ALL, q: 'ana ruiz' });
		expect(bylines).toEqual([{ slug: 'ana-ruiz', name: 'Ana Ruiz' }]);
		const { bylines: unknown } = await getStoriesForDesk(stranger, { ...ALL, q: 'ben johansen' });
		expect(unknown, 'who stands on drafts alone is not named').toEqual([]);
	});

	it.each(['editor', 'owner'])('pages follow each other without a gap, for the %s', async (who) => {
		const actor = who === 'editor' ? staff.editor : owner;
		const [first, second, third] = await Promise.all(
			[1, 2, 3].map((page) => getStoriesForDesk(actor, { ...ALL, page }, 4)),
		);
		expect([first?.more, second?.more, third?.more]).toEqual([true, true, false]);
		const all = [first, second, third].flatMap((one) => one?.stories.map(({ headline }) => headline) ?? []);
		expect(all).toEqual(await headlines(actor));
	});
});

describe('what a line of the desk says', () => {
	it('of a live story: where it is, who wrote it, that changes wait', async () => {
		const found = (await list(staff.editor)).find(({ headline }) => headline === 'Ferry sinks');
		expect(found).toMatchObject({ address: '/world/2024/01/03/ferry-sails', who: 'Ana Ruiz', section: 'world' });
		expect(found && words(found)).toBe('Live, with unpublished changes');
	});

	it('of what someone writes in: that changes wait as soon as they do', async () => {
		const id = ids.get('Bridge opens') ?? '';
		const told = async () =>
			(await list(staff.editor, { status: 'live' })).find((one) => one.id === id)?.standing.changed;
		accepted(await openWorkingCopy(stranger, id));
		expect(await told()).toBe(false);
		await write((tx) => rewriteText(tx, stranger, id, { standfirst: 'More.' }));
		expect(await told()).toBe(true);
		expect((await list(staff.editor, { status: 'changed' })).map((one) => one.id)).toContain(id);
	});

	it('every fact that counts', async () => {
		const told = Object.fromEntries((await list(staff.editor)).map((one) => [one.headline, words(one)]));
		expect(told).toMatchObject({
			'With the lawyers': 'Draft · On hold: legal',
			'Good to go': 'Ready · Scheduled',
			'Read by editors': 'In review',
			'Taken down': 'Unpublished',
			'Killed off': 'Killed',
		});
	});

	it('its length, and what was commissioned; whose it is where nobody is credited', async () => {
		const found = (await list(staff.editor)).find(({ headline }) => headline === 'Draft of the owner');
		expect(found).toMatchObject({ words: 2, commissionedWords: 600, who: 'Rosa Lindt', mayOpen: true });
	});

	it('what is not live has no address', async () => {
		const stories = await list(staff.editor, { status: 'unpublished' });
		expect(stories.map(({ address }) => address)).toEqual([null]);
	});
});

describe("one's own work", () => {
	it('is what is theirs and not done, the last changed first, and nobody else’s', async () => {
		const own = async (actor: Actor) => (await getOwnStoriesForDesk(actor)).map(({ headline }) => headline);
		expect(await own(credited)).toEqual(['Dráft for Ben']);
		expect((await own(owner)).sort()).toEqual([
			...['Draft of the owner', 'Dráft for Ben', 'Ferry sinks', 'Good to go'],
			...['Read by editors', 'Taken down', 'With the lawyers'],
		]);
		const times = (await getOwnStoriesForDesk(owner)).map(({ changedAt }) => changedAt.getTime());
		expect(times).toEqual(times.toSorted((a, b) => b - a));
	});

	it('holds what colleagues share', async () => {
		const other = await join('reporter', 'Tove Lund');
		expect(await getOwnStoriesForDesk(other)).toEqual([]);
		accepted(await shareStory(staff.editor, ids.get('Read by editors') ?? '', other.id));
		expect((await getOwnStoriesForDesk(other)).map(({ headline }) => headline)).toEqual(['Read by editors']);
	});
});

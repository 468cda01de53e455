import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { commandLine } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { accepted, addressOf, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { doc, p } from './body/body-build';
import type { StoryForDesk } from './story-for-desk';
import { getWritingStory } from './story-for-desk-queries';
import { holdStory } from './story-hold-mutations';
import { correctStory, createStory, publishStory, reviseStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { shareStory } from './story-share-mutations';
import { openWorkingCopy, rewriteText } from './working-copy/working-copy-mutations';

let room: Newsroom;
let ida: Staff;
let reporter: Staff;
let other: Staff;

beforeAll(async () => {
	room = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'] });
	ida = await join('editor', 'Ida Grady');
	reporter = await join('reporter', 'Rosa Lindt');
	other = await join('reporter', 'Otto Maas');
});
afterAll(closeDatabase);

const begin = (draft: Parameters<Newsroom['content']>[0] = {}) =>
	write((tx) => createStory(tx, reporter, room.content(draft), 'request'));

async function seen(id: string, who: Staff = ida): Promise<StoryForDesk> {
	const story = await getWritingStory(who, id);
	if (!story) throw new Error('it is not there');
	return story;
}

const errorsOf = ({ problems }: StoryForDesk) =>
	problems.filter(({ weight }) => weight === 'error').map(({ message }) => message);

describe('who may read a story that is written', () => {
	it('is whose it is, whom it credits, with whom it is shared, and every editor', async () => {
		const id = await begin({ by: ['Ben Johansen'] });
		await expect(getWritingStory(other, id)).rejects.toThrow(/not their own/);
		expect((await seen(id, reporter)).mayEdit).toBe(true);
		expect((await seen(id, ida)).owner).toEqual({ actor: reporter.id, name: 'Rosa Lindt' });
		expect((await seen(id, { ...other, bylineId: room.id('Ben Johansen') })).id).toBe(id);
		accepted(await shareStory(reporter, id, other.id));
		expect((await seen(id, other)).shares).toEqual([{ actor: other.id, name: 'Otto Maas' }]);
	});

	it.each(['0198f2a4-0000-7000-8000-000000000000', 'nothing', 'a\u0000b'])(
		'is nobody where there is none (%j)',
		async (id) => {
			expect(await getWritingStory(ida, id)).toBeNull();
		},
	);
});

describe('what may be done', () => {
	it('is told for every move, with the reason for a no', async () => {
		const id = await begin();
		const { powers } = await seen(id, reporter);
		expect(powers.publish).toEqual({ allowed: true });
		expect(powers.hold).toEqual({ allowed: false, reason: 'A reporter may not hold or release a story.' });
	});

	it('changes with a hold, whose kind, reason and colleague are told', async () => {
		const id = await begin();
		accepted(await holdStory(ida, id, { kind: 'legal', reason: 'names are checked' }));
		const { hold, powers } = await seen(id, reporter);
		expect(hold).toMatchObject({ kind: 'legal', reason: 'names are checked', who: 'Ida Grady', until: null });
		expect(powers.publish.allowed).toBe(false);
	});
});

describe('what stands between it and readers', () => {
	it('is read from the newest revision until someone opens it to write', async () => {
		const id = await begin({ headline: '', section: null });
		expect(errorsOf(await seen(id))).toEqual(['It has no headline.', 'It is in no section.']);
	});

	it('is read from the working copy as soon as there is one', async () => {
		const id = await begin({ headline: 'Harbour opens' });
		accepted(await openWorkingCopy(reporter, id));
		await write((tx) => rewriteText(tx, reporter, id, { headline: '', body: doc(p('TK')) }));
		const story = await seen(id);
		expect(errorsOf(story)).toEqual(['It has no headline.']);
		expect(story.problems.map(({ message }) => message)).toContain('There is a TK in the text.');
	});
});

describe('its address', () => {
	it('is told before it has one, as it would be today', async () => {
		const id = await begin({ headline: 'Ferries stop', section: 'culture' });
		const day = new Intl.DateTimeFormat('sv', { timeZone: 'America/New_York' }).format(new Date()).replaceAll('-', '/');
		expect(await seen(id)).toMatchObject({ address: null, addressToBe: `/culture/${day}/ferries-stop` });
	});

	it('to be is the next free one where another story has it, and is what publishing then gives', async () => {
		await room.publish({ headline: 'Twice told' });
		const id = await begin({ headline: 'Twice told', by: ['Ana Ruiz'] });
		const { addressToBe } = await seen(id);
		expect(addressToBe).toMatch(/\/twice-told-2$/);
		expect(accepted(await publishStory(ida, id, { confirmed: true })).address).toBe(addressToBe);
	});

	it('to be is none while it is in no section', async () => {
		expect((await seen(await begin({ section: null }))).addressToBe).toBeNull();
	});

	it('of what is live stays where it is until a changed slug is published', async () => {
		const id = await room.publish({ headline: 'Bridge closes' });
		const now = await addressOf(id);
		accepted(await reviseStory(commandLine, id, { slug: 'bridge-shut' }));
		expect(await seen(id)).toMatchObject({ address: now, addressToBe: now.replace('bridge-closes', 'bridge-shut') });
	});
});

describe('whether it has what readers do not', () => {
	it('is so after a revision, and no longer once that is published', async () => {
		const id = await room.publish();
		expect((await seen(id)).changed).toBe(false);
		accepted(await reviseStory(commandLine, id, { headline: 'Another' }));
		expect((await seen(id)).changed).toBe(true);
		accepted(await publishStory(commandLine, id));
		expect((await seen(id)).changed).toBe(false);
	});

	it('is not so because someone opened it, but is as soon as they write', async () => {
		const id = await room.publish();
		accepted(await openWorkingCopy(ida, id));
		expect((await seen(id)).changed).toBe(false);
		await write((tx) => rewriteText(tx, ida, id, { standfirst: 'More.' }));
		expect((await seen(id)).changed).toBe(true);
	});

	it('is never so of what no reader has', async () => {
		const id = await begin();
		accepted(await openWorkingCopy(ida, id));
		await write((tx) => rewriteText(tx, ida, id, { standfirst: 'More.' }));
		expect((await seen(id)).changed).toBe(false);
	});
});

describe('what else its page is told', () => {
	it('is its schedule, by the clock of the newsroom', async () => {
		const id = await begin({ by: ['Ana Ruiz'], standfirst: 'What happened.' });
		const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
		accepted(await scheduleStory(reporter, id, { day, time: '12:30', confirmed: true }));
		const { schedule, zone } = await seen(id);
		expect(zone).toBe('America/New_York');
		expect(schedule).toMatchObject({ wall: `${day}T12:30`, zone, who: 'Rosa Lindt', substantial: false, trouble: '' });
	});

	it('is who is credited, by the names of today and in order', async () => {
		const id = await begin({ by: ['Ben Johansen', 'Ana Ruiz'] });
		expect((await seen(id)).credits).toEqual([
			{
				...{ bylineId: room.id('Ben Johansen'), name: 'Ben Johansen', slug: 'ben-johansen' },
				role: 'by',
				kind: 'person',
				place: '',
				former: false,
			},
			{
				...{ bylineId: room.id('Ana Ruiz'), name: 'Ana Ruiz', slug: 'ana-ruiz' },
				role: 'by',
				kind: 'person',
				place: '',
				former: false,
			},
		]);
	});

	it('is its corrections, and who made them', async () => {
		const id = await room.publish();
		accepted(await correctStory(ida, id, { kind: 'update', text: 'It opened at noon.', above: true }));
		expect((await seen(id)).corrections).toMatchObject([{ kind: 'update', above: true, who: 'Ida Grady' }]);
	});

	it('is its history, the newest first, and how many moves there were', async () => {
		const id = await begin({ by: ['Ana Ruiz'], standfirst: 'What happened.' });
		accepted(await publishStory(ida, id));
		const { history, moves } = await seen(id);
		expect(history.map(({ move, who }) => [move, who])).toEqual([
			['publish', 'Ida Grady'],
			['create', 'Rosa Lindt'],
		]);
		expect(moves).toBe(2);
	});
});

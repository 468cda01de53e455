import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { draftCredit, liveCredit, liveTopic, revision, searchEntry, story } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { commandLine } from '@/features/staff/actor';
import type { Result } from '@/lib/result';
import {
	accepted,
	addressOf,
	type Draft,
	everyRow,
	type Newsroom,
	openNewsroom,
	read,
	staff,
	visit,
} from '@/scripts/testing/newsroom';
import { bodyText } from './body/body-text';
import {
	correctStory,
	killStory,
	type PublishOptions,
	publishStory,
	publishWithin,
	reviseStory,
	unpublishStory,
} from './story-mutations';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({
		sections: ['world', 'culture'],
		topics: ['sea', 'wind'],
		bylines: ['Ana Ruiz', 'Ben Johansen'],
	});
});

const revise = async (id: string, draft: Draft) => accepted(await reviseStory(commandLine, id, paper.changes(draft)));
const publish = async (id: string, options?: PublishOptions) => accepted(await publishStory(commandLine, id, options));
const revisionsOf = (id: string) =>
	database().select().from(revision).where(eq(revision.storyId, id)).orderBy(asc(revision.number));

async function standing(id: string) {
	const [row] = await database().select().from(story).where(eq(story.id, id));
	if (!row) throw new Error('no story');
	return row;
}

describe('publication', () => {
	test('adds a revision of its own and points readers at it', async () => {
		const id = await paper.draft({ headline: 'First light' });
		const [drafted] = await revisionsOf(id);
		await publish(id);
		const [before, published, ...more] = await revisionsOf(id);
		expect(before).toEqual(drafted);
		expect(more).toEqual([]);
		expect(published).toMatchObject({ number: 2, reason: 'publication', headline: 'First light', slug: 'first-light' });
		expect(await standing(id)).toMatchObject({
			live: 'live',
			liveRevisionId: published?.id,
			latestRevisionId: published?.id,
		});
	});

	test('leaves nothing if the transaction fails after it', async () => {
		const id = await paper.draft({ headline: 'Undone', by: ['Ana Ruiz'], topics: ['sea'] });
		const before = await everyRow();
		const failing = write(async (tx) => {
			await publishWithin(tx, commandLine, id, {});
			throw new Error('the machine stumbled');
		});
		await expect(failing).rejects.toThrow('stumbled');
		expect(await everyRow()).toEqual(before);
	});

	test('shows what was written later only when it is published again', async () => {
		const id = await paper.publish({ headline: 'Harbour opens', text: 'Old text.', by: ['Ana Ruiz'], topics: ['sea'] });
		const address = await addressOf(id);
		const before = await read(address);
		await revise(id, {
			headline: 'Harbour closes',
			kicker: 'Now',
			standfirst: 'Later.',
			text: 'New text.',
			by: ['Ben Johansen'],
			topics: ['wind'],
			section: 'culture',
			slug: 'moved',
		});
		expect(await read(address)).toEqual(before);
		await publish(id);
		const after = await read(await addressOf(id));
		expect(after).toMatchObject({ headline: 'Harbour closes', kicker: 'Now', standfirst: 'Later.' });
		expect(bodyText(after.body)).toBe('New text.');
		expect(after.credits.map((credit) => credit.name)).toEqual(['Ben Johansen']);
		expect(after.topics.map((topic) => topic.slug)).toEqual(['wind']);
	});

	test('makes the lists of bylines and topics those of the revision, in its order', async () => {
		const id = await paper.publish({ by: ['Ana Ruiz', 'Ben Johansen'], topics: ['sea', 'wind', 'sea'] });
		await revise(id, { by: ['Ben Johansen', 'Ana Ruiz'], topics: ['wind'] });
		const credited = () =>
			database().select().from(liveCredit).where(eq(liveCredit.storyId, id)).orderBy(asc(liveCredit.position));
		expect((await credited()).map((row) => row.bylineId)).toEqual([paper.id('Ana Ruiz'), paper.id('Ben Johansen')]);
		await publish(id);
		expect((await credited()).map((row) => row.bylineId)).toEqual([paper.id('Ben Johansen'), paper.id('Ana Ruiz')]);
		const topics = await database().select().from(liveTopic).where(eq(liveTopic.storyId, id));
		expect(topics.map((row) => row.topicId)).toEqual([paper.id('wind')]);
		await revise(id, { by: [], topics: [] });
		await publish(id);
		expect(await credited()).toEqual([]);
		expect(await database().select().from(draftCredit).where(eq(draftCredit.storyId, id))).toEqual([]);
	});

	test('names a topic once, however often the story does', async () => {
		const id = await paper.publish({ headline: 'Twice at sea', topics: ['sea', 'wind', 'sea'] });
		expect((await read(await addressOf(id))).topics.map((topic) => topic.slug)).toEqual(['sea', 'wind']);
	});
});

describe('times', () => {
	const first = new Date('2024-01-03T22:09:00Z');

	test('the first publication’s time never changes', async () => {
		const id = await paper.publish({ headline: 'Stays' }, { publishedAt: first, precision: 'day' });
		await publish(id, { publishedAt: new Date('2020-01-01T00:00:00Z'), precision: 'minute' });
		accepted(await unpublishStory(commandLine, id));
		await publish(id, { publishedAt: new Date('2021-01-01T00:00:00Z') });
		expect(await standing(id)).toMatchObject({ publishedAt: first, publishedPrecision: 'day', day: '2024-01-03' });
		const lists = await database().select().from(liveCredit).where(eq(liveCredit.storyId, id));
		expect(lists.every((row) => row.publishedAt.getTime() === first.getTime())).toBe(true);
	});

	test('the time of the update moves only when the update is substantial', async () => {
		const id = await paper.publish({ headline: 'Updated' }, { publishedAt: first, substantial: true });
		expect((await standing(id)).updatedAt).toBeNull();
		await publish(id);
		expect((await standing(id)).updatedAt).toBeNull();
		await publish(id, { substantial: true });
		const { updatedAt } = await standing(id);
		expect(Math.abs((updatedAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
		await publish(id);
		expect((await standing(id)).updatedAt).toEqual(updatedAt);
	});

	test.each([
		['2024-01-03T22:09:00Z', '2024-01-03'],
		['2024-01-04T04:59:59.999Z', '2024-01-03'],
		['2024-01-04T05:00:00Z', '2024-01-04'],
		['2024-07-04T03:59:59Z', '2024-07-03'],
		['2024-07-04T04:00:00Z', '2024-07-04'],
		['1851-09-18T12:00:00Z', '1851-09-18'],
		['0800-12-25T12:00:00Z', '0800-12-25'],
		['0001-01-02T12:00:00Z', '0001-01-02'],
	])('what appears at %s has the newsroom’s day %s in its address', async (at, day) => {
		const publishedAt = new Date(at);
		const id = await paper.publish({ headline: `Day of ${at}` }, { publishedAt });
		const address = await addressOf(id);
		expect(address).toMatch(new RegExp(`^/world/${day.replaceAll('-', '/')}/day-of-`));
		expect((await read(address)).publishedAt).toEqual(publishedAt);
		await publish(id);
		accepted(await unpublishStory(commandLine, id));
		await publish(id);
		expect((await read(address)).publishedAt).toEqual(publishedAt);
	});

	test('nothing is published with a time that is still to come', async () => {
		const id = await paper.draft();
		const before = await everyRow();
		const tomorrow = new Date(Date.now() + 86_400_000);
		expect(await publishStory(commandLine, id, { publishedAt: tomorrow })).toEqual({
			ok: false,
			message: 'Its time of publication lies in the future.',
		});
		expect(await everyRow()).toEqual(before);
	});
});

describe('what is missing keeps a story from its readers, and nothing changes', () => {
	test.each<[Draft, string]>([
		[{ headline: '' }, 'It has no headline.'],
		[{ headline: ' \t\u00a0' }, 'It has no headline.'],
		[{ section: null }, 'It is in no section.'],
		[{ text: '' }, 'It has no text.'],
		[{ text: [' ', ''] }, 'It has no text.'],
		[{ headline: '', section: null, text: '' }, 'It has no headline. It is in no section. It has no text.'],
	])('%j', async (draft, message) => {
		const id = await paper.draft(draft);
		const before = await everyRow();
		expect(await publishStory(commandLine, id)).toEqual({ ok: false, message: `It cannot be published: ${message}` });
		expect(await everyRow()).toEqual(before);
	});

	test('a live story that lost its headline stays as it is', async () => {
		const id = await paper.publish({ headline: 'Kept' });
		await revise(id, { headline: '' });
		expect((await publishStory(commandLine, id)).ok).toBe(false);
		expect((await read(await addressOf(id))).headline).toBe('Kept');
	});

	test('a byline that does not exist cannot be credited', async () => {
		const credits = [{ bylineId: '01890000-0000-7000-8000-000000000000', role: 'by' as const, place: '' }];
		const id = await paper.draft();
		const before = await everyRow();
		expect(await reviseStory(commandLine, id, { credits })).toEqual({
			ok: false,
			message: 'A credit names a byline that does not exist.',
		});
		expect(await everyRow()).toEqual(before);
	});

	test('a story that does not exist is refused by every mutation', async () => {
		const before = await everyRow();
		const refusal = { ok: false, message: 'There is no such story.' };
		const nowhere = '01890000-0000-7000-8000-000000000000';
		expect(await publishStory(commandLine, nowhere)).toEqual(refusal);
		expect(await reviseStory(commandLine, nowhere, {})).toEqual(refusal);
		expect(await unpublishStory(commandLine, nowhere)).toEqual(refusal);
		expect(await killStory(commandLine, nowhere, 'Gone.')).toEqual(refusal);
		expect(await everyRow()).toEqual(before);
	});
});

describe('taking down', () => {
	test('an unpublished story’s address is unknown until it is published again, at the same address', async () => {
		const id = await paper.publish({ headline: 'Comes back' });
		const address = await addressOf(id);
		const shown = await read(address);
		accepted(await unpublishStory(commandLine, id));
		expect(await visit(address)).toEqual({ kind: 'unknown' });
		await publish(id);
		expect(await read(address)).toMatchObject({ id, publishedAt: shown.publishedAt, headline: 'Comes back' });
	});

	test('a killed story’s address, and those it has left, say so', async () => {
		const id = await paper.publish({ headline: 'Withdrawn', slug: 'withdrawn' });
		const left = await addressOf(id);
		await revise(id, { slug: 'withdrawn-again', section: 'culture' });
		await publish(id);
		accepted(await killStory(commandLine, id, 'This story was withdrawn.'));
		const killed = { kind: 'killed', notice: 'This story was withdrawn.' };
		expect(await visit(await addressOf(id))).toEqual(killed);
		expect(await visit(left)).toEqual(killed);
	});

	test('a killed story cannot be brought back, worked on or corrected', async () => {
		const id = await paper.publish({ headline: 'For good' });
		accepted(await killStory(commandLine, id, ''));
		const before = await everyRow();
		const why = (result: Result<unknown>) => (result.ok ? 'allowed' : result.message);
		expect(why(await publishStory(staff.admin, id))).toBe('A killed story cannot be published again.');
		expect(why(await reviseStory(staff.admin, id, { headline: 'Back' }))).toBe('A killed story cannot be worked on.');
		expect(why(await unpublishStory(staff.admin, id))).toBe('Only a live story can be unpublished.');
		expect(why(await killStory(staff.admin, id, 'Again'))).toBe('Only a story that has been published can be killed.');
		const entry = { kind: 'correction' as const, text: 'Wrong.', above: false };
		expect(why(await correctStory(staff.admin, id, entry))).toBe('Only a live story can carry a correction.');
		expect(await everyRow()).toEqual(before);
	});

	test.each(['unpublished', 'killed'])('a story that is %s leaves no row in the lists of readers', async (state) => {
		const id = await paper.publish({ by: ['Ana Ruiz'], topics: ['sea'] });
		const rows = async () => {
			const tables = [liveCredit, liveTopic, searchEntry];
			return Promise.all(tables.map((table) => database().$count(table, eq(table.storyId, id))));
		};
		expect(await rows()).toEqual([1, 1, 1]);
		accepted(await (state === 'killed' ? killStory(commandLine, id, '') : unpublishStory(commandLine, id)));
		expect(await rows()).toEqual([0, 0, 0]);
	});

	test('an unpublished story can still be killed', async () => {
		const id = await paper.publish({ headline: 'First one, then the other' });
		accepted(await unpublishStory(commandLine, id));
		accepted(await killStory(commandLine, id, 'Gone.'));
		expect(await visit(await addressOf(id))).toEqual({ kind: 'killed', notice: 'Gone.' });
	});
});

describe('corrections', () => {
	test('stand on the story in the order in which they were made, whatever is published later', async () => {
		const id = await paper.publish({ headline: 'Corrected' });
		const correct = async (text: string, at?: Date) =>
			accepted(await correctStory(commandLine, id, { kind: 'correction', text, above: false, at }));
		await correct('Second.', new Date('2024-02-02T00:00:00Z'));
		await correct('First.', new Date('2024-02-01T00:00:00Z'));
		await correct('Third.');
		await publish(id);
		const { corrections } = await read(await addressOf(id));
		expect(corrections.map((one) => one.text)).toEqual(['First.', 'Second.', 'Third.']);
	});

	test('go with the revision that readers had before them', async () => {
		const id = await paper.publish({ headline: 'Which one' });
		const { liveRevisionId } = await standing(id);
		await revise(id, { headline: 'Another' });
		accepted(await correctStory(commandLine, id, { kind: 'update', text: 'So.', above: true }));
		const { correction } = await everyRow();
		expect(correction).toContainEqual(
			expect.objectContaining({ storyId: id, revisionId: liveRevisionId, above: true, kind: 'update' }),
		);
	});

	test('cannot stand on a story that no reader has seen', async () => {
		const id = await paper.draft();
		const entry = { kind: 'correction' as const, text: 'Wrong.', above: false };
		expect(await correctStory(commandLine, id, entry)).toEqual({
			ok: false,
			message: 'Only a live story can carry a correction.',
		});
	});
});

describe('who may', () => {
	const deeds = {
		revise: (actor: typeof commandLine, id: string) => reviseStory(actor, id, { kicker: 'Changed' }),
		publish: (actor: typeof commandLine, id: string): Promise<Result<unknown>> =>
			publishStory(actor, id, { confirmed: true, said: { noByline: 'A test.' } }),
		unpublish: (actor: typeof commandLine, id: string) => unpublishStory(actor, id),
		kill: (actor: typeof commandLine, id: string) => killStory(actor, id, 'Gone.'),
		correct: (actor: typeof commandLine, id: string) =>
			correctStory(actor, id, { kind: 'correction', text: 'Wrong.', above: false }),
	};

	test.each(Object.entries(deeds))('%s: editors, admins and the command line', async (_, deed) => {
		for (const actor of [staff.editor, staff.admin, commandLine]) {
			accepted<unknown>(await deed(actor, await paper.publish()));
		}
	});

	test.each([
		['revise', 'A reporter may not edit a story that is not their own.'],
		['publish', 'A reporter may not publish a story that is not their own.'],
		['unpublish', 'A reporter may not unpublish a story that is not their own.'],
		['kill', 'A reporter may not kill a story.'],
		['correct', 'A reporter may not correct a story that is not their own.'],
	] as const)('%s: not a reporter whose story it is not, and no row changes', async (deed, message) => {
		const id = await paper.publish();
		const before = await everyRow();
		expect(await deeds[deed](staff.reporter, id)).toEqual({ ok: false, message });
		expect(await everyRow()).toEqual(before);
	});
});

describe('rivals', () => {
	test('20 who publish one story at once leave one live story and a gapless row of revisions', async () => {
		const id = await paper.draft({ headline: 'Wanted by all', by: ['Ana Ruiz'], topics: ['sea'] });
		const results = await Promise.all(Array.from({ length: 20 }, () => publishStory(commandLine, id)));
		expect(results.every((result) => result.ok)).toBe(true);
		const all = await revisionsOf(id);
		expect(all.map((row) => row.number)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
		expect(await standing(id)).toMatchObject({ live: 'live', liveRevisionId: all.at(-1)?.id, slug: 'wanted-by-all' });
		expect(await database().select().from(liveCredit).where(eq(liveCredit.storyId, id))).toHaveLength(1);
	});

	test('publishing, revising and taking down at once lose no revision and end in one state', async () => {
		const id = await paper.publish({ headline: 'Contested' });
		const results = await Promise.all(
			Array.from({ length: 12 }, (_, i) => [
				publishStory(commandLine, id),
				reviseStory(commandLine, id, { kicker: `No. ${i}` }),
				unpublishStory(commandLine, id),
			]).flat(),
		);
		const refused = results.flatMap((result) => (result.ok ? [] : [result.message]));
		expect(new Set(refused)).toEqual(refused.length ? new Set(['Only a live story can be unpublished.']) : new Set());
		const all = await revisionsOf(id);
		expect(all.map((row) => row.number)).toEqual(all.map((_, i) => i + 1));
		expect(all).toHaveLength(2 + 24);
		const { live, liveRevisionId, latestRevisionId } = await standing(id);
		expect(liveRevisionId === null).toBe(live !== 'live');
		expect(latestRevisionId).toBe(all.at(-1)?.id);
	});

	test('of a kill and a publication at once the kill stands', async () => {
		for (let round = 0; round < 5; round++) {
			const id = await paper.publish({ headline: `Kill or publish ${round}` });
			const [killed, published] = await Promise.all([
				killStory(commandLine, id, 'Gone.'),
				publishStory(commandLine, id),
			]);
			expect(killed.ok).toBe(true);
			expect(await standing(id)).toMatchObject({ live: 'killed', liveRevisionId: null });
			if (!published.ok) expect(published.message).toBe('A killed story cannot be published again.');
		}
	});

	test('30 stories of one headline, published at once, each get an address of their own', async () => {
		const ids = await Promise.all(Array.from({ length: 30 }, () => paper.draft({ headline: 'Same words' })));
		await Promise.all(ids.map((id) => publish(id)));
		const slugs = await Promise.all(ids.map(async (id) => (await standing(id)).slug));
		const wanted = ids.map((_, i) => (i === 0 ? 'same-words' : `same-words-${i + 1}`));
		expect(new Set(slugs)).toEqual(new Set(wanted));
	});
});

test('after all of it the audit log stands', async () => {
	expect(await verifyAudit()).toMatchObject({ ok: true });
});

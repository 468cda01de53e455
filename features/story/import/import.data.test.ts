import { existsSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { byline, importSource, revision, story } from '@/db/schema';
import { verifyAudit } from '@/features/audit/audit-queries';
import { commandLine } from '@/features/staff/actor';
import {
	accepted,
	countRows,
	everyRow,
	type Newsroom,
	openNewsroom,
	read,
	staff,
	visit,
} from '@/scripts/testing/newsroom';
import { bodyText } from '../body/body-text';
import { readMoves } from '../story-move-queries';
import { killStory, reviseStory, unpublishStory } from '../story-mutations';
import { logOf } from '../testing-desk';
import { type ImportOptions, importStory } from './import-mutations';
import { MAX_STORY_BYTES } from './story-file';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ sections: ['politics', 'world'], bylines: ['José Núñez'] });
});

const SAMPLE = new URL('../../../../shared/samples/story-2024-01-03.txt', import.meta.url);

let files = 0;
/** A story of its own each time, in the shape in which they arrive. */
const storyText = ({
	header = 'date 2024-01-04 By Ben Johansen',
	time = '01/03/2024 05:09 PM EST',
	text = `First paragraph, no. ${++files}.\n\nSecond paragraph,\nin two lines.`,
} = {}) => [header, time, text].filter(Boolean).join('\n\n');

const bring = (text: string | Uint8Array, options: ImportOptions = {}, name = 'story.txt') =>
	importStory(commandLine, { name, bytes: typeof text === 'string' ? Buffer.from(text) : text }, options);

const whole: ImportOptions = { headline: 'Aides ask for a ceasefire', section: 'politics', publish: true };

async function sourceOf(storyId: string) {
	const [row] = await database().select().from(importSource).where(eq(importSource.storyId, storyId));
	if (!row) throw new Error('no source');
	return row;
}

describe('a story with its date, byline and time', () => {
	test('is published with the time that the file gives, in its zone', async () => {
		const { address, outcome, storyId } = accepted(await bring(storyText(), whole));
		expect(outcome).toBe('published');
		expect(address).toMatch(/^\/politics\/2024\/01\/03\/aides-ask-for-a-ceasefire/);
		const there = await read(address ?? '');
		expect(there).toMatchObject({ id: storyId, publishedAt: new Date('2024-01-03T22:09:00Z'), precision: 'minute' });
		expect(there.credits).toEqual([
			{ role: 'by', name: 'Ben Johansen', slug: 'ben-johansen', kind: 'person', place: '' },
		]);
		expect(bodyText(there.body)).toMatch(/^First paragraph, no. \d+\.\nSecond paragraph, in two lines\.$/);
	});

	test('keeps the header’s date as the source’s, though the time says another day', async () => {
		const { storyId } = accepted(await bring(storyText(), whole));
		expect(await sourceOf(storyId)).toMatchObject({
			statedDate: '2024-01-04',
			statedAt: new Date('2024-01-03T22:09:00Z'),
			statedPrecision: 'minute',
		});
	});

	test('without a time is of the header’s day, beginning in the newsroom’s zone', async () => {
		const { address } = accepted(await bring(storyText({ time: '' }), whole));
		expect(await read(address ?? '')).toMatchObject({
			publishedAt: new Date('2024-01-04T05:00:00Z'),
			precision: 'day',
		});
		expect(address).toContain('/2024/01/04/');
	});

	test('without a byline goes out, and the log says why', async () => {
		const { storyId } = accepted(await bring(storyText({ header: 'date 2024-01-04' }), whole));
		const told = { details: { noByline: 'Imported without one.' } };
		expect((await readMoves(storyId, 1))[0]).toMatchObject({ move: 'publish', ...told });
		expect((await logOf(storyId)).at(-1)).toMatchObject({ action: 'story.publish', ...told });
	});

	test('without either is of the moment in which it is published', async () => {
		const { address } = accepted(await bring(storyText({ header: '', time: '' }), whole));
		const { publishedAt, precision } = await read(address ?? '');
		expect(Math.abs(publishedAt.getTime() - Date.now())).toBeLessThan(60_000);
		expect(precision).toBe('minute');
	});

	test('the sample as it was handed over', async () => {
		if (!existsSync(SAMPLE)) {
			console.log('The sample is not beside the project; the cases above have its shape.');
			return;
		}
		const bytes = readFileSync(SAMPLE);
		const options = { ...whole, headline: 'Campaign staffers call for a ceasefire' };
		const { storyId, address, newBylines } = accepted(await bring(bytes, options, 'story-2024-01-03.txt'));
		expect(address).toBe('/politics/2024/01/03/campaign-staffers-call-for-a-ceasefire');
		const there = await read(address ?? '');
		expect(there.publishedAt).toEqual(new Date('2024-01-03T22:09:00Z'));
		expect(there.credits.map((credit) => credit.name)).toEqual(['Ben Johansen']);
		expect(newBylines).toEqual([]);
		const text = bodyText(there.body);
		expect(text.split('\n')).toHaveLength(7);
		expect(text).toMatch(/^A group of aides working .*inspired by the president’s own words\.$/s);
		expect(await sourceOf(storyId)).toMatchObject({ fileName: 'story-2024-01-03.txt', statedDate: '2024-01-04' });
		expect(Buffer.from((await sourceOf(storyId)).bytes).equals(bytes)).toBe(true);
	});
});

describe('the byline', () => {
	test.each(['JOSE NUNEZ', 'José Núñez', 'jose\u0301 nun\u0303ez'])('that is known is matched: %s', async (name) => {
		const { newBylines, address } = accepted(await bring(storyText({ header: `date 2024-01-04 By ${name}` }), whole));
		expect(newBylines).toEqual([]);
		expect((await read(address ?? '')).credits).toEqual([
			{ role: 'by', name: 'José Núñez', slug: 'jose-nunez', kind: 'person', place: '' },
		]);
	});

	test('that is not known is made as a person, and said so', async () => {
		const header = 'date 2024-01-04 By Nora Novak and José Núñez in Lisbon';
		const { newBylines, address } = accepted(await bring(storyText({ header }), whole));
		expect(newBylines).toEqual(['Nora Novak']);
		const { writers, credits } = await read(address ?? '');
		expect(writers[0]).toMatchObject({ name: 'Nora Novak', kind: 'person', status: 'active', slug: 'nora-novak' });
		expect(credits.map(({ name, place }) => [name, place])).toEqual([
			['Nora Novak', ''],
			['José Núñez', 'Lisbon'],
		]);
	});

	test('that names one person twice credits them once', async () => {
		const header = 'date 2024-01-04 By José Núñez and Jose Nunez';
		const { address } = accepted(await bring(storyText({ header }), whole));
		expect((await read(address ?? '')).credits).toHaveLength(1);
	});

	test('that is new to 10 files at once is made once', async () => {
		const header = 'date 2024-01-04 By Wanted Everywhere';
		await Promise.all(Array.from({ length: 10 }, () => bring(storyText({ header }), whole)));
		expect(await database().select().from(byline).where(eq(byline.slug, 'wanted-everywhere'))).toHaveLength(1);
		expect(await database().select().from(byline).where(eq(byline.slug, 'wanted-everywhere-2'))).toEqual([]);
	});
});

describe('a draft', () => {
	test.each<[ImportOptions, string[]]>([
		[{}, ['It has no headline.', 'It is in no section.']],
		[{ publish: true }, ['It has no headline.', 'It is in no section.']],
		[{ section: 'world', publish: true }, ['It has no headline.']],
		[{ headline: 'A headline', publish: true }, ['It is in no section.']],
		[{ headline: 'A headline', section: 'world' }, []],
	])('with %j asks for what is missing', async (options, missing) => {
		const result = accepted(await bring(storyText(), options));
		expect(result).toMatchObject({ outcome: 'draft', address: null, missing });
		const [row] = await database().select().from(story).where(eq(story.id, result.storyId));
		expect(row).toMatchObject({ live: 'never', publishedAt: null, day: null, slug: null });
	});

	test('is completed and published when the file comes again, with the time that the file gives', async () => {
		const text = storyText();
		const first = accepted(await bring(text));
		const second = accepted(await bring(text, { section: 'world', publish: true }));
		expect(second).toMatchObject({ storyId: first.storyId, outcome: 'already here', missing: ['It has no headline.'] });
		const third = accepted(await bring(text, { headline: 'Now complete', publish: true }, 'renamed.txt'));
		expect(third).toMatchObject({ storyId: first.storyId, outcome: 'published', missing: [] });
		expect(third.address).toMatch(/^\/world\/2024\/01\/03\/now-complete/);
		expect((await read(third.address ?? '')).publishedAt).toEqual(new Date('2024-01-03T22:09:00Z'));
		expect((await sourceOf(first.storyId)).fileName).toBe('story.txt');
	});

	test('keeps what was done to it since', async () => {
		const text = storyText();
		const { storyId } = accepted(await bring(text));
		const change = paper.changes({ headline: 'By hand', text: 'Rewritten.', section: 'world' });
		accepted(await reviseStory(commandLine, storyId, change));
		const { address } = accepted(await bring(text, { headline: 'By import', section: 'politics', publish: true }));
		expect(address).toMatch(/^\/world\/.*\/by-hand/);
		expect(bodyText((await read(address ?? '')).body)).toBe('Rewritten.');
	});

	test('that comes again as it was is not changed', async () => {
		const text = storyText();
		accepted(await bring(text, { headline: 'Stays', section: 'world' }));
		const before = await everyRow();
		expect(accepted(await bring(text, { headline: 'Other', section: 'politics' }))).toMatchObject({
			outcome: 'already here',
		});
		expect(await everyRow()).toEqual(before);
	});
});

describe('a file that came before', () => {
	test('and is published makes nothing new', async () => {
		const text = storyText();
		const first = accepted(await bring(text, whole));
		const before = await everyRow();
		const again = accepted(await bring(text, { ...whole, headline: 'Another', section: 'world' }));
		expect(again).toMatchObject({ storyId: first.storyId, outcome: 'already here', address: first.address });
		expect(await everyRow()).toEqual(before);
	});

	test.each(['unpublished', 'killed'])('and is %s does not bring the story back', async (state) => {
		const text = storyText();
		const { storyId, address } = accepted(await bring(text, whole));
		accepted(await (state === 'killed' ? killStory(commandLine, storyId, '') : unpublishStory(commandLine, storyId)));
		const before = await everyRow();
		expect(accepted(await bring(text, whole))).toMatchObject({ storyId, outcome: 'already here', address: null });
		expect(await everyRow()).toEqual(before);
		expect((await visit(address ?? '')).kind).toBe(state === 'killed' ? 'killed' : 'unknown');
	});

	test('in the same moment, ten times, is one story', async () => {
		for (const options of [whole, {}]) {
			const text = storyText({ header: `date 2024-01-04 By Simultaneous ${files}` });
			const before = await countRows();
			const results = (await Promise.all(Array.from({ length: 10 }, () => bring(text, options)))).map(accepted);
			expect(new Set(results.map((one) => one.storyId)).size).toBe(1);
			expect(results.filter((one) => one.outcome === 'already here')).toHaveLength(9);
			expect(results.filter((one) => one.newBylines.length > 0)).toHaveLength(1);
			const after = await countRows();
			const more = (table: string) => (after[table] ?? 0) - (before[table] ?? 0);
			expect([more('story'), more('import_source'), more('byline')]).toEqual([1, 1, 1]);
			expect(more('revision')).toBe(options.publish ? 2 : 1);
			expect(more('edition')).toBe(options.publish ? 1 : 0);
		}
	});

	test('but differs in one byte is another story', async () => {
		const text = storyText();
		const first = accepted(await bring(text, whole));
		const second = accepted(await bring(`${text} `, whole));
		expect(second.storyId).not.toBe(first.storyId);
		expect(second.address).not.toBe(first.address);
	});
});

describe('the file itself', () => {
	const text = storyText({ text: 'Grüße aus Łódź: “naïve” 海堤 🌊.\n\nZweiter Absatz.' });
	const utf16 = (order: 'le' | 'be') => {
		const units = Buffer.from(`\ufeff${text}`, 'utf16le');
		return order === 'le' ? units : units.swap16();
	};

	test.each<[string, () => Buffer]>([
		['UTF-8', () => Buffer.from(text)],
		['UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${text}`)],
		['UTF-16, little end first', () => utf16('le')],
		['UTF-16, big end first', () => utf16('be')],
		['Windows line ends', () => Buffer.from(text.replaceAll('\n', '\r\n'))],
		['old Macintosh line ends', () => Buffer.from(text.replaceAll('\n', '\r'))],
		['decomposed letters', () => Buffer.from(text.normalize('NFD'))],
		['blanks at the ends of lines', () => Buffer.from(text.replaceAll('\n', ' \t\n'))],
	])('is kept byte for byte and read as what it says: %s', async (_, bytes) => {
		const { storyId, address } = accepted(await bring(bytes(), whole));
		const there = await read(address ?? '');
		expect(bodyText(there.body)).toBe('Grüße aus Łódź: “naïve” 海堤 🌊.\nZweiter Absatz.');
		expect(there.publishedAt).toEqual(new Date('2024-01-03T22:09:00Z'));
		expect(there.credits.map((credit) => credit.name)).toEqual(['Ben Johansen']);
		expect(Buffer.compare(Buffer.from((await sourceOf(storyId)).bytes), bytes())).toBe(0);
	});

	test('of the greatest size allowed goes in whole', async () => {
		const head = storyText({ text: '' });
		const long = `${head}\n\n${'All work and no play makes a dull story. '.repeat(30_000)}`.slice(
			0,
			MAX_STORY_BYTES - 1,
		);
		const { storyId, address } = accepted(await bring(`${long}.`, whole));
		expect((await sourceOf(storyId)).bytes).toHaveLength(MAX_STORY_BYTES);
		expect((await read(address ?? '')).words).toBeGreaterThan(200_000);
	});

	test('in the first revision is what it said, and the revision says where it came from', async () => {
		const { storyId } = accepted(await bring(storyText(), whole));
		const revisions = await database().select().from(revision).where(eq(revision.storyId, storyId));
		expect(revisions.map((row) => [row.number, row.reason]).sort()).toEqual([
			[1, 'import'],
			[2, 'publication'],
		]);
	});
});

describe('what cannot be taken is refused with a reason, and leaves nothing', () => {
	const many = (count: number, one: (n: number) => string, between: string) =>
		Array.from({ length: count }, (_, i) => one(i)).join(between);

	test.each<[string, string | Uint8Array, ImportOptions, RegExp]>([
		['an empty file', '', whole, /^the file is empty/],
		['nothing but blanks', ' \n\t\n\u00a0\u200b\n', whole, /^the file is empty/],
		['no text after the first lines', storyText({ text: '' }), whole, /^the file has no text/],
		[
			'a section that is not there',
			storyText(),
			{ section: 'sprots' },
			/^there is no section "sprots"; there are politics, world$/,
		],
		['a date that is none', storyText({ header: 'date 2024-02-30 By A' }), whole, /^line 1 /],
		['a time that is none', storyText({ time: '13/03/2024 05:09 PM EST' }), whole, /^line 3 /],
		['a zone that is none', storyText({ time: '01/03/2024 05:09 PM XYZ' }), whole, /^line 3 .*XYZ/],
		['a time that clocks jump over', storyText({ time: '03/10/2024 02:30 AM ET' }), whole, /^line 3 .*jump over/],
		['a time that comes twice', storyText({ time: '11/03/2024 01:30 AM ET' }), whole, /^line 3 .*twice/],
		['a name that is none', storyText({ header: 'date 2024-01-04 By' }), whole, /^line 1 /],
		[
			'a new name before a bad time',
			storyText({ header: 'date 2024-01-04 By Brand New', time: '1/1/24 9 PM' }),
			whole,
			/^line 3 /,
		],
		['a time that is still to come', storyText({ time: '01/03/2199 05:09 PM EST' }), whole, /lies in the future/],
		['Latin-1', Buffer.from(storyText({ text: 'caf\u00e9' }), 'latin1'), whole, /^line 5 is not UTF-8/],
		['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), whole, /^the file is UTF-32/],
		['half a character', Buffer.from([0xff, 0xfe, 0x41]), whole, /^the file breaks off/],
		['U+0000', storyText({ text: 'A\u0000B' }), whole, /^line 5 .*U\+0000/],
		[
			'an image',
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
			whole,
			/^(line \d+|the file) /,
		],
		['five megabytes', 'x'.repeat(5 * 2 ** 20), whole, /^the file has 5,242,880 bytes; a story may have 1,048,576/],
		[
			'60,000 paragraphs',
			many(60_000, () => 'x', '\n\n'),
			whole,
			/^the text cannot be used: has more than 50000 nodes/,
		],
		[
			'101 names',
			storyText({ header: `date 2024-01-04 By ${many(101, (n) => `Name ${n}`, ', ')}` }),
			whole,
			/^the list of names cannot be used/,
		],
		['a headline of 301 letters', storyText(), { ...whole, headline: 'x'.repeat(301) }, /^the headline cannot be used/],
		[
			'a headline that cannot be stored',
			storyText(),
			{ ...whole, headline: 'x\u0000' },
			/^the headline cannot be used/,
		],
	])('%s', async (_, content, options, message) => {
		const before = await everyRow();
		const result = await bring(content, options);
		expect(result).toEqual({ ok: false, message: expect.stringMatching(message) });
		expect(await everyRow()).toEqual(before);
	});

	test('a headline that is too long for a draft that is there', async () => {
		const text = storyText();
		accepted(await bring(text));
		const before = await everyRow();
		expect((await bring(text, { ...whole, headline: 'x'.repeat(301) })).ok).toBe(false);
		expect((await bring(text, { ...whole, section: 'sprots' })).ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	test('a file name that cannot be stored', async () => {
		const before = await everyRow();
		for (const name of ['a\u0000b', '\ud800']) expect((await bring(storyText(), whole, name)).ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	test.each(['reporter', 'editor'] as const)('a file from a %s', async (role) => {
		const before = await everyRow();
		const file = { name: 'story.txt', bytes: Buffer.from(storyText()) };
		expect(await importStory(staff[role], file, whole)).toEqual({
			ok: false,
			message: `${role === 'editor' ? 'An' : 'A'} ${role} may not import stories.`,
		});
		expect(await everyRow()).toEqual(before);
		expect((await importStory(staff.admin, file, whole)).ok).toBe(true);
	});

	test('a refused file goes in once it is mended', async () => {
		const bad = storyText({ time: '01/03/2024 05:09 PM' });
		expect((await bring(bad, whole)).ok).toBe(false);
		expect(accepted(await bring(bad.replace('PM', 'PM EST'), whole)).outcome).toBe('published');
	});
});

test('after all of it the audit log stands', async () => {
	expect(await verifyAudit()).toMatchObject({ ok: true });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { formerSlug, storyRedirect } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { isSlug } from '@/lib/slug';
import { accepted, addressOf, type Draft, type Newsroom, openNewsroom, read, visit } from '@/scripts/testing/newsroom';
import { killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';

let paper: Newsroom;
let days = 0;

beforeAll(async () => {
	paper = await openNewsroom({ sections: ['world', 'culture', 'sport'] });
});

/** A day that no other test here uses. */
const aDay = () => ({ publishedAt: new Date(Date.UTC(2001, 0, 1 + days++, 17)) });

async function move(id: string, to: Draft): Promise<string> {
	accepted(await reviseStory(commandLine, id, paper.changes(to)));
	accepted(await publishStory(commandLine, id));
	return addressOf(id);
}

const slugOf = async (id: string) => decodeURIComponent((await addressOf(id)).split('/').at(-1) ?? '');

describe('the slug', () => {
	test.each([
		['Council votes 7–2 to keep the wall', 'council-votes-7-2-to-keep-the-wall'],
		['São Tomé’s “café” ÅNGSTRÖM', 'sao-tomes-cafe-angstrom'],
		['مجلس المدينة يصوت', 'مجلس-المدينة-يصوت'],
		['海堤決議 通過', '海堤決議-通過'],
		['समुद्र की दीवार', 'समुद्र-की-दीवार'],
		['Ζυγός και Ύδωρ', 'ζυγός-και-ύδωρ'],
		['İSTANBUL’DA SEÇİM', 'istanbulda-secim'],
		['a'.repeat(200), 'a'.repeat(80)],
	])('of %s is %s, and leads to the story', async (headline, slug) => {
		const id = await paper.publish({ headline }, aDay());
		expect(await slugOf(id)).toBe(slug);
		expect((await read(await addressOf(id))).id).toBe(id);
	});

	test.each(['!!!', '“…”', '👩‍👩‍👧', '—'])(
		'of %s, which has no letters, is made of the story’s id',
		async (headline) => {
			const id = await paper.publish({ headline }, aDay());
			const slug = await slugOf(id);
			expect(isSlug(slug)).toBe(true);
			expect(id.endsWith(slug)).toBe(true);
		},
	);

	test('is the one that was typed, if one was', async () => {
		const id = await paper.publish({ headline: 'Long words', slug: 'short' }, aDay());
		expect(await addressOf(id)).toMatch(/^\/world\/2001\/.*\/short$/);
	});

	test('does not follow the headline once it is published', async () => {
		const id = await paper.publish({ headline: 'Before' }, aDay());
		await move(id, { headline: 'After', slug: '' });
		expect(await slugOf(id)).toBe('before');
	});

	test('gets a number where another story of the day has it, in whatever section', async () => {
		const day = aDay();
		const ids = [];
		for (const section of ['world', 'culture', 'world']) {
			ids.push(await paper.publish({ headline: 'Storm', section }, day));
		}
		expect(await Promise.all(ids.map(slugOf))).toEqual(['storm', 'storm-2', 'storm-3']);
		expect(await slugOf(await paper.publish({ headline: 'Storm' }, aDay()))).toBe('storm');
	});

	test.each(['unpublished', 'killed'])('of a story that is %s is not given away', async (state) => {
		const day = aDay();
		const id = await paper.publish({ headline: 'Taken' }, day);
		accepted(await (state === 'killed' ? killStory(commandLine, id, '') : unpublishStory(commandLine, id)));
		expect(await slugOf(await paper.publish({ headline: 'Taken' }, day))).toBe('taken-2');
	});

	test('that another story of the day once had is not given away', async () => {
		const day = aDay();
		const id = await paper.publish({ slug: 'first' }, day);
		await move(id, { slug: 'second', section: 'sport' });
		for (const section of ['world', 'sport', 'culture']) {
			expect(await slugOf(await paper.publish({ slug: 'first', section }, day))).not.toBe('first');
		}
		const other = await paper.publish({ slug: 'third' }, day);
		await move(other, { slug: 'first' });
		expect(await slugOf(other)).not.toBe('first');
	});
});

describe('an address that a story has left', () => {
	const corners: Draft[] = [
		{ slug: 'b' },
		{ section: 'culture' },
		{ slug: 'c', section: 'sport' },
		{ headline: 'Only the words change' },
		{ section: 'world' },
		{ slug: 'a', section: 'sport' },
		{ slug: 'd', section: 'culture' },
	];

	test('leads to where it is now in one hop, however often it moved', async () => {
		const id = await paper.publish({ slug: 'a' }, aDay());
		const been = new Set([await addressOf(id)]);
		for (const corner of corners) {
			const now = await move(id, corner);
			been.add(now);
			expect((await read(now)).id).toBe(id);
			for (const address of been) {
				if (address !== now) expect(await visit(address)).toEqual({ kind: 'moved', address: now });
			}
		}
		expect(been.size).toBe(7);
	});

	test('is its own again when it moves back', async () => {
		const id = await paper.publish({ slug: 'home' }, aDay());
		const home = await addressOf(id);
		const away = await move(id, { slug: 'away', section: 'culture' });
		expect(await move(id, { slug: 'home', section: 'world' })).toBe(home);
		expect((await read(home)).id).toBe(id);
		expect(await visit(away)).toEqual({ kind: 'moved', address: home });
		const left = (await database().select().from(storyRedirect)).filter((row) => row.storyId === id);
		expect(left).toHaveLength(1);
	});

	test('is not made by changes that were never published', async () => {
		const id = await paper.publish({ slug: 'quiet' }, aDay());
		accepted(await reviseStory(commandLine, id, { slug: 'louder' }));
		accepted(await reviseStory(commandLine, id, { slug: 'loud' }));
		accepted(await publishStory(commandLine, id));
		const louder = (await addressOf(id)).replace(/loud$/, 'louder');
		expect(await visit(louder)).toEqual({ kind: 'unknown' });
	});

	test('is made by a move while the story was unpublished', async () => {
		const id = await paper.publish({ slug: 'asleep' }, aDay());
		const left = await addressOf(id);
		accepted(await unpublishStory(commandLine, id));
		const now = await move(id, { slug: 'awake' });
		expect(await visit(left)).toEqual({ kind: 'moved', address: now });
	});

	test('is unknown while the story is unpublished', async () => {
		const id = await paper.publish({ slug: 'one' }, aDay());
		const left = await addressOf(id);
		await move(id, { slug: 'two' });
		accepted(await unpublishStory(commandLine, id));
		expect(await visit(left)).toEqual({ kind: 'unknown' });
	});
});

describe('an address that is nearly right', () => {
	test.each([
		['another section of the paper', (path: string) => path.replace('/world/', '/culture/')],
		['a section that never was', (path: string) => path.replace('/world/', '/elsewhere/')],
		['another day', (path: string) => path.replace('/2001/', '/2002/')],
		['other letters', (path: string) => path.replace('near', 'NEAR')],
		['no slug', (path: string) => path.replace('near', '')],
	])('is unknown: %s', async (_, bend) => {
		const id = await paper.publish({ slug: 'near' }, aDay());
		expect(await visit(bend(await addressOf(id)))).toEqual({ kind: 'unknown' });
	});

	test('by a former slug of the section leads to the story', async () => {
		const id = await paper.publish({ slug: 'section-renamed', section: 'culture' }, aDay());
		const now = await addressOf(id);
		const former = { noun: 'section' as const, slug: 'arts', targetId: paper.id('culture'), createdAt: new Date() };
		await write(async (tx) => tx.insert(formerSlug).values(former));
		expect(await visit(now.replace('/culture/', '/arts/'))).toEqual({ kind: 'moved', address: now });
	});
});

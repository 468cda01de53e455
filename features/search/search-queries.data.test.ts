import { beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '@/features/staff/actor';
import { killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { accepted, type Draft, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { searchPublished } from './search-queries';

let paper: Newsroom;
const ids = new Map<string, string>();

const STORIES: Record<string, Draft> = {
	wall: {
		headline: 'Council votes to keep the harbour wall',
		standfirst: 'A long evening of arguments ended well after midnight.',
		text: ['The elections were held in São Tomé.', 'Nobody’s boat was running; Łukasz’s café stayed open.'],
	},
	ferry: {
		headline: 'Ferry délayed again',
		text: 'The wall of the harbour was hit. Élection day came; voters ran. Résumés were read aloud.',
	},
	order: { headline: 'Words in order', text: 'alpha beta gamma delta', standfirst: 'omega' },
	cjk: { headline: '海堤決議通過', text: '2024年中国发布了iPhone版本。東京タワーの上で', language: 'zh' },
	thai: { headline: 'ข่าววันนี้', text: 'สวัสดีชาวโลก', language: 'th' },
	arabic: { headline: 'أخبار اليوم', text: 'مَدْرَسَة قريبة', language: 'ar' },
	hindi: { headline: 'समाचार', text: 'हिन्दी की दीवार', language: 'hi' },
	marks: { headline: 'R&D at AT&T', text: 'C++ costs 3.14 (or 1e5), e-mail a_b@x.example, 100% of it: don’t panic.' },
	turkish: { headline: 'Ankara’sız olmaz', text: 'Ankara’sı güzel', language: 'tr' },
	german: { headline: 'Straßenbahn fährt', text: 'Große Häuser', language: 'de' },
};

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Søren Ågård', 'Ana Ruiz', 'Ben Johansen'] });
	for (const [name, draft] of Object.entries(STORIES)) ids.set(name, await paper.publish(draft));
});

async function found(query: string, language = 'en'): Promise<string[]> {
	const { list } = await searchPublished(query, language, 1);
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	return list.stories.map((card) => names.get(card.id) ?? card.id).sort();
}

describe('finds', () => {
	test.each<[string, string, string[]]>([
		['a word', 'arguments', ['wall']],
		['a word of the headline, the standfirst or the body', 'midnight', ['wall']],
		['words in any order and place', 'wall harbour', ['ferry', 'wall']],
		['only what has all of them', 'harbour midnight', ['wall']],
		['nothing where one is missing', 'harbour zeppelin', []],
		['a stem: other endings of a word', 'election voting.', ['wall']],
		['a stem: other endings of a word', 'runs', ['wall']],
		['letters without their case', 'FERRY', ['ferry']],
		['letters without their accents', 'sao tome', ['wall']],
		['letters with accents that are not there', 'harböur mídnight', ['wall']],
		['accents on either side of a stem', 'resumes delayed', ['ferry']],
		['accents on either side of a stem', 'résumé délayed', ['ferry']],
		['letters without their strokes', 'lukasz', ['wall']],
		['a possessive by its name', 'nobody boat', ['wall']],
		['a phrase in quotes', '"harbour wall"', ['wall']],
		['a phrase only in its order', '"wall harbour"', []],
		['a phrase beside words', '"beta gamma" alpha', ['order']],
		['a phrase with accents and endings', '"são tomes"', ['wall']],
		['no phrase that runs on from one field into the next', '"order omega"', []],
		['no phrase that runs on from one field into the next', '"omega alpha"', []],
		['the beginning of the last word, from three letters', 'midni', ['wall']],
		['the beginning of the last word, from three letters', 'harbour arg', ['wall']],
		['the beginning of a word with a star', 'midni*', ['wall']],
		['not the beginning of a word with fewer', 'mi', []],
		['not the beginning of a word that is not the last', 'midni harbour', []],
		['not the beginning of a word that is finished', 'midni ', []],
		['not the beginning of a word in quotes', '"harbour wal"', []],
		['a hyphenated word as a phrase', 'e-mail', ['marks']],
		['numbers', '3.14 1e5', ['marks']],
		['a word with a sign in it', "don't", ['marks']],
	])('%s: %s', async (_, query, names) => {
		expect(await found(query)).toEqual(names);
	});

	test.each<[string, string, string[]]>([
		['zh', '中国', ['cjk']],
		['zh', '海堤', ['cjk']],
		['zh', '决议', []],
		['zh', '決議通過', ['cjk']],
		['zh', '通過 海堤', ['cjk']],
		['zh', '過通', []],
		['zh', 'iphone', ['cjk']],
		['ja', '東京タワー', ['cjk']],
		['ja', 'タワー', ['cjk']],
		['th', 'สวัสดี', ['thai']],
		['ar', 'مدرسة', ['arabic']],
		['hi', 'समा', ['hindi']],
		['tr', 'ankara’sı', ['turkish']],
		['tr', 'güzel ankara', ['turkish']],
		['de', 'strassenbahn', ['german']],
		['de', 'grosses haus', ['german']],
		['de', 'GROSSE häuser', ['german']],
	])('in %s: %s', async (language, query, names) => {
		expect(await found(query, language)).toEqual(names);
	});

	test('bylines by a part of their name', async () => {
		await paper.publish({ headline: 'Of names', by: ['Søren Ågård', 'Ana Ruiz'] });
		expect((await searchPublished('soren agard', 'en', 1)).bylines).toEqual([
			{ slug: 'soren-agard', name: 'Søren Ågård' },
		]);
		expect((await searchPublished('RUIZ', 'en', 1)).bylines).toEqual([{ slug: 'ana-ruiz', name: 'Ana Ruiz' }]);
		expect((await searchPublished('%', 'en', 1)).bylines).toEqual([]);
		expect((await searchPublished('an_ ruiz', 'en', 1)).bylines).toEqual([]);
	});
});

describe('what other search engines read as commands are words here', () => {
	test.each<[string, string[]]>([
		['harbour OR zeppelin', []],
		['wall NOT harbour', []],
		['wall AND harbour', []],
		['harbour NEAR wall', []],
		['NEAR(harbour wall, 2)', []],
		['harbour -wall', ['ferry', 'wall']],
		['+harbour +wall', ['ferry', 'wall']],
		['wal*', ['ferry', 'wall']],
		['harb* wall', []],
		['headline:harbour', []],
		['{headline standfirst}:harbour', []],
		['^council', ['wall']],
		['(harbour wall)', ['ferry', 'wall']],
		['((harbour', ['ferry', 'wall']],
		['"harbour', ['ferry', 'wall']],
		['harbour"', ['ferry', 'wall']],
		['"" harbour ""', ['ferry', 'wall']],
		["'harbour' & 'wall'", ['ferry', 'wall']],
		["harbour'; drop table story; --", []],
		['harbour \\ wall', ['ferry', 'wall']],
		['harbour | wall', ['ferry', 'wall']],
		['!harbour', ['ferry', 'wall']],
		['harbour:*', ['ferry', 'wall']],
		['harbour:A', []],
		['harbour <-> wall', ['ferry', 'wall']],
		['%harbour%', ['ferry', 'wall']],
		['har_our', []],
		['harbour\u0000wall', ['wall']],
		['\ud800harbour', ['ferry', 'wall']],
		['AT&T', ['marks']],
		['C++', ['marks']],
		['100%', ['marks']],
	])('%s', async (query, names) => {
		expect(await found(query)).toEqual(names);
	});

	test.each(['', ' ', '"', '""', '*', ':', '(', ')', '-', '^', "'", '\\', '%', '&|!<->', '\u0301', '\u{1f30a}', '"*"'])(
		'nothing but signs finds nothing: %j',
		async (query) => {
			expect(await searchPublished(query, 'en', 1)).toEqual({
				list: { stories: [], page: 1, more: false },
				bylines: [],
				terms: [],
			});
		},
	);

	test.each([
		['a hundred thousand letters', 'x'.repeat(100_000)],
		['twenty thousand words', 'harbour '.repeat(20_000)],
		['twenty thousand hyphens', 'harbour-'.repeat(20_000)],
		['a phrase of twenty thousand words', `"${'harbour '.repeat(20_000)}"`],
		['ten thousand characters without a space', '海堤'.repeat(5_000)],
		['ten thousand quotes', '"'.repeat(10_000)],
	])('%s are no trouble', async (_, query) => {
		expect((await searchPublished(query, 'en', 1)).list.page).toBe(1);
	});
});

describe('the order', () => {
	test('is headline, then standfirst, then body', async () => {
		const places = [{ text: 'An iceberg came.' }, { headline: 'An iceberg came' }, { standfirst: 'An iceberg came.' }];
		const [body, headline, standfirst] = await Promise.all(places.map((draft) => paper.publish(draft)));
		const { list } = await searchPublished('iceberg', 'en', 1);
		expect(list.stories.map((card) => card.id)).toEqual([headline, standfirst, body]);
	});

	test('is newest first among equals, in pages without loss or repetition', async () => {
		const made: string[] = [];
		for (let day = 1; day <= 45; day++) {
			const publishedAt = new Date(Date.UTC(2010, 0, day));
			made.push(await paper.publish({ headline: 'Krill report', text: 'Nothing else.' }, { publishedAt }));
		}
		const pages = await Promise.all([1, 2, 3, 4].map((page) => searchPublished('krill', 'en', page)));
		expect(pages.map(({ list }) => [list.stories.length, list.more])).toEqual([
			...[
				[20, true],
				[20, true],
				[5, false],
				[0, false],
			],
		]);
		expect(pages.flatMap(({ list }) => list.stories.map((card) => card.id))).toEqual(made.toReversed());
	});

	test.each([101, 5_000, 99_999])('has no page %i, and says so without trouble', async (page) => {
		expect((await searchPublished('krill', 'en', page)).list).toEqual({ stories: [], page, more: false });
	});
});

describe('only what readers may read', () => {
	test('follows publication, taking down and coming back', async () => {
		const id = await paper.draft({ headline: 'Quokka' });
		const there = async (query: string) => (await found(query)).includes(id);
		expect(await there('quokka')).toBe(false);
		accepted(await publishStory(commandLine, id));
		expect(await there('quokka')).toBe(true);
		accepted(await reviseStory(commandLine, id, { headline: 'Wombat', notes: 'numbat' }));
		expect([await there('quokka'), await there('wombat')]).toEqual([true, false]);
		accepted(await publishStory(commandLine, id));
		expect([await there('quokka'), await there('wombat'), await there('numbat')]).toEqual([false, true, false]);
		accepted(await unpublishStory(commandLine, id));
		expect(await there('wombat')).toBe(false);
		accepted(await publishStory(commandLine, id));
		expect(await there('wombat')).toBe(true);
		accepted(await killStory(commandLine, id, 'Gone: wombat.'));
		expect(await there('wombat')).toBe(false);
	});

	test('leaves no gap in a page where stories were taken down', async () => {
		const made = await Promise.all(Array.from({ length: 25 }, () => paper.publish({ headline: 'Narwhal sighted' })));
		for (const id of made.slice(0, 10)) accepted(await unpublishStory(commandLine, id));
		const { list } = await searchPublished('narwhal', 'en', 1);
		expect([list.stories.length, list.more]).toEqual([15, false]);
	});

	test('a text with more different words than the index holds is published and found', async () => {
		const words = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}q`);
		const id = await paper.publish({ headline: 'Everything at once', text: words.join(' ') });
		for (const query of ['everything', words[0] ?? '', words[40_000] ?? '']) {
			expect(await found(query)).toContain(id);
		}
	});

	test('stories of one second, and of the farthest past, keep apart', async () => {
		const at = { publishedAt: new Date('0001-01-02T00:00:00Z') };
		const both = await Promise.all([
			paper.publish({ headline: 'Papyrus' }, at),
			paper.publish({ headline: 'Papyrus' }, at),
		]);
		expect(await found('papyrus')).toEqual(both.toSorted());
		for (const id of both) accepted(await unpublishStory(commandLine, id));
		expect(await found('papyrus')).toEqual([]);
	});
});

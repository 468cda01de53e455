import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bold,
	bullets,
	doc,
	embed,
	factBox,
	figure,
	footnote,
	gallery,
	h,
	link,
	p,
	pullQuote,
	qa,
	rule,
	table,
} from '../body/body-build';
import type { Body } from '../body/body-schema';
import { anyBody } from '../body/testing-bodies';
import { type ComparedBlock, compareBodies, compareTexts } from './compare-bodies';
import type { WordRun } from './mark-words';

/** "The [-old-][+new+] word", so that a test reads as the page does. */
const written = (runs: readonly WordRun[]): string =>
	runs
		.map(({ change, pieces }) => {
			const text = pieces.map((piece) => piece.text).join('');
			return { same: text, removed: `[-${text}-]`, added: `[+${text}+]`, set: `[~${text}~]` }[change];
		})
		.join('');

const shown = (blocks: readonly ComparedBlock[]) =>
	blocks.map(({ change, lines }) => `${change}: ${lines.map(({ runs }) => written(runs)).join(' / ')}`);

const compare = (before: Body, after: Body, language = 'en') => shown(compareBodies(before, after, language));
const line = (before: string, after: string, language = 'en') =>
	written(compareTexts('Headline', before, after, language).runs);

const side = (blocks: readonly ComparedBlock[], left: 'removed' | 'added') =>
	blocks.flatMap(({ lines }) =>
		lines.map(({ runs }) =>
			runs.flatMap(({ change, pieces }) => (change === left ? [] : pieces.map(({ text }) => text))).join(''),
		),
	);

describe('words', () => {
	it('marks the words that differ and no others', () => {
		expect(line('The council met on Monday.', 'The council met on Tuesday.')).toBe(
			'The council met on [-Monday-][+Tuesday+].',
		);
		expect(line('', 'All new')).toBe('[+All new+]');
		expect(line('Gone', '')).toBe('[-Gone-]');
	});

	it('keeps neighbouring changes together across the space between them', () => {
		expect(line('a very old thing here', 'a rather new thing here')).toBe('a [-very old-][+rather new+] thing here');
		expect(line('where no stone should be', 'where no newly written word should be')).toBe(
			'where no [-stone-][+newly written word+] should be',
		);
	});

	it('takes a word whose letters are set in two ways as one word', () => {
		const before = doc(p('It is im', bold('possible'), ' to say.'));
		expect(compare(before, doc(p('It is ', bold('im'), 'probable to say.')))).toEqual([
			'changed: It is [-impossible-][+improbable+] to say.',
		]);
		expect(compare(before, doc(p('It is impossible to say.')))).toEqual(['changed: It is [~impossible~] to say.']);
	});

	it('tells another address under the same words', () => {
		const [block] = compareBodies(doc(p('See ', link('/a', 'this'))), doc(p('See ', link('/b', 'this'))), 'en');
		expect(block?.lines[0]?.runs).toEqual([
			{ change: 'same', pieces: [{ text: 'See ', marks: [] }] },
			{ change: 'set', pieces: [{ text: 'this', marks: ['link to /b'] }], was: ['link to /a'] },
		]);
	});

	it('never splits an emoji, and divides Japanese and Thai into words', () => {
		expect(line('Family 👩‍👩‍👧 here', 'Family 👩‍👩‍👦 here')).toBe('Family [-👩‍👩‍👧-][+👩‍👩‍👦+] here');
		expect(line('東京都は発表した', '大阪府は発表した', 'ja')).toMatch(/^\[-東京都-\]\[\+大阪府\+\]は発表した$/);
		expect(line('ฉันรักแมว', 'ฉันรักหมา', 'th')).toBe('ฉันรัก[-แมว-][+หมา+]');
	});

	it('compares right-to-left text in its own order', () => {
		expect(line('قال الوزير اليوم', 'قال الرئيس اليوم', 'ar')).toBe('قال [-الوزير-][+الرئيس+] اليوم');
	});
});

describe('blocks', () => {
	const long = (name: string) => p(`${name} tells at some length what happened in ${name} that year.`);

	it('shows a moved paragraph where it was and where it is, with its words compared', () => {
		const [a, b, c, d] = ['Arden', 'Brill', 'Corve', 'Dunmoor'].map(long);
		if (!a || !b || !c || !d) throw new Error('four paragraphs');
		expect(compareBodies(doc(a, b, c, d), doc(b, c, d, a), 'en').map(({ change }) => change)).toEqual([
			...['away', 'same', 'same', 'same', 'here'],
		]);
		const moved = p('Arden tells at some length what happened in Arden that winter.');
		expect(compare(doc(a, b, c, d), doc(b, c, d, moved)).at(-1)).toBe(
			'here: Arden tells at some length what happened in Arden that [-year-][+winter+].',
		);
	});

	it('keeps a paragraph beside its own earlier wording when others come and go around it', () => {
		const before = doc(long('Arden'), p('The bridge was closed for nine days.'), long('Corve'));
		const after = doc(p('A wholly new beginning, unlike anything.'), p('The bridge was closed for ten days.'));
		expect(compare(before, after)).toEqual([
			'removed: [-Arden tells at some length what happened in Arden that year.-]',
			'added: [+A wholly new beginning, unlike anything.+]',
			'changed: The bridge was closed for [-nine-][+ten+] days.',
			'removed: [-Corve tells at some length what happened in Corve that year.-]',
		]);
	});

	it('compares cells, captions, footnotes, boxes and answers word by word', () => {
		const picture = '01890000-0000-7000-8000-000000000001';
		const make = (word: string) =>
			doc(
				table('Rainfall', ['Town', 'Millimetres'], ['Arden', `${word} fell`]),
				figure({ image: picture, alt: `A ${word} river`, credit: '' }, `The ${word} river`),
				gallery(figure({ image: picture, alt: '', credit: '' }, `Seen in ${word} light`)),
				p('A claim', footnote(`As ${word} says in the report`), ' stands.'),
				factBox('Facts', p(`It is ${word} by now.`)),
				qa('Why now?', p(`It was ${word} time.`)),
				bullets(`First is ${word} here`, 'Second item'),
			);
		expect(compare(make('old'), make('new')).map((one) => (one.match(/\[-old-\]\[\+new\+\]/g) ?? []).length)).toEqual([
			...[1, 2, 1, 1, 1, 1, 1],
		]);
	});

	it('shows another picture as one gone and one come, though the words are the same', () => {
		const one = (image: string) => doc(figure({ image, alt: 'A river', credit: 'Ana' }, 'The river'));
		const [block] = compareBodies(
			one('01890000-0000-7000-8000-000000000001'),
			one('01890000-0000-7000-8000-000000000002'),
			'en',
		);
		expect(block?.lines.map(({ change, image }) => [change, image?.at(-1)])).toEqual([
			['removed', '1'],
			['added', '2'],
			...[1, 2, 3].map(() => ['same', undefined]),
		]);
	});

	it('tells a paragraph that became a heading', () => {
		const [block] = compareBodies(doc(p('What the report says')), doc(h(2, 'What the report says')), 'en');
		expect(block?.lines[0]).toMatchObject({ label: 'Heading 2', wasLabel: 'Paragraph', change: 'changed' });
	});

	it('tells when only the shape differs', () => {
		const wide = table('', ['One'], ['Two']);
		const other = structuredClone(wide);
		const cell = other.content?.[0]?.content?.[0];
		if (cell?.type !== 'tableHeader') throw new Error('a table begins with its head');
		cell.attrs.colspan = 2;
		expect(compareBodies(doc(wide), doc(other), 'en').map(({ change }) => change)).toEqual(['set']);
	});

	it('compares embeds, rules and quotes', () => {
		expect(
			compare(
				doc(embed({ provider: 'youtube', id: 'abc' }), rule(), pullQuote('We knew.', 'Ida')),
				doc(embed({ provider: 'youtube', id: 'xyz' }), rule(), pullQuote('We all knew.', 'Ida')),
			),
		).toEqual(['changed: youtube [-abc-][+xyz+]', 'same: ', 'changed: We [+all +]knew. / Ida']);
	});

	it('takes hostile text as text', () => {
		const hostile = '<script>alert(1)</script> </ins> \u202e &amp;';
		expect(compare(doc(p('Safe words here')), doc(p(`Safe words here ${hostile}`)))).toEqual([
			`changed: Safe words here[+ ${hostile}+]`,
		]);
	});
});

type Leaf = { holder: Record<string, unknown>; name: string };

/** Every word, number and name that a body holds: of its text, its attributes and its marks. */
const leavesOf = (holder: object): Leaf[] =>
	Object.entries(holder).flatMap(([name, value]) => {
		if (typeof value === 'object' && value !== null) return leavesOf(value);
		return name === 'type' || value === null ? [] : [{ holder: holder as Record<string, unknown>, name }]; // plain data
	});

it('a single difference anywhere in a body is told, and a body does not differ from itself', () => {
	fc.assert(
		fc.property(anyBody, fc.nat(), (before, where) => {
			const copy = structuredClone(before);
			expect(compareBodies(before, copy, 'en').every(({ change }) => change === 'same')).toBe(true);
			const leaves = leavesOf(copy);
			const leaf = leaves[where % leaves.length];
			fc.pre(leaf !== undefined);
			const value = leaf?.holder[leaf.name];
			if (leaf) leaf.holder[leaf.name] = typeof value === 'number' ? (value === 0 ? 1 : -value) : `${value}x`;
			expect(compareBodies(before, copy, 'en').some(({ change }) => change !== 'same')).toBe(true);
		}),
		{ numRuns: 100 },
	);
}, 60_000);

it('what is not marked as added is the earlier text, and what is not marked as removed the later, letter by letter', () => {
	const words = fc.array(fc.constantFrom('river', 'Ana', 'stood', 'in', '👩‍👧', '東京', 'the', 'rain'), {
		maxLength: 12,
	});
	const lines = fc.array(
		words.map((one) => one.join(' ')),
		{ minLength: 1, maxLength: 8 },
	);
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			const blocks = compareBodies(doc(...before.map((one) => p(one))), doc(...after.map((one) => p(one))), 'en');
			const earlier = blocks.filter(({ change }) => change !== 'added' && change !== 'here');
			const later = blocks.filter(({ change }) => change !== 'removed' && change !== 'away');
			expect(side(earlier, 'added')).toEqual(before);
			expect(side(later, 'removed')).toEqual(after);
		}),
		{ numRuns: 300 },
	);
});

describe('10,000 words', () => {
	const vocabulary = Array.from({ length: 2_000 }, (_, index) => `word${index}`);
	let seed = 7;
	const next = () => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return seed;
	};
	const word = () => vocabulary[next() % vocabulary.length] ?? '';
	const paragraph = (length: number) => Array.from({ length }, word);
	const texts = Array.from({ length: 200 }, () => paragraph(50));
	const body = (all: string[][]) => doc(...all.map((one) => p(one.join(' '))));
	const edited = texts.map((one) => one.map((old) => (next() % 20 === 0 ? word() : old)));
	const timed = (before: Body, after: Body) => {
		const start = performance.now();
		const blocks = compareBodies(before, after, 'en');
		return { ms: performance.now() - start, blocks };
	};

	// 300 ms are promised; a busy machine takes ten times as long.
	it('edited throughout are compared word by word in time', () => {
		const { ms, blocks } = timed(body(texts), body(edited));
		expect(blocks.filter(({ change }) => change === 'changed').length).toBeGreaterThan(170);
		expect(ms).toBeLessThan(3_000);
	});

	it('written anew in one paragraph are shown as they were and as they are', () => {
		const whole = [texts.flat()];
		const other = [texts.flat().toReversed()];
		const { ms, blocks } = timed(body(whole), body(other));
		expect(blocks[0]?.lines[0]?.runs.map(({ change }) => change)).toEqual(['removed', 'added']);
		expect(ms).toBeLessThan(3_000);
	});

	it('written anew from end to end are compared in time', () => {
		const { ms } = timed(body(texts), body(Array.from({ length: 200 }, () => paragraph(50))));
		expect(ms).toBeLessThan(3_000);
	});
});

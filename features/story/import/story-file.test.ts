import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_STORY_BYTES, readStoryFile, type StoryFile } from './story-file';

const ZONE = 'America/New_York';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readStoryFile(bytes(text), ZONE);

function file(text: string): StoryFile {
	const result = read(text);
	if (!result.ok) throw new Error(result.message);
	return result.file;
}

/** Shaped as the wire sends them: a space before the first line, the time one line down, text between blank lines. */
const WIRE = ` date 2024-01-04 By Ben Johansen

01/03/2024 05:09 PM EST

Some aides have written a letter. “It is time,” it says.

In it they ask for a vote.

`;

test('a story as it arrives', () => {
	expect(read(WIRE)).toEqual({
		ok: true,
		file: {
			credits: [{ name: 'Ben Johansen', place: '' }],
			statedDate: '2024-01-04',
			statedAt: new Date('2024-01-03T22:09:00Z'),
			statedPrecision: 'minute',
			paragraphs: ['Some aides have written a letter. “It is time,” it says.', 'In it they ask for a vote.'],
		},
	});
});

const SAMPLE = '../shared/samples/story-2024-01-03.txt';

test('a story that did arrive', () => {
	if (!existsSync(SAMPLE)) {
		console.log('The sample is not beside the project; the case above has its shape.');
		return;
	}
	const result = readStoryFile(readFileSync(SAMPLE), ZONE);
	expect(result).toMatchObject({
		ok: true,
		file: {
			credits: [{ name: 'Ben Johansen', place: '' }],
			statedDate: '2024-01-04',
			statedAt: new Date('2024-01-03T22:09:00Z'),
		},
	});
	expect(result.ok && result.file.paragraphs).toHaveLength(7);
});

describe('what stands before the text', () => {
	const none = { credits: [], statedDate: null, statedAt: null, statedPrecision: null };
	const ana = [{ name: 'Ana Ruiz', place: '' }];
	const minute = { statedAt: new Date('2024-01-03T22:09:00Z'), statedPrecision: 'minute' };
	test.each<[rule: string, before: string, expected: object]>([
		['nothing', '', none],
		['only a time', '01/03/2024 05:09 PM EST\n', { ...none, ...minute }],
		[
			'a date and a time',
			'date 2024-01-04\n01/03/2024 05:09 PM EST\n',
			{ ...none, statedDate: '2024-01-04', ...minute },
		],
		[
			'a date alone is the beginning of that day in the newsroom',
			'date 2024-01-04 By Ana Ruiz\n\n',
			{
				credits: ana,
				statedDate: '2024-01-04',
				statedAt: new Date('2024-01-04T05:00:00Z'),
				statedPrecision: 'day',
			},
		],
		['byte order marks and blank lines', '\ufeff\u00a0\n\n\ufeff 01/03/2024 05:09 PM EST \n\n', { ...none, ...minute }],
	])('%s', (_rule, before, expected) => {
		expect(file(`${before}Text.`)).toEqual({ ...expected, paragraphs: ['Text.'] });
	});

	test('after the first paragraph nothing is read as a time or a date', () => {
		const { statedAt, paragraphs } = file('Text.\n01/03/2024 05:09 PM EST\n\ndate 2024-01-04 By Ana Ruiz');
		expect(statedAt).toBeNull();
		expect(paragraphs).toEqual(['Text. 01/03/2024 05:09 PM EST', 'date 2024-01-04 By Ana Ruiz']);
	});
});

describe('paragraphs', () => {
	test.each<[rule: string, text: string, paragraphs: string[]]>([
		['a line break inside one is a space', 'One,\n  two  \nthree.', ['One, two three.']],
		['several blank lines part as one does', 'One.\n\n\n\nTwo.', ['One.', 'Two.']],
		['a line with only white space is blank', 'One.\n \t\u00a0\u3000\ufeff\nTwo.', ['One.', 'Two.']],
		['as is one with only signs that no one sees', 'One.\n\u200b\u2060\nTwo.', ['One.', 'Two.']],
		['Windows line ends', 'One,\r\ntwo.\r\n\r\nThree.\r\n', ['One, two.', 'Three.']],
		['old Mac line ends', 'One,\rtwo.\r\rThree.', ['One, two.', 'Three.']],
		['Unicode line ends', 'One,\u2028two.\u2029\u2029Three.', ['One, two.', 'Three.']],
		['a form feed parts paragraphs', 'One.\fTwo.\n\f\nThree.', ['One.', 'Two.', 'Three.']],
		['inner spaces and tabs are kept', 'One  two\tthree\u00a0four.', ['One  two\tthree\u00a0four.']],
		['accents are composed (NFC)', 'Zoe\u0308', ['Zoë']],
		['a sentence that begins with a date is text', '01/03/2024 was a cold day.', ['01/03/2024 was a cold day.']],
	])('%s', (_rule, text, paragraphs) => {
		expect(file(text).paragraphs).toEqual(paragraphs);
	});

	test('come back as they were written', () => {
		const line = fc
			.string({ unit: 'grapheme' })
			.map((text) => `x${text}`.normalize('NFC').trim())
			.filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
				const text = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
				const before = 'date 2024-01-04 By Ana Ruiz\n01/03/2024 05:09 PM EST\n\n';
				expect(file(before + text).paragraphs).toEqual(paragraphs.map((lines) => lines.join(' ')));
			}),
		);
	});
});

describe('refused, with the line', () => {
	test.each<[rule: string, text: string, line: number | null, message: string]>([
		['nothing', '', null, 'the file is empty'],
		['only blank lines', ' \n\u00a0\n\ufeff\n', null, 'the file is empty'],
		['no text', WIRE.split('Some')[0] ?? '', null, 'the file has no text after its first lines'],
		['a wrong date', '\ndate 2024-02-30 By Ana Ruiz\n\nText.', 2, 'line 2 has the date 2024-02-30, which is not'],
		['a wrong name', 'date 2024-01-04 By Ana and\n\nText.', 1, 'line 1 has a comma or an “and” with no name'],
		[
			'a wrong time',
			'date 2024-01-04\r\n\r\n02/30/2024 05:09 PM EST\r\n\r\nText.',
			3,
			'line 3 has the date 02/30/2024',
		],
		['a time without its zone', '\n\n01/03/2024 05:09 PM\n\nText.', 3, 'line 3 gives a time without its zone'],
		['two times', '01/03/2024 5 PM EST\n01/03/2024 6 PM EST\n\nText.', 2, 'line 2 gives a second time'],
		['a late date', '01/03/2024 5 PM EST\ndate 2024-01-04\n\nText.', 2, 'line 2 is a “date” line, which can only be'],
		['U+0000', 'One.\n\nTwo\0.', 3, 'line 3 holds the control character U+0000; remove it'],
		['a bell', 'One\u0007.', 1, 'line 1 holds the control character U+0007'],
		['a vertical tab', 'One.\u000bTwo.', 1, 'U+000B'],
		['what Windows-1252 leaves when misread', 'It\u0092s', 1, 'U+0092'],
		['lines counted without form feeds', 'One.\f\nTwo\u007f.', 2, 'line 2 holds the control character U+007F'],
	])('%s', (_rule, text, line, message) => {
		expect(read(text)).toEqual({ ok: false, line, message: expect.stringContaining(message) });
	});

	test('what is not UTF-8', () => {
		const latin1 = new Uint8Array(Buffer.from('One.\n\nCaf\u00e9.', 'latin1'));
		expect(readStoryFile(latin1, ZONE)).toMatchObject({ ok: false, line: 3 });
	});

	test('a file that is too large, but not one just large enough', () => {
		expect(readStoryFile(new Uint8Array(MAX_STORY_BYTES).fill(0x61), ZONE).ok).toBe(true);
		expect(readStoryFile(new Uint8Array(MAX_STORY_BYTES + 1).fill(0x61), ZONE)).toEqual({
			ok: false,
			line: null,
			message: 'the file has 1,048,577 bytes; a story may have 1,048,576 at most',
		});
	});
});

describe('no file can break it', () => {
	const piece = fc.oneof(
		fc.constantFrom('date ', '2024-01-04', ' By ', ' and ', ', ', ' in ', '01/03/2024', ' 05:09', ':60', ' PM', ' EST'),
		fc.constantFrom(
			'T',
			'Z',
			'\n',
			'\r',
			'\f',
			' ',
			' +99:99',
			' America/New_York',
			'0000',
			'\u2028',
			'\ufeff',
			'Jan. 3',
		),
		fc.string(),
	);
	test.each<[string, fc.Arbitrary<Uint8Array>]>([
		['any bytes', fc.uint8Array({ maxLength: 200 })],
		['any pieces of a story', fc.array(piece).map((pieces) => bytes(pieces.join('')))],
	])('%s give a story or a message', (_what, files) => {
		fc.assert(
			fc.property(files, (given) => {
				const result = readStoryFile(given, ZONE);
				if (result.ok) {
					expect(result.file.paragraphs.join('').trim()).not.toBe('');
					expect(result.file.statedAt?.getTime()).not.toBeNaN();
				} else {
					expect(result.message).toMatch(result.line === null ? /^the file / : new RegExp(`^line ${result.line} `));
				}
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		['spaces in the first line', `date 2024-01-04 By ${' '.repeat(500_000)}x${' '.repeat(500_000)}`],
		['commas', `date 2024-01-04 By ${','.repeat(900_000)}`],
		['a time line without end', `01/03/2024 05:09 PM ${'E '.repeat(400_000)}`],
		['empty lines', '\n'.repeat(1_000_000)],
	])('a million characters of one kind are read within seconds: %s', (_what, text) => {
		const before = performance.now();
		read(text);
		expect(performance.now() - before).toBeLessThan(3000);
	});
});

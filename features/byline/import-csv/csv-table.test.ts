import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvRows } from '@/lib/csv';
import { readCsvFile } from './csv-file';
import { readCsvTable } from './csv-table';

const cells = async (text: string) => (await readCsvTable(text)).rows.map((row) => row.cells);

describe('a file', () => {
	test.each([
		['with commas', 'name,title\nAna Ruiz,Reporter\n'],
		['with semicolons', 'name;title\nAna Ruiz;Reporter\n'],
		['with tabs', 'name\ttitle\nAna Ruiz\tReporter\n'],
		['with CRLF', 'name,title\r\nAna Ruiz,Reporter\r\n'],
		['with CR', 'name,title\rAna Ruiz,Reporter\r'],
		['with a byte order mark', `${BYTE_ORDER_MARK}name,title\nAna Ruiz,Reporter`],
		['with quotes', '"name","title"\n"Ana Ruiz","Reporter"'],
		['in another order', 'TITLE , Name\nReporter,Ana Ruiz'],
		['with blank lines', '\n\nname,title\n\nAna Ruiz,Reporter\n,\n\n'],
		['with another column, and a comma within a name', 'id;Name;title\n7;Ana Ruiz;Reporter\n'],
	])('%s is read', async (_, text) => {
		expect(await cells(text)).toEqual([{ name: 'Ana Ruiz', title: 'Reporter' }]);
	});

	test('says in which line each row begins, and which columns are not read', async () => {
		const { rows, unread } = await readCsvTable(
			'\n id,Name,bio\n\n1,Ana,"Two\r\nlines; ""quoted"""\n2,Ben,\n3,Cy,x,more\n',
		);
		expect(unread.map((label) => label.trim())).toEqual(['id']);
		expect(rows).toEqual([
			{ line: 4, cells: { name: 'Ana', bio: 'Two\nlines; "quoted"' }, extra: false },
			{ line: 6, cells: { name: 'Ben', bio: '' }, extra: false },
			{ line: 7, cells: { name: 'Cy', bio: 'x' }, extra: true },
		]);
	});

	test.each([
		['', 'no column called “name”.'],
		['Namen;Titel\nAna;x', 'no column called “name”; its first line says “Namen;Titel”.'],
		['name\n', 'no rows below its head'],
		['name,Name \nAna,Ana', 'two columns called “name”'],
		['name,bio\nAna,"never\nclosed', 'Near line 3 a quotation mark'],
		['name,bio\nAna,x\nBen,say "no"', 'Near line 3 a quotation mark'],
		['name\nAna\u0000', 'is not text'],
		[`name\n${'a\n'.repeat(5_001)}`, 'more than 5,000 rows'],
		[`name\n${'a'.repeat(1_500_001)}`, 'larger than 1.5 MB'],
	])('%j is refused', async (text, message) => {
		await expect(readCsvTable(text)).rejects.toThrow(message);
	});

	test('of letters beyond ASCII is cut nowhere within one', async () => {
		const names = Array.from({ length: 4_000 }, (_, n) => `Ølé 𐐷 ${n}`);
		expect((await cells(`name\n${names.join('\n')}`)).map(({ name }) => name)).toEqual(names);
	});
});

test('what Stet writes it reads again, formulas too', async () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('=1+1', '+1', '-1', '@x', ' =1', '＝1', 'a "b"; c,\td\ne', 'a', '', '\t', '\u0007x'),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (titles) => {
			// What begins with such an apostrophe itself cannot be told from what was defused.
			const told = titles.filter(
				(title) => !/^'(\s|\ufeff)*[=+\-@＝＋－＠]|^'\p{Cc}/u.test(title) && !title.includes('\u0000'),
			);
			fc.pre(told.length > 0);
			const text = BYTE_ORDER_MARK + csvRows([['name', 'title'], ...told.map((title) => ['Ana', title])]);
			const lineEnds = told.map((title) => title.replace(/\r\n?/g, '\n'));
			expect((await cells(text)).map(({ title }) => title)).toEqual(lineEnds);
		}),
		{ numRuns: 500 },
	);
});

describe('bytes', () => {
	const read = (bytes: BlobPart[]) => readCsvFile(new File(bytes, 'names.csv'));

	test('of UTF-8 are text', async () => {
		expect(await read(['\ufeffname\nJosé'])).toBe('name\nJosé');
	});

	test.each([
		['nothing', [], 'Choose a file that is not empty, or paste its rows.'],
		['UTF-16', [Buffer.from('\ufeffname\nJosé', 'utf16le')], 'is UTF-16 text. Save it as CSV, in UTF-8.'],
		['Latin-1', [Buffer.from('name\nJosé', 'latin1')], 'Line 2 is not UTF-8 text'],
		['too many', [Buffer.alloc(1_500_001, 'a')], 'larger than 1.5 MB'],
	])('of %s are refused', async (_, bytes, message) => {
		await expect(read(bytes)).rejects.toThrow(message);
	});

	test('that are none are refused', async () => {
		await expect(readCsvFile(null)).rejects.toThrow('Choose a file');
		await expect(readCsvFile('name')).rejects.toThrow('Choose a file');
	});

	test('that are none leave what was pasted', async () => {
		expect(await readCsvFile(new File([], ''), 'name\tkind')).toBe('name\tkind');
		expect(await readCsvFile(new File(['name'], 'a.csv'), 'pasted')).toBe('name');
	});
});

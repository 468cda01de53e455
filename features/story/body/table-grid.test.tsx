import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { p } from './body-build';
import type { BodyNode, NodeOf } from './body-schema';
import { settingOf } from './body-setting';
import { TableView } from './body-table';
import { numberColumns, tableGrid } from './table-grid';

/** Cells as "text", "#head", "text 2x3" (two columns, three rows). */
function tableOf(...rows: string[][]): NodeOf<'table'> {
	const cell = (text: string): BodyNode => {
		const [, words = '', colspan = 1, rowspan = 1] = /^#?(.*?)(?: (\d+)x(\d+))?$/.exec(text) ?? [];
		return {
			type: text.startsWith('#') ? 'tableHeader' : 'tableCell',
			attrs: { colspan: Number(colspan), rowspan: Number(rowspan), colwidth: null },
			content: [p(words)],
		};
	};
	return {
		type: 'table',
		attrs: { caption: '' },
		content: rows.map((cells): BodyNode => ({ type: 'tableRow', attrs: {}, content: cells.map(cell) })),
	};
}

const drawn = (...rows: string[][]) => {
	const { columns, head, body } = tableGrid(tableOf(...rows));
	const show = (cells: (typeof body)[number]) =>
		cells.map(({ node, column, colspan, rowspan }) => `${node ? '' : 'gap '}${column}:${colspan}x${rowspan}`).join(' ');
	return [columns, head.map(show), body.map(show)];
};

describe('a table', () => {
	it('of equal rows stays as it is', () => {
		expect(drawn(['#a', '#b'], ['c', 'd'])).toEqual([2, ['0:1x1 1:1x1'], ['0:1x1 1:1x1']]);
	});

	it('has short rows filled up', () => {
		expect(drawn(['#a'], ['b', 'c', 'd'])).toEqual([3, ['0:1x1 gap 1:2x1'], ['0:1x1 1:1x1 2:1x1']]);
	});

	it('lets no cell leave its section', () => {
		expect(drawn(['#a 1x9', '#b'], ['c', 'd 1x9'])).toEqual([2, ['0:1x1 1:1x1'], ['0:1x1 1:1x1']]);
	});

	it('lets no cells overlap', () => {
		expect(drawn(['a', 'b 1x2', 'c'], ['d 3x1', 'e'])).toEqual([3, [], ['0:1x1 1:1x2 2:1x1', '0:1x1 2:1x1']]);
	});

	it('has no column in which no cell begins', () => {
		expect(drawn(['#a 2x1', '#b'], ['c 2x1', 'd'])).toEqual([2, ['0:1x1 1:1x1'], ['0:1x1 1:1x1']]);
	});

	it('takes its first row for the head when all are heads', () => {
		expect(drawn(['#a'], ['#b'])).toEqual([1, ['0:1x1'], ['0:1x1']]);
	});

	it('made to exhaust us is set at once', () => {
		const row = Array.from({ length: 2_000 }, () => 'a 100x100');
		const started = performance.now();
		tableGrid(tableOf(row, row, row, row));
		expect(performance.now() - started).toBeLessThan(2_000);
	});

	it.each([
		['figures', ['1,204.5', '−3', '+4.1%', '£8.14', '5 %', '—', ''], true],
		['millions', ['$3.2m', '€1bn'], true],
		['words', ['1', 'two'], false],
		['dates', ['12 May'], false],
		['nothing', [''], false],
	])('knows a column of %s', (_, cells, isNumber) => {
		expect(numberColumns(tableGrid(tableOf(['#a', '#b'], ...cells.map((cell) => ['x', cell])))).has(1)).toBe(isNumber);
	});

	it('names what its heads are heads of', () => {
		const setting = settingOf({ type: 'doc', attrs: {} }, new Map(), 'en', '');
		const html = renderToStaticMarkup(<TableView node={tableOf(['#', '#Cost'], ['#Gala', '8'])} setting={setting} />);
		expect(html).toContain('<thead><tr><td></td><th scope="col" class="number">Cost</th></tr></thead>');
		expect(html).toContain('<th scope="row">Gala</th><td class="number">8</td>');
	});
});

import { TableMap } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doc, p } from '../../body/body-build';
import type { BodyNode } from '../../body/body-schema';
import { squareTable } from './table-square';
import { load, openBlocks } from './testing-editor';

const cell = fc.record({
	words: fc.stringMatching(/^[a-z]{1,4}$/),
	colspan: fc.integer({ min: 1, max: 4 }),
	rowspan: fc.integer({ min: 1, max: 4 }),
});
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test('a ragged table becomes a rectangle without losing a word, and the caret stays in its cell', () => {
	const editor = openBlocks(doc(p()));
	let ragged = 0;
	fc.assert(
		fc.property(rows, fc.nat(), (made, pick) => {
			const table: BodyNode = {
				type: 'table',
				attrs: { caption: 'Kept' },
				content: made.map((row) => ({
					type: 'tableRow',
					attrs: {},
					content: row.map(({ words, colspan, rowspan }) => ({
						type: 'tableCell',
						attrs: { colspan, rowspan, colwidth: null },
						content: [p(words)],
					})),
				})),
			};
			load(editor, doc(table, p('after')));
			const texts: number[] = [];
			editor.state.doc.firstChild?.descendants((node, pos) => {
				if (node.isText) texts.push(pos + 2);
			});
			editor.commands.setTextSelection(texts[pick % texts.length] ?? 0);
			const { $from } = editor.state.selection;
			const fix = squareTable(editor.state);
			if (fix) {
				ragged++;
				editor.view.dispatch(fix);
			}
			const square = editor.state.doc.child(0);
			square.check();
			const problems = TableMap.get(square).problems ?? [];
			expect(problems).toEqual([]);
			expect(square.attrs['caption']).toBe('Kept');
			expect(square.textContent).toBe(
				made
					.flat()
					.map(({ words }) => words)
					.join(''),
			);
			expect(editor.state.selection.$from.parent.textContent).toBe($from.parent.textContent);
			expect(editor.state.selection.$from.parentOffset).toBe($from.parentOffset);
		}),
		{ numRuns: 300 },
	);
	expect(ragged).toBeGreaterThan(100);
}, 60_000);

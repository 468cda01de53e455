import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { BodyNode } from './body-schema';
import { bodyText, countWords } from './body-text';
import { validateBody } from './body-validate';
import { BodyView } from './body-view';
import { printable } from './printable';
import { anyBody } from './testing-bodies';
import { markupProblems, textIn } from './testing-markup';

const languages = fc.constantFrom('en', 'de-CH', 'ar', 'ja', 'tr', 'he-IL');

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Every text that a reader must be able to find. */
function textsIn(node: BodyNode): string[] {
	const own = [node.text ?? ''];
	if (node.type === 'pullQuote') own.push(node.attrs.attribution);
	if (node.type === 'figure') own.push(node.attrs.alt, node.attrs.credit);
	if (node.type === 'table') own.push(node.attrs.caption);
	if (node.type === 'factBox') own.push(node.attrs.title);
	if (node.type === 'documentLink') own.push(node.attrs.title, node.attrs.kind);
	if (node.type === 'chart') {
		const { title, description, unit, source, labels, series } = node.attrs;
		own.push(title, description, unit, source, ...labels, ...series.map(({ name }) => name));
	}
	return [...own, ...(node.content ?? []).flatMap(textsIn)];
}

it('a valid body renders, as good HTML, and nothing that it says is missing', () => {
	fc.assert(
		fc.property(anyBody, languages, (made, language) => {
			const read = validateBody(made);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const html = renderToStaticMarkup(<BodyView body={read.body} images={new Map()} language={language} />);
			expect(markupProblems(html)).toEqual([]);
			const shown = spaced(textIn(html));
			for (const words of textsIn(printable(read.body))) expect(shown).toContain(spaced(words));
			expect(countWords(read.body, language)).toBeGreaterThanOrEqual(0);
			expect(bodyText(read.body)).not.toContain('\n\n');
		}),
		{ numRuns: 150 },
	);
}, 60_000);

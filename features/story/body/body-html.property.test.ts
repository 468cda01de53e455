import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isStorable } from '@/lib/plain-text';
import * as build from './body-build';
import { bodyHtml } from './body-html';
import { type BodyNode, CHART_KINDS, EMBED_PROVIDERS } from './body-schema';
import { bodyText } from './body-text';
import { validateBody } from './body-validate';
import { plainHtmlProblems, plainHtmlText } from './testing-plain-html';

/** Bodies of every node, with text that is hostile to HTML, to XML, or to both. */

const HOSTILE = [']]>', '<![CDATA[', '</div>', '<script>alert(1)</script>', '&apos;', '&#0;', '" onload="', "'", '-->']
	.concat(['\ufffe', '\u{1ffff}', '\u0001', '\u001b', '\u0085', '\u000b', '\u2028', '\u202e', 'قال', '🏳️‍🌈', '\r\n'])
	.concat(['<svg/onload=alert(1)>', '&lt;b&gt;', '{{7*7}}', '<?xml?>', '<!DOCTYPE x>']);
const text = fc
	.array(
		fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })),
	)
	.map((parts) => parts.join('').slice(0, 40).toWellFormed())
	.filter(isStorable);
const required = text.filter((one) => one.trim() !== '');
const short = text.map((one) => one.slice(0, 15).toWellFormed());
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { minLength: 1, maxLength });
const blocks = (make: (...content: BodyNode[]) => BodyNode, of: fc.Arbitrary<BodyNode>) =>
	some(of).map((made) => make(...made));

const href = fc.oneof(
	fc.constantFrom('/b?c=d&e', '#f', 'mailto:g@example.org', 'https://example.org/\ufffe"<>', 'javascript:alert(1)'),
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
const run = fc
	.tuple(
		text.filter((one) => one !== ''),
		fc.option(href),
		fc.subarray([build.bold, build.italic, build.strike]),
	)
	.map(([words, to, marks]) => {
		const linked = to === null || to.startsWith('javascript') ? words : build.link(to, words);
		return marks.reduce<string | BodyNode>((node, mark) => mark(node), linked);
	});
const plain = fc.array(run, { maxLength: 3 });
const note = plain.map((parts) => build.footnote(...parts));
const paragraph = fc.array(fc.oneof(run, note), { maxLength: 4 }).map((parts) => build.p(...parts));
const list = fc
	.tuple(fc.constantFrom(build.bullets, build.numbers), some(some(paragraph)))
	.map(([make, items]) => make(...items.map((content) => ({ blocks: content }))));
const heading = fc.tuple(fc.constantFrom(2, 3, 4), plain).map(([level, parts]) => build.h(level, ...parts));
const prose = fc.oneof(paragraph, heading, list, blocks(build.quote, paragraph));
const figure = fc
	.tuple(fc.uuid(), text, text, plain)
	.map(([image, alt, credit, caption]) => build.figure({ image, alt, credit }, ...caption));
const span = fc.integer({ min: 1, max: 4 });
const cell = fc.tuple(fc.boolean(), span, span, some(paragraph, 2)).map(
	([head, colspan, rowspan, content]): BodyNode => ({
		...{ type: head ? 'tableHeader' : 'tableCell', attrs: { colspan, rowspan, colwidth: null }, content },
	}),
);
const row = some(cell).map((content): BodyNode => ({ type: 'tableRow', attrs: {}, content }));
const table = fc
	.tuple(text, some(row))
	.map(([caption, content]): BodyNode => ({ type: 'table', attrs: { caption }, content }));
const chart = fc
	.record({
		...{ kind: fc.constantFrom(...CHART_KINDS), title: required, description: required, unit: short, source: text },
		labels: fc.tuple(text, text),
		series: some(
			fc.record({ name: text, values: fc.array(fc.float({ noNaN: true }), { minLength: 2, maxLength: 2 }) }),
		),
	})
	.filter(({ series }) => series.every(({ values }) => values.every(Number.isFinite)))
	.map((attrs) => build.chart(attrs));
const block = fc.oneof(
	...[prose, figure, table, chart, blocks(build.gallery, figure), fc.constant(build.rule())],
	fc.tuple(text, text).map(([words, by]) => build.pullQuote(words, by)),
	fc
		.tuple(fc.constantFrom(...EMBED_PROVIDERS), fc.stringMatching(/^[A-Za-z0-9@_.:/-]{1,20}$/), plain)
		.map(([provider, id, caption]) => build.embed({ provider, id }, ...caption)),
	text.map((words) => build.codeBlock(words)),
	fc.tuple(required, some(prose)).map(([title, content]) => build.factBox(title, ...content)),
	fc.tuple(text, some(prose)).map(([question, answer]) => build.qa(question, ...answer)),
	fc
		.tuple(required, short, fc.option(span))
		.map(([title, kind, pages]) => build.documentLink({ href: '/a.pdf', title, kind, pages })),
);

it('a valid body leaves the paper as plain, well-formed HTML in which nothing that it says is missing', async () => {
	const all: string[] = [];
	fc.assert(
		fc.property(some(block, 5), fc.constantFrom('en', 'ar', 'tr'), required, (content, language, dateline) => {
			const read = validateBody(build.doc(...content));
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const siteUrl = new URL('https://paper.example');
			const html = bodyHtml(read.body, { images: new Map(), language, siteUrl, dateline });
			expect(plainHtmlProblems(html)).toEqual([]);
			const said = plainHtmlText(html);
			for (const line of bodyText(read.body).split('\n')) expect(said).toContain(line);
			all.push(html);
		}),
		{ numRuns: 200 },
	);
	const read = await validateXML({ xml: `<all>${all.join('\n')}</all>`, normalization: 'c14n', maxMemoryPages: 4096 });
	expect(read.errors).toEqual([]);
}, 60_000);

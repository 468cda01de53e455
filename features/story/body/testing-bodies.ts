import fc from 'fast-check';
import { isStorable } from '@/lib/plain-text';
import * as build from './body-build';
import { type BodyNode, CHART_KINDS, EMBED_PROVIDERS } from './body-schema';

/** For tests: any body that the builders can make, and some tables that only a hostile hand would. */

const text = (maxLength: number) =>
	fc
		.oneof(fc.string({ maxLength }), fc.string({ unit: 'binary', maxLength }), fc.lorem({ maxCount: 6 }))
		.map((one) => one.slice(0, maxLength).toWellFormed())
		.filter(isStorable);
const required = (maxLength: number) => text(maxLength).filter((one) => one.trim() !== '');
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { minLength: 1, maxLength });

const run = fc
	.record({
		words: text(30).filter((one) => one !== ''),
		href: fc.option(fc.constantFrom('https://example.org/a', '/b', 'mailto:c@example.org')),
		marks: fc.subarray([build.bold, build.italic, build.strike]),
		last: fc.option(fc.constantFrom(build.sup, build.sub)),
		code: fc.boolean(),
	})
	.map(({ words, href, marks, last, code }) => {
		let node: string | BodyNode = words;
		// In the order in which the schema ranks them.
		if (href) node = build.link(href, node);
		if (code) return build.code(node);
		for (const mark of marks) node = mark(node);
		return last ? last(node) : node;
	});
const plain = fc.array(run, { maxLength: 4 });
const inline = fc.array(
	fc.oneof(
		{ weight: 4, arbitrary: run },
		plain.map((parts) => build.footnote(...parts)),
	),
	{
		maxLength: 5,
	},
);
const paragraph = inline.map((parts) => build.p(...parts));

const { list } = fc.letrec<{ list: BodyNode }>((tie) => ({
	list: fc
		.tuple(
			fc.constantFrom(build.bullets, build.numbers),
			some(fc.tuple(paragraph, fc.array(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { maxLength: 2 }))),
		)
		.map(([make, items]) => make(...items.map(([first, rest]) => ({ blocks: [first, ...rest] })))),
}));

const prose = fc.oneof(
	paragraph,
	fc.tuple(fc.constantFrom(2, 3, 4), inline).map(([level, parts]) => build.h(level, ...parts)),
	list,
	some(paragraph).map((paragraphs) => build.quote(...paragraphs)),
);
const figure = fc
	.tuple(fc.uuid(), text(20), text(20), plain)
	.map(([image, alt, credit, caption]) => build.figure({ image, alt, credit }, ...caption));
const cell = fc
	.tuple(fc.boolean(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), some(paragraph, 2))
	.map(
		([head, colspan, rowspan, content]): BodyNode => ({
			type: head ? 'tableHeader' : 'tableCell',
			attrs: { colspan, rowspan, colwidth: null },
			content,
		}),
	);
const table = fc.tuple(text(30), some(some(cell, 5), 5)).map(
	([caption, rows]): BodyNode => ({
		type: 'table',
		attrs: { caption },
		content: rows.map((content) => ({ type: 'tableRow', attrs: {}, content })),
	}),
);
const chart = fc.integer({ min: 1, max: 30 }).chain((count) =>
	fc
		.record({
			kind: fc.constantFrom(...CHART_KINDS),
			title: required(40),
			description: required(40),
			unit: text(10),
			source: text(20),
			labels: fc.array(text(40), { minLength: count, maxLength: count }),
			series: some(
				fc.record({
					name: text(20),
					values: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: count, maxLength: count }),
				}),
				8,
			),
		})
		.map(build.chart),
);
const block = fc.oneof(
	prose,
	fc.tuple(text(40), text(20)).map(([words, by]) => build.pullQuote(words, by)),
	figure,
	some(figure).map((figures) => build.gallery(...figures)),
	fc
		.tuple(fc.constantFrom(...EMBED_PROVIDERS), fc.stringMatching(/^[A-Za-z0-9@_.:/-]{1,20}$/), plain)
		.map(([provider, id, caption]) => build.embed({ provider, id }, ...caption)),
	table,
	fc.tuple(text(40), fc.option(text(10))).map(([words, language]) => build.codeBlock(words, language)),
	fc.constant(build.rule()),
	fc.tuple(required(20), some(prose)).map(([title, content]) => build.factBox(title, ...content)),
	fc.tuple(text(20), some(prose)).map(([question, answer]) => build.qa(question, ...answer)),
	fc
		.record({
			href: fc.constant('/a.pdf'),
			title: required(20),
			kind: text(10),
			pages: fc.option(fc.integer({ min: 1, max: 900 })),
		})
		.map(build.documentLink),
	chart,
);
export const anyBody = some(block, 6).map((blocks) => build.doc(...blocks));

import { describe, expect, it } from 'vitest';
import type { PublishedImage } from '@/features/media/media-schema';
import * as build from './body-build';
import { bodyHtml } from './body-html';
import { type Body, type BodyNode, EMBED_PROVIDERS, MARK_ATTRS, NODE_ATTRS } from './body-schema';
import { bodyText } from './body-text';
import { plainHtmlProblems, plainHtmlText } from './testing-plain-html';

const { bold, doc, figure, footnote, h, italic, link, p, qa, table } = build;

const ID = '018f6a52-0000-7000-8000-000000000001';
const GONE = '018f6a52-0000-7000-8000-000000000002';
const image: PublishedImage = {
	...{ id: ID, width: 2400, height: 1600, alt: 'Alt on record', caption: 'On record.', credit: 'A. Photographer' },
	renditions: [640, 1280, 1920].flatMap((width) =>
		(['avif', 'jpeg'] as const).map((format) => ({
			...{ width, height: Math.round((width * 2) / 3), format, file: `a ${width}.${format}` },
		})),
	),
};
const around = {
	images: new Map([[ID, image]]),
	language: 'en',
	siteUrl: new URL('https://paper.example'),
	address: '/world/2024/01/03/a-story',
};
const set = (body: Body, more: Partial<Parameters<typeof bodyHtml>[1]> = {}) => bodyHtml(body, { ...around, ...more });
/** Without the element around it all. */
const inside = (...content: BodyNode[]) => set(doc(...content)).replace(/^<div[^>]*>|<\/div>$/g, '');

const everything = doc(
	h(2, 'Section ', italic('one')),
	p('Plain, ', bold('bold'), build.strike('strike'), build.code('code'), build.sup('sup'), build.sub('sub'), '.'),
	p('A ', link('https://example.org/', 'link'), ' and a note', footnote('The ', link('/x', 'note'), '.'), '.'),
	build.bullets('one', { blocks: [p('two'), build.numbers('first', 'second'), p('more')] }),
	build.quote(p('quoted'), p('twice')),
	build.pullQuote('pulled', 'Someone'),
	figure({ image: ID, alt: '', credit: '' }, 'captioned'),
	build.gallery(figure({ image: ID, alt: '', credit: '' }), figure({ image: GONE, alt: 'gone', credit: '' })),
	...EMBED_PROVIDERS.map((provider) => build.embed({ provider, id: 'artist/track-1' }, `on ${provider}`)),
	table('Tabled', ['Name', 'Count'], ['a', '1'], ['b', bold('2')]),
	build.codeBlock('let x = 1;\n', 'ts'),
	build.rule(),
	build.factBox('Facts', h(3, 'Fact'), p('boxed'), build.bullets('x')),
	qa('Asked?', p('Answered.')),
	build.documentLink({ href: '/report.pdf', title: 'Report', kind: 'PDF', pages: 12 }),
	build.chart({
		...{ kind: 'bar', title: 'Charted', description: 'Described', unit: 'boats', source: 'Council' },
		...{ labels: ['L1', 'L2'], series: [{ name: 'S', values: [1, -2000.5] }] },
	}),
);

const namesIn = (node: BodyNode): string[] => [
	node.type,
	...(node.marks ?? []).map(({ type }) => type),
	...(node.content ?? []).flatMap(namesIn),
];

describe('every node and mark', () => {
	it('is in the body that these tests set', () => {
		expect(new Set(namesIn(everything))).toEqual(new Set([...Object.keys(NODE_ATTRS), ...Object.keys(MARK_ATTRS)]));
	});

	it('becomes HTML of known elements, without classes, ids, styles and scripts, and with absolute addresses', () => {
		expect(plainHtmlProblems(set(everything))).toEqual([]);
	});

	it('says what the text of the body says', () => {
		const text = plainHtmlText(set(everything));
		for (const line of bodyText(everything).split('\n')) expect(text).toContain(line);
	});
});

describe('addresses', () => {
	it('are whole, so that they lead somewhere from any program', () => {
		expect(inside(p(link('/a?b=1&c', 'a'), link('#part', 'b'), link('mailto:c@example.org', 'c')))).toBe(
			'<p><a href="https://paper.example/a?b=1&amp;c">a</a>' +
				'<a href="https://paper.example/world/2024/01/03/a-story#part">b</a>' +
				'<a href="mailto:c@example.org">c</a></p>',
		);
	});

	it('that may not be linked to leave their text', () => {
		expect(inside(p(link('javascript:alert(1)', 'a'), link('//evil.example', 'b')))).toBe('<p>ab</p>');
	});

	it('hold no character that XML forbids', () => {
		expect(inside(p(link('/\ufffe', 'a'), link('mailto:\uffff@example.org', 'b')))).toBe(
			'<p><a href="https://paper.example/%EF%BF%BE">a</a><a href="mailto:%EF%BF%BF@example.org">b</a></p>',
		);
	});
});

describe('text', () => {
	it('is escaped, and clean of what XML forbids', () => {
		expect(inside(p('<script>"a" & \'b\'</script>\u0001\ufffe]]>'))).toBe(
			'<p>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;]]&gt;</p>',
		);
	});

	it('keeps its language and direction', () => {
		expect(set(doc(p('قالت'), p('Quite English')), { language: 'ar' })).toBe(
			'<div lang="ar" dir="rtl"><p>قالت</p>\n<p dir="ltr">Quite English</p></div>',
		);
	});

	it('begins with the place that it was reported from', () => {
		expect(set(doc(h(2, 'First'), p('It rained.'), p('Then not.')), { dateline: 'OSLO & BERGEN' })).toContain(
			'<h2>First</h2>\n<p>OSLO &amp; BERGEN — It rained.</p>\n<p>Then not.</p>',
		);
	});

	it('has footnotes by number, in a list at its end', () => {
		expect(inside(p('One', footnote('a'), ', two', footnote(bold('b')), '.'))).toBe(
			'<p>One<sup>[1]</sup>, two<sup>[2]</sup>.</p><hr /><ol><li>a</li><li><strong>b</strong></li></ol>',
		);
	});
});

describe('pictures', () => {
	const attrs = { image: ID, alt: '', credit: '' };

	it('have one file that every reader can show, with its own measures and the words on record', () => {
		expect(inside(figure(attrs))).toBe(
			'<figure><img src="https://paper.example/media/a%201280.jpeg" width="1280" height="853" ' +
				'alt="Alt on record" /><figcaption>On record. <small>A. Photographer</small></figcaption></figure>',
		);
	});

	it('have the words of the story where it has its own', () => {
		const html = inside(figure({ image: ID, alt: 'Own alt', credit: 'Own credit' }, 'Own ', bold('words')));
		expect(html).toContain('alt="Own alt"');
		expect(html).toContain('<figcaption>Own <strong>words</strong> <small>Own credit</small></figcaption>');
	});

	it('that are no longer there are told in words', () => {
		expect(inside(figure({ image: GONE, alt: 'A boat', credit: '' }, 'At sea.'))).toBe(
			'<figure><p>A boat</p><figcaption>At sea.</figcaption></figure>',
		);
		expect(inside(figure({ image: GONE, alt: '', credit: '' }))).toBe('');
	});
});

describe('what a page draws or plays', () => {
	it('is a link to the provider, never a frame', () => {
		expect(inside(build.embed({ provider: 'youtube', id: 'abc' }, 'The film.'))).toBe(
			'<figure><p><a href="https://www.youtube.com/watch?v=abc">Watch on YouTube</a></p>' +
				'<figcaption>The film.</figcaption></figure>',
		);
	});

	it('is a table of its numbers', () => {
		const chart = everything.content?.findLast(({ type }) => type === 'chart');
		expect(inside(...(chart ? [chart] : []))).toBe(
			'<figure><figcaption><strong>Charted</strong></figcaption><p>Described</p><table><caption>boats</caption>' +
				'<thead><tr><td></td><th scope="col">S</th></tr></thead><tbody>' +
				'<tr><th scope="row">L1</th><td>1</td></tr><tr><th scope="row">L2</th><td>−2,000.5</td></tr>' +
				'</tbody></table><p>Source: Council</p></figure>',
		);
	});
});

import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PublishedImage } from '@/features/media/media-schema';
import {
	bold,
	bullets,
	chart,
	code,
	codeBlock,
	doc,
	documentLink,
	embed,
	factBox,
	figure,
	footnote,
	gallery,
	h,
	italic,
	link,
	numbers,
	p,
	pullQuote,
	qa,
	quote,
	rule,
	strike,
	sub,
	sup,
	table,
} from './body-build';
import { type Body, type BodyNode, EMBED_PROVIDERS, MARK_ATTRS, NODE_ATTRS } from './body-schema';
import { validateBody } from './body-validate';
import { BodyView } from './body-view';
import { markupProblems, textIn } from './testing-markup';

const ID = '018f6a52-0000-7000-8000-000000000001';
const GONE = '018f6a52-0000-7000-8000-000000000002';

const image: PublishedImage = {
	id: ID,
	width: 2400,
	height: 1600,
	alt: 'Alt on record',
	caption: 'Caption on record.',
	credit: 'Credit on record',
	renditions: [640, 1280].flatMap((width) =>
		(['avif', 'webp', 'jpeg'] as const).map((format) => ({
			width,
			height: (width * 2) / 3,
			format,
			file: `a-${width}.${format}`,
		})),
	),
};
const images = new Map([[ID, image]]);

const set = (body: Body, language = 'en', prefix?: string) =>
	renderToStaticMarkup(<BodyView body={body} images={images} language={language} prefix={prefix} />);
const setAll = (...content: BodyNode[]) => set(doc(...content));

const everything = doc(
	h(2, 'Section ', italic('one')),
	p('Plain, ', bold('bold'), italic('italic'), strike('strike'), code('code'), sup('sup'), sub('sub'), '.'),
	p('A ', link('https://example.org/', 'link'), ' and a note', footnote('The ', link('/x', 'note'), '.'), '.'),
	bullets('one', { blocks: [p('two'), numbers('first', 'second'), p('more')] }),
	numbers('uno'),
	quote(p('quoted'), p('twice')),
	pullQuote('pulled', 'Someone'),
	figure({ image: ID, alt: '', credit: '' }, 'captioned'),
	gallery(figure({ image: ID, alt: '', credit: '' }), figure({ image: GONE, alt: 'gone', credit: '' })),
	...EMBED_PROVIDERS.map((provider) => embed({ provider, id: 'artist/track-1' }, `on ${provider}`)),
	table('Tabled', ['Name', 'Count'], ['a', '1'], ['b', bold('2')]),
	codeBlock('let x = 1;\n', 'ts'),
	rule(),
	factBox('Facts', h(3, 'Fact'), p('boxed'), bullets('x')),
	qa('Asked?', p('Answered.')),
	documentLink({ href: 'https://example.org/a.pdf', title: 'Report', kind: 'PDF', pages: 12 }),
	chart({
		kind: 'bar',
		title: 'Charted',
		description: 'Described',
		unit: '%',
		source: 'Sourced',
		labels: ['L1', 'L2'],
		series: [{ name: 'S', values: [1, 2] }],
	}),
);

function namesIn(node: BodyNode): string[] {
	return [node.type, ...(node.marks ?? []).map(({ type }) => type), ...(node.content ?? []).flatMap(namesIn)];
}

describe('every node and mark', () => {
	it('is in the body that these tests set', () => {
		expect(validateBody(everything)).toMatchObject({ ok: true });
		expect(new Set(namesIn(everything))).toEqual(new Set([...Object.keys(NODE_ATTRS), ...Object.keys(MARK_ATTRS)]));
	});

	it('becomes HTML that a browser reads as it was written, of known elements and attributes only', () => {
		expect(markupProblems(set(everything))).toEqual([]);
	});

	it('shows its text', () => {
		const text = textIn(set(everything));
		for (const part of ['Section one', 'Plain, bolditalicstrikecodesupsub.', 'The note.', 'quoted', 'pulled']) {
			expect(text).toContain(part);
		}
	});

	it('may stand twice on one page when one has a prefix', () => {
		expect(markupProblems(set(everything) + set(everything, 'en', 'preview-'))).toEqual([]);
	});
});

describe('text', () => {
	it('nests marks around the longest run that they share', () => {
		expect(setAll(p(italic('a '), italic(bold('b')), italic(' c')))).toContain('<em>a <strong>b</strong> c</em>');
		expect(setAll(p(italic(bold('b')), italic(' c')))).toContain('<em><strong>b</strong> c</em>');
		const linked = (text: string) => link('https://example.org/', text);
		expect(setAll(p(linked('a '), bold(linked('b'))))).toContain(
			'<a href="https://example.org/" rel="noopener">a <strong>b</strong></a>',
		);
	});

	it('keeps two links apart that stand side by side', () => {
		expect(setAll(p(link('/a', 'a'), link('/b', 'b')))).toContain('<a href="/a">a</a><a href="/b">b</a>');
	});

	it('leaves out what is empty', () => {
		expect(setAll(p(), h(2), p(' '), quote(p()))).toBe('<div class="story-body" lang="en" dir="ltr"></div>');
	});

	it('turns a paragraph that begins in a right-to-left script', () => {
		expect(setAll(p('قال'), p('He said قال'), p('“שלום”'))).toContain(
			'<p dir="rtl">قال</p><p>He said قال</p><p dir="rtl">“שלום”</p>',
		);
	});

	it('within a right-to-left story turns only what is wholly left-to-right', () => {
		expect(set(doc(p('WHO قالت'), p('Quite English')), 'ar')).toContain(
			'dir="rtl"><p>WHO قالت</p><p dir="ltr">Quite English</p>',
		);
	});

	it('drops characters that HTML forbids, and keeps words apart', () => {
		expect(setAll(p('a\u0001b\u000bc\ufffe'))).toContain('<p>ab\nc</p>');
	});
});

describe('headings', () => {
	it('have addresses of their own, in any script, also when their words repeat', () => {
		const html = setAll(h(2, 'The vote'), h(3, 'The vote'), h(2, '投票'), h(2, '!'), h(2, 'The vote 2'));
		expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
			'h-the-vote',
			'h-the-vote--2',
			'h-投票',
			'h-heading',
			'h-the-vote-2',
		]);
	});

	it('are one level above the questions that follow', () => {
		const html = setAll(qa('Q1', p('a')), h(2, 'A'), qa('Q2', p('a')), h(3, 'B'), qa('Q3', p('a')));
		expect([...html.matchAll(/<(h\d) class="question">(\w+)/g)].map(([, tag, text]) => `${tag} ${text}`)).toEqual([
			'h2 Q1',
			'h3 Q2',
			'h4 Q3',
		]);
	});
});

describe('pictures', () => {
	const attrs = { image: ID, alt: '', credit: '' };

	it('are set with the words on record', () => {
		const html = setAll(figure(attrs));
		expect(html).toContain('alt="Alt on record"');
		expect(html).toContain('<figcaption>Caption on record. <span class="credit">Credit on record</span></figcaption>');
	});

	it('are set with the words of the story where it has its own', () => {
		const html = setAll(figure({ image: ID, alt: 'Own alt', credit: 'Own credit' }, 'Own ', bold('caption')));
		expect(html).toContain('alt="Own alt"');
		expect(html).toContain(
			'<figcaption>Own <strong>caption</strong> <span class="credit">Own credit</span></figcaption>',
		);
	});

	it.each([
		['not on record', GONE],
		['without files', '018f6a52-0000-7000-8000-000000000003'],
	])('leave their words behind when %s', (_, id) => {
		const bare = new Map([['018f6a52-0000-7000-8000-000000000003', { ...image, alt: '', renditions: [] }]]);
		const body = doc(figure({ image: id, alt: 'A hall', credit: 'Jo' }, 'The hall.'));
		const html = renderToStaticMarkup(<BodyView body={body} images={bare} language="en" />);
		expect(html).toContain('<p class="figure-missing">A hall</p><figcaption>The hall. <span class="credit">Jo');
		expect(html).not.toContain('<img');
	});
});

describe('links', () => {
	const HOSTILE = [
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'vbscript:x',
		'//evil.example',
		'/\\evil.example',
		' https://example.org',
		'https://example.org/\u0000',
		'file:///etc/passwd',
	];
	it.each(HOSTILE)('to %j are set as plain text', (href) => {
		const html = setAll(p(link(href, 'words')), documentLink({ href, title: 'title', kind: '', pages: null }));
		expect(html).not.toContain('<a');
		expect(textIn(html)).toBe('wordstitle');
	});

	it('elsewhere get no hold on this page', () => {
		expect(setAll(p(link('HTTPS://example.org', 'a')))).toContain('rel="noopener"');
	});

	it('hold no footnote', () => {
		const body = doc({
			type: 'paragraph',
			attrs: {},
			content: [{ ...footnote('n'), marks: [{ type: 'link', attrs: { href: '/x' } }] }],
		});
		expect(markupProblems(set(body))).toEqual([]);
	});
});

const FRAGMENTS = [
	'<script>alert(1)</script>',
	'"><svg onload=alert(1)>',
	"' onerror='alert(1)",
	'</style></title></textarea><img src=x onerror=alert(1)>',
	'<!--',
	'&lt;script&gt;',
	'{{7*7}}',
	'\u202Etxt.exe\u202C',
];

function hostileBody(text: string): Body {
	return doc(
		p(text, bold(text), code(text), footnote(text)),
		h(2, text),
		quote(p(text)),
		pullQuote(text, text),
		figure({ image: ID, alt: text, credit: text }, text),
		figure({ image: GONE, alt: text, credit: text }, text),
		embed({ provider: 'youtube', id: 'a' }, text),
		table(text, [text], [text]),
		codeBlock(text, text),
		factBox(text, p(text)),
		qa(text, p(text)),
		documentLink({ href: '/x', title: text, kind: text, pages: 1 }),
		chart({
			kind: 'line',
			title: text,
			description: text,
			unit: text,
			source: text,
			labels: [text, text],
			series: [
				{ name: text, values: [1, 2] },
				{ name: text, values: [2, 1] },
			],
		}),
	);
}

/** The public lists, where they lie beside the project; the cases above stand without. */
function corpus(): string[] {
	const folder = new URL('../../../../shared/corpora/', import.meta.url);
	if (!existsSync(folder)) return [];
	const naughty: unknown = JSON.parse(readFileSync(new URL('naughty-strings.json', folder), 'utf8'));
	const payloads = readFileSync(new URL('xss-payloads.txt', folder), 'utf8').split('\n');
	return [...(Array.isArray(naughty) ? naughty.map(String) : []), ...payloads.filter((_, at) => at % 40 === 0)];
}

describe('hostile text', () => {
	it.each(FRAGMENTS)('%j stays text wherever it stands', (text) => {
		const html = set(hostileBody(text));
		expect(markupProblems(html)).toEqual([]);
		expect(textIn(html).split(text).length).toBeGreaterThan(15);
	});

	it('from public lists stays text', () => {
		for (const text of corpus().filter((one) => one.trim() !== '')) {
			expect(markupProblems(set(hostileBody(text))), text).toEqual([]);
		}
	}, 60_000);
});

import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import {
	bold,
	bullets,
	codeBlock,
	doc,
	footnote,
	h,
	italic,
	link,
	numbers,
	p,
	quote,
	rule,
	strike,
	sub,
	sup,
} from '../../body/body-build';
import type { BodyNode } from '../../body/body-schema';
import { validateBody } from '../../body/body-validate';
import { pastedBlocks } from './paste-blocks';
import { pastedHtml } from './paste-html';

/** As programs really put it on the clipboard; written by hand after what each of them writes. */
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.html.txt`, import.meta.url), 'utf8');

function pasted(html: string): BodyNode[] {
	const { blocks } = pastedBlocks(html);
	const read = validateBody(doc(...(blocks.length > 0 ? blocks : [p()])));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return blocks;
}

const cell = (
	type: 'tableCell' | 'tableHeader',
	lines: BodyNode[],
	spans: { colspan?: number; rowspan?: number } = {},
): BodyNode => ({
	type,
	attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans },
	content: lines,
});
const td = (...lines: BodyNode[]) => cell('tableCell', lines);
const th = (...lines: BodyNode[]) => cell('tableHeader', lines);
const table = (caption: string, ...rows: BodyNode[][]): BodyNode => ({
	type: 'table',
	attrs: { caption },
	content: rows.map((content) => ({ type: 'tableRow', attrs: {}, content })),
});
const numbersFrom = (start: number, ...items: string[]): BodyNode =>
	({ ...numbers(...items), attrs: { start } }) as BodyNode; // a list of numbers has a start

const EXPECTED: Record<string, BodyNode[]> = {
	word: [
		h(2, 'The harbor reopens'),
		h(2, 'What changed'),
		p(
			'The council voted on Tuesday to reopen the harbor, “a first step,” as the mayor’s office ',
			bold('said'),
			'. It takes ',
			italic('effect'),
			' in May.',
			footnote('Minutes of the council, ', italic('page 4'), '.'),
		),
		bullets({ blocks: [p('Boats first'), bullets('Fishing boats')] }, [
			'Then ',
			link('https://harbor.example/plan?page=2', 'the ferry'),
		]),
		p('Then, in order:'),
		numbersFrom(3, 'Third', 'Fourth'),
		quote(p('We waited ten years.')),
		table('', [td(p(bold('Year'))), td(p(bold('Boats')))], [cell('tableCell', [p('2,024', sup('*'))], { colspan: 2 })]),
	],
	docs: [
		h(2, 'The night shift'),
		p(
			'It was ',
			bold('dark'),
			' and ',
			italic('cold'),
			', H',
			sub('2'),
			'O everywhere; ',
			strike('nobody'),
			link('https://night.example/shift?a=1', ' somebody'),
			' slept.',
		),
		bullets({ blocks: [p('One'), bullets('One and a half')] }, 'Two'),
		numbersFrom(5, 'Five'),
		table(
			'',
			[td(p(bold('Hour'))), td(p(bold('Calls')))],
			[cell('tableCell', [p('Two')], { rowspan: 2 }), td(p('14'))],
		),
	],
	libreoffice: [
		h(3, 'Am Hafen'),
		p('Der ', bold('Hafen'), ' öffnet am ', italic('3. Mai'), footnote('Beschluss des Rates.'), ' wieder.'),
		numbers({ blocks: [p('Erstens'), bullets('noch etwas')] }, 'Zweitens'),
	],
	pages: [p('A note with ', bold('weight'), ' and ', italic('slant'), '.'), bullets('Milk', 'Bread')],
	article: [
		h(2, 'Storm closes the pass'),
		p(
			'Snow fell ',
			italic('all night'),
			', the road service said; ',
			link('https://roads.example/pass?km=12', 'see the map'),
			'. More',
		),
		p('[TK picture: Cars in the snow below the pass]'),
		p('Cars wait at the barrier.'),
		h(4, 'Also'),
		p('Buses run.'),
		quote(p('“Stay home,” he said.')),
		codeBlock('cd pass\n  ls'),
		rule(),
		p('Height'),
		p('2,106\u00a0m'),
		table('Snow', [th(p('Place')), th(p('cm'))], [th(p('Pass')), td(p('80'))]),
	],
	sheets: [
		table(
			'',
			[td(p(bold('Year'))), td(p(bold('Votes')))],
			[td(p('2020')), td(p('1,204'))],
			[td(p()), td(p('two'), p('lines'))],
		),
	],
	excel: [table('', [td(p(bold('Party'))), td(p(bold('Share')))], [td(p('Left & Green')), td(p(italic('41%')))])],
	mail: [
		p('Hi Ana,'),
		p('here is the statement. Use it ', bold('today'), '.'),
		p('Best,'),
		p('Ben'),
		p('Press office'),
		p(
			link('mailto:press@harbor.example', 'press@harbor.example'),
			' · ',
			link('https://harbor.example/statement', 'Statement'),
		),
		quote(p('Can you confirm?')),
	],
	encyclopedia: [
		p(
			'The lighthouse was lit in 1871',
			footnote("Keeper's log, ", link('https://log.example/1871', '1871'), '.'),
			' and never after.',
		),
	],
	'word-online': [p(bold('Bold'), ' start.'), bullets({ blocks: [p('First'), bullets('Under it')] }, 'Second')],
};

test.each(Object.entries(EXPECTED))('what %s copies arrives as clean blocks', (name, expected) => {
	expect(pasted(fixture(name))).toEqual(expected);
});

test.each(Object.keys(EXPECTED))('what %s copies is handed on as HTML that says the same again', (name) => {
	const blocks = pasted(fixture(name));
	const html = pastedHtml(blocks);
	const allowed = /^(?:p|h[234]|ul|ol|li|blockquote|pre|code|hr|table|tbody|tr|th|td|span|a|strong|em|s|sup|sub)$/;
	const check = (node: { childNodes?: unknown[]; tagName?: string; attrs?: { name: string }[] }) => {
		if (node.tagName) expect(node.tagName).toMatch(allowed);
		for (const { name: attribute } of node.attrs ?? [])
			expect(attribute).toMatch(/^(?:href|start|colspan|rowspan|data-(?:node|attrs|content))$/);
		for (const child of node.childNodes ?? []) check(child as Parameters<typeof check>[0]); // parse5's own tree
	};
	check(parseFragment(html));
	// Footnotes stand in their place already, and nothing in Word's classes is left to be read.
	const again = pasted(html.replace(/<span data-node="footnote">.*?<\/span>/g, ''));
	const without = (nodes: BodyNode[]): unknown =>
		JSON.parse(
			JSON.stringify(nodes, (key, value) =>
				key === 'content' && Array.isArray(value) ? value.filter((one) => one.type !== 'footnote') : value,
			),
		);
	expect(text(again)).toBe(text(without(blocks) as BodyNode[]));
	expect(again.map(({ type }) => type)).toEqual(blocks.map(({ type }) => type));
});

const text = (nodes: BodyNode[]): string => nodes.map((node) => (node.text ?? '') + text(node.content ?? [])).join('');

test.each([
	['<p>a<br>b</p>', [p('a'), p('b')]],
	['just words', [p('just words')]],
	['<p> \u00a0 </p><p></p><br>', []],
	['<span>a <b> b</b></span>', [p('a ', bold('b'))]],
	['<b>a</b><b>b</b>', [p(bold('ab'))]],
	['<a href="https://a.example"><h3>Head</h3></a>', [h(3, link('https://a.example', 'Head'))]],
	['<h6>Small</h6>', [h(4, 'Small')]],
	['<h2><strong>Not bold as well</strong></h2>', [h(2, 'Not bold as well')]],
	['<li>Alone</li>', [bullets('Alone')]],
	['<ul><li>a<ul><li>b</li></ul>c</li></ul>', [bullets({ blocks: [p('a'), bullets('b'), p('c')] })]],
	['<ul><li><ul><li>b</li></ul></li></ul>', [bullets({ blocks: [p(), bullets('b')] })]],
	['<ul></ul><ol><li></li><li>a</li></ol>', [numbers('a')]],
	[
		'<ul><li><h2>a</h2><table><tr><td>1</td><td>2</td></tr></table></li></ul>',
		[bullets({ blocks: [p('a'), p('1'), p('2')] })],
	],
	['<blockquote><ul><li>a</li></ul></blockquote>', [quote(p('a'))]],
	['<code>x <b>y</b></code>', [p({ type: 'text', attrs: {}, text: 'x y', marks: [{ type: 'code', attrs: {} }] })]],
	['<p>Il dit&nbsp;: «&nbsp;oui&nbsp;»</p>', [p('Il dit\u00a0: «\u00a0oui\u00a0»')]],
	['<p>two&nbsp; spaces, one&nbsp;word</p>', [p('two spaces, one word')]],
	['<p>a\u0000b\ud800c\u00add\u200be</p>', [p('abcde')]],
	['<p>no <u>end', [p('no end')]],
	['<p style="white-space: pre-wrap">one\ntwo</p>', [p('one'), p('two')]],
	['<ol start="-3"><li>a</li></ol>', [numbers('a')]],
	['<img src="data:image/png;base64,AAAA" alt="[a] picture">', [p('[TK picture: a picture]')]],
	['<img src="x" alt="">', []],
	[
		'<table><tr><td colspan="9999" rowspan="-1">a</td><td>b</td></tr></table>',
		[table('', [cell('tableCell', [p('a')], { colspan: 60 }), td(p('b'))])],
	],
	['<table><tr></tr></table>', []],
])('%j arrives as what a body may hold', (html, expected) => {
	expect(pasted(html)).toEqual(expected);
});

test.each([
	['javascript:alert(1)'],
	['JaVaScRiPt:alert(1)'],
	['java&#10;script:alert(1)'],
	['&#1;javascript:alert(1)'],
	['data:text/html,<script>alert(1)</script>'],
	['vbscript:x'],
	['file:///etc/passwd'],
	['//evil.example'],
	['/admin'],
	['#part'],
	['https://'],
	[`https://a.example/${'x'.repeat(3_000)}`],
])('a link to %s leaves its words alone', (href) => {
	expect(pasted(`<p><a href="${href}">words</a></p>`)).toEqual([p('words')]);
});

test('hostile markup leaves nothing but words', () => {
	const html = `<p onclick="x()">a<script>b</script><img src=x onerror=alert(1)><svg onload=alert(1)>c</svg>
		<iframe srcdoc="<p>d"></iframe><math><mi>e</mi></math><template><p>f</p></template><p data-node="chart" data-attrs='{}'>g</p>`;
	expect(pasted(html)).toEqual([p('a'), p('g')]);
});

test('elements without end, a hundred thousand deep, and megabytes of them end in time', () => {
	const begun = performance.now();
	expect(text(pasted(`${'<div><b>'.repeat(1_000)}deep`))).toBe('deep');
	expect(pastedBlocks(`words${'<div><b>'.repeat(100_000)}deep`)).toEqual({ blocks: [p('words')], cut: true });
	expect(pasted('<ul><li>'.repeat(5_000)).length).toBeLessThan(2);
	expect(pasted(`<p>${'word '.repeat(1_000_000)}</p>`.slice(0, 1_500_000))).toHaveLength(1);
	const { blocks, cut } = pastedBlocks('<p>a paragraph of some words</p>'.repeat(150_000));
	expect([blocks.length, cut]).toEqual([100_000, true]);
	expect(performance.now() - begun).toBeLessThan(30_000);
}, 60_000);

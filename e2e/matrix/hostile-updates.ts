import * as Y from 'yjs';

/** Changes that no editor of ours makes, each as the update that a hand-made client sends. `base` is the story as it is. */

type Made = (doc: Y.Doc) => void;

const body = (doc: Y.Doc) => doc.getXmlFragment('body');

function paragraph(doc: Y.Doc, text: string, marks: Record<string, unknown> = {}): void {
	const element = new Y.XmlElement('paragraph');
	const run = new Y.XmlText();
	run.insert(0, text, marks);
	element.insert(0, [run]);
	body(doc).push([element]);
}

function element(doc: Y.Doc, name: string, attributes: Record<string, unknown> = {}): Y.XmlElement {
	const made = new Y.XmlElement(name);
	// The type says string; the protocol carries anything.
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
	body(doc).push([made]);
	return made;
}

/** With text in it: what is empty and cannot stand is dropped by whoever reads it. */
function cell(attributes: Record<string, unknown>): Y.XmlElement {
	const made = new Y.XmlElement('tableCell');
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string); // as above
	const line = new Y.XmlElement('paragraph');
	line.insert(0, [new Y.XmlText('x')]);
	made.insert(0, [line]);
	return made;
}

const nested = (doc: Y.Doc) => {
	let inner = element(doc, 'blockquote');
	for (let depth = 0; depth < 2_000; depth++) {
		const next = new Y.XmlElement('blockquote');
		inner.insert(0, [next]);
		inner = next;
	}
};

const LINKS = [
	...['javascript:window.trapped=1', 'JaVaScRiPt:window.trapped=1', ' javascript:window.trapped=1'],
	...['java\nscript:window.trapped=1', 'data:text/html,<script>window.trapped=1</script>', 'vbscript:msgbox(1)'],
	...['file:///etc/passwd', 'blob:https://evil.example/x'],
];

const CHANGES: Record<string, Made> = {
	'an element that stories do not have': (doc) => element(doc, 'script').insert(0, [new Y.XmlText('window.trapped=1')]),
	'an element that is a page’s': (doc) => element(doc, 'iframe', { src: 'https://evil.example' }),
	'an element with a hostile name': (doc) => element(doc, '"><img src=x onerror=window.trapped=1>'),
	'an element called like the root': (doc) => element(doc, 'doc'),
	'an element called like every object’s': (doc) => element(doc, '__proto__'),
	'a mark that stories do not have': (doc) => paragraph(doc, 'x', { onclick: { href: 'javascript:1' } }),
	...Object.fromEntries(
		LINKS.map((href) => [`a link to ${href.slice(0, 30)}`, (doc: Y.Doc) => paragraph(doc, 'x', { link: { href } })]),
	),
	'a link with more than an address': (doc) =>
		paragraph(doc, 'x', { link: { href: 'https://example.org', onclick: 'window.trapped=1' } }),
	'a link to no text': (doc) => paragraph(doc, 'x', { link: { href: { toString: 'x' } } }),
	'an embed from elsewhere': (doc) => element(doc, 'embed', { provider: 'evil', id: 'x' }),
	'an embed whose id is markup': (doc) => element(doc, 'embed', { provider: 'youtube', id: '"><script>' }),
	'a document link to a script': (doc) =>
		element(doc, 'documentLink', { href: LINKS[0], title: 'x', kind: 'PDF', pages: null }),
	'a figure of no picture': (doc) => element(doc, 'figure', { image: '../../etc/passwd', alt: '', credit: '' }),
	'a heading of no level': (doc) => element(doc, 'heading', { level: 1e9 }),
	'a heading whose level is an object': (doc) => element(doc, 'heading', { level: { valueOf: 2 } }),
	'an attribute that no element has': (doc) => element(doc, 'paragraph', { onload: 'window.trapped=1' }),
	'a table that is too wide': (doc) => {
		const row = new Y.XmlElement('tableRow');
		row.insert(0, [cell({ colspan: 1e6, rowspan: 1, colwidth: null })]);
		element(doc, 'table', { caption: '' }).insert(0, [row]);
	},
	'a row without a table': (doc) => element(doc, 'tableRow').insert(0, [cell({})]),
	'loose text beside paragraphs': (doc) => body(doc).push([new Y.XmlText('window.trapped=1')]),
	'a part that stories do not have': (doc) => doc.getText('elsewhere').insert(0, 'x'),
	'a map in the place of text': (doc) => doc.getMap('fields').set('slug', 'x'),
	'a block in the headline': (doc) => {
		const quote = new Y.XmlElement('blockquote');
		doc.getXmlFragment('headline').push([quote]);
	},
	'a link in the headline': (doc) => {
		const line = new Y.XmlElement('paragraph');
		const run = new Y.XmlText();
		run.insert(0, 'x', { link: { href: 'https://evil.example' } });
		line.insert(0, [run]);
		doc.getXmlFragment('headline').push([line]);
	},
	'a character that cannot be stored': (doc) => paragraph(doc, 'a\u0000b'),
	'two million letters at once': (doc) => paragraph(doc, 'x'.repeat(1_200_000)),
	'two thousand quotations in each other': nested,
	'fifty thousand paragraphs': (doc) => {
		doc.transact(() => {
			for (let count = 0; count < 50_000; count++) body(doc).push([new Y.XmlElement('paragraph')]);
		});
	},
	'a subdocument': (doc) => {
		body(doc).push([new Y.XmlElement('paragraph')]);
		doc.getMap('docs').set('x', new Y.Doc());
	},
};

/** Each change as the update that adds it to `base`. */
export function hostileUpdates(base: Uint8Array): [string, Uint8Array][] {
	return Object.entries(CHANGES).map(([name, change]) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, base);
		const before = Y.encodeStateVector(doc);
		change(doc);
		const update = Y.encodeStateAsUpdate(doc, before);
		doc.destroy();
		return [name, update];
	});
}

/** Bytes that are no update, or half of one. */
export function brokenUpdates(whole: Uint8Array): [string, Uint8Array][] {
	const flipped = Uint8Array.from(whole, (byte, at) => (at % 7 === 3 ? byte ^ 0xff : byte));
	return [
		['the first half of one', whole.slice(0, Math.floor(whole.length / 2))],
		['one with flipped bits', flipped],
		['nothing but ones', new Uint8Array(500).fill(255)],
		['a length that is not there', Uint8Array.of(1, 1, 255, 255, 255, 255, 15, 0)],
		['text', new TextEncoder().encode('<script>window.trapped=1</script>')],
	];
}

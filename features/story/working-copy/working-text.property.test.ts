import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { isStorable } from '@/lib/plain-text';
import { doc as body, bullets, figure, gallery, p, qa } from '../body/body-build';
import { bodySchema } from '../body/body-schema';
import { bodyText } from '../body/body-text';
import { anyBody } from '../body/testing-bodies';
import type { StoryTexts } from '../story-schema';
import { readText, rewriteDoc, seedText } from './working-text';

const line = fc
	.string({ unit: 'grapheme', maxLength: 40 })
	.filter((text) => isStorable(text) && !/[\n\r\u2028\u2029]/.test(text));
const texts = fc.record({ kicker: line, headline: line, standfirst: line, body: anyBody });

function open(...updates: Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, update);
	return doc;
}

function read(doc: Y.Doc): StoryTexts {
	const read = readText(doc);
	if (!read.ok) throw new Error(read.problems.join('; '));
	return read.texts;
}

/** As ProseMirror writes a body: one way for each that means the same. */
const plain = ({ body, ...lines }: StoryTexts) => ({
	...lines,
	body: Node.fromJSON(bodySchema, body).content.toJSON(),
});
/** Runs that stand side by side with the same marks are one. */
const joined = (texts: StoryTexts) => plain({ ...texts, body: joinRuns(texts.body) });
type Loose = { type: string; text?: string; marks?: unknown[]; content?: Loose[] };
function joinRuns<T extends Loose>(node: T): T {
	const content: Loose[] = [];
	for (const child of node.content ?? []) {
		const last = content.at(-1);
		const same = JSON.stringify(last?.marks ?? []) === JSON.stringify(child.marks ?? []);
		if (same && last?.text !== undefined && child.text !== undefined) last.text += child.text;
		else content.push(joinRuns({ ...child }));
	}
	return { ...node, content };
}

it('whatever a story says, its working copy says letter by letter', () => {
	fc.assert(
		fc.property(texts, (story) => {
			expect(joined(read(open(seedText(story))))).toEqual(joined(story));
		}),
		{ numRuns: 150 },
	);
});

it('a rewritten document says what it was told, and keeps what did not change', () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const doc = open(seedText(before));
			rewriteDoc(doc, { headline: after.headline, body: after.body });
			const kept = { kicker: before.kicker, standfirst: before.standfirst };
			expect(joined(read(doc))).toEqual(joined({ ...after, ...kept }));
			const size = Y.encodeStateAsUpdate(doc).byteLength;
			rewriteDoc(doc, { headline: after.headline });
			expect(Y.encodeStateAsUpdate(doc).byteLength).toBe(size);
		}),
		{ numRuns: 100 },
	);
});

it('two people who rewrite at once end with one text, and it can be read', () => {
	fc.assert(
		fc.property(texts, line, line, (story, one, other) => {
			const seed = seedText({ ...story, body: body(p('Shared words.')) });
			const [ana, ben] = [open(seed), open(seed)];
			rewriteDoc(ana, { headline: one, body: body(p(`Shared ${one} words.`)) });
			rewriteDoc(ben, { headline: other, body: body(p('Shared words.'), p(other)) });
			Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben));
			Y.applyUpdate(ben, Y.encodeStateAsUpdate(ana));
			expect(read(ana)).toEqual(read(ben));
			const said = bodyText(read(ana).body);
			for (const words of ['Shared', 'words.']) expect(said).toContain(words);
		}),
		{ numRuns: 100 },
	);
});

it('a restored paragraph touches no other: carets and words of others stay', () => {
	const seed = seedText({ kicker: '', headline: 'H', standfirst: '', body: body(p('One.'), p('Two.'), p('Three.')) });
	const [ana, ben] = [open(seed), open(seed)];
	rewriteDoc(ana, { body: body(p('One.'), p('Two and more.'), p('Three.')) });
	const paragraph = ben.getXmlFragment('body').get(2) as Y.XmlElement;
	(paragraph.get(0) as Y.XmlText).insert(0, 'Still: ');
	Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben));
	expect(bodyText(read(ana).body)).toBe('One.\nTwo and more.\nStill: Three.');
});

it('a line has no breaks, wherever they come from', () => {
	const doc = open(seedText({ kicker: '', headline: 'One\r\ntwo\nthree', standfirst: '', body: body(p('x')) }));
	expect(read(doc).headline).toBe('One two three');
});

const image = { image: '01890000-0000-7000-8000-000000000001', alt: '', credit: '' };

it('a container that two people emptied at once is dropped', () => {
	for (const container of [bullets('One', 'Two'), gallery(figure(image), figure(image))]) {
		const seed = seedText({ kicker: '', headline: '', standfirst: '', body: body(p('Before.'), container) });
		const [ana, ben] = [open(seed), open(seed)];
		(ana.getXmlFragment('body').get(1) as Y.XmlElement).delete(0, 1);
		(ben.getXmlFragment('body').get(1) as Y.XmlElement).delete(1, 1);
		Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben));
		expect(read(ana).body.content?.map(({ type }) => type)).toEqual(['paragraph']);
	}
});

it('what cannot stand but holds text is told, never dropped', () => {
	const doc = open(
		seedText({ kicker: '', headline: '', standfirst: '', body: body(qa('Why?', p('Because it is so.'))) }),
	);
	(doc.getXmlFragment('body').get(0) as Y.XmlElement).delete(0, 1);
	expect(readText(doc).ok).toBe(false);
});

it('a document without anything reads as an empty story', () => {
	expect(bodyText(read(new Y.Doc()).body)).toBe('');
	expect(read(new Y.Doc()).headline).toBe('');
});

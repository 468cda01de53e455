import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doc as body, bullets, chart, p, table } from '../body/body-build';
import { CheckedDoc } from './working-check';
import { readText, rewriteDoc, seedText } from './working-text';

const story = {
	kicker: '',
	headline: 'A headline',
	standfirst: '',
	body: body(p('Some text.'), bullets('One', 'Two')),
};
const ANA = 'account:ana';
const BEN = 'account:ben';

function open(seed = seedText(story)) {
	const checked = new CheckedDoc(seed);
	const client = new Y.Doc();
	Y.applyUpdate(client, seed);
	/** The update that a change by hand makes. */
	const by = (change: (doc: Y.Doc) => void): Uint8Array => {
		const before = Y.encodeStateVector(client);
		client.transact(() => change(client));
		return Y.encodeStateAsUpdate(client, before);
	};
	return { checked, client, by };
}

const bodyOf = (doc: Y.Doc) => doc.getXmlFragment('body');
const words = (doc: Y.Doc) => (bodyOf(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText;
const element = (name: string, text?: string) => {
	const made = new Y.XmlElement(name);
	if (text !== undefined) made.insert(0, [new Y.XmlText(text)]);
	return made;
};
const state = (checked: CheckedDoc) => Buffer.from(Y.encodeStateAsUpdate(checked.doc)).toString('hex');

describe('what people write is taken', () => {
	const changes: Record<string, (doc: Y.Doc) => void> = {
		letters: (doc) => words(doc).insert(4, ' good'),
		'a mark': (doc) => words(doc).format(0, 4, { bold: {} }),
		'a link': (doc) => words(doc).format(0, 4, { link: { href: 'https://example.org/' } }),
		'a new paragraph': (doc) => bodyOf(doc).insert(1, [element('paragraph', 'More.')]),
		'a deleted list': (doc) => bodyOf(doc).delete(1, 1),
		'everything deleted': (doc) => bodyOf(doc).delete(0, 2),
		'another headline': (doc) => rewriteDoc(doc, { headline: 'Another' }),
		'a table and a chart': (doc) => {
			const data = { kind: 'bar' as const, title: 'T', description: 'D', unit: '', source: '', labels: ['a'] };
			rewriteDoc(doc, {
				body: body(table('', ['a'], ['b']), chart({ ...data, series: [{ name: 's', values: [1] }] })),
			});
		},
	};
	it.each(Object.entries(changes))('%s', (_, change) => {
		const { checked, by, client } = open();
		expect(checked.take(by(change), ANA)).toMatchObject({ ok: true });
		expect(readText(checked.doc)).toEqual(readText(client));
		checked.destroy();
	});

	it('what is known already needs no row', () => {
		const { checked, client } = open();
		const again = checked.take(Y.encodeStateAsUpdate(client), ANA);
		expect(again.ok && again.value.ticket).toBe(null);
	});
});

describe('what no story may hold is refused, and the story is as it was', () => {
	const script = { href: 'javascript:alert(1)' };
	const hostile: Record<string, (doc: Y.Doc) => void> = {
		'an unknown node': (doc) => bodyOf(doc).insert(0, [element('script', 'alert(1)')]),
		'a node called constructor': (doc) => bodyOf(doc).insert(0, [element('constructor', 'x')]),
		'a whole document in a body': (doc) => bodyOf(doc).insert(0, [element('doc')]),
		'a script link': (doc) => words(doc).format(0, 4, { link: script }),
		'an unknown mark': (doc) => words(doc).format(0, 4, { blink: {} }),
		'a mark with more than it has': (doc) => words(doc).format(0, 4, { bold: { onclick: 'x' } }),
		'an unknown attribute': (doc) => (bodyOf(doc).get(0) as Y.XmlElement).setAttribute('onclick', 'alert(1)'),
		'a document link to a script': (doc) => {
			const link = element('documentLink');
			link.setAttribute('href', script.href);
			link.setAttribute('title', 'T');
			bodyOf(doc).insert(0, [link]);
		},
		'a heading of level 1': (doc) => {
			const heading = element('heading', 'Big');
			heading.setAttribute('level', 1 as never);
			bodyOf(doc).insert(0, [heading]);
		},
		'text outside of any paragraph': (doc) => bodyOf(doc).insert(0, [new Y.XmlText('loose')]),
		'a paragraph within a paragraph': (doc) =>
			(bodyOf(doc).get(0) as Y.XmlElement).insert(0, [element('paragraph', 'x')]),
		'a list without items that holds text': (doc) => bodyOf(doc).insert(0, [element('bulletList', 'text')]),
		'a megabyte': (doc) => words(doc).insert(0, 'x'.repeat(1_500_000)),
		'U+0000': (doc) => words(doc).insert(0, 'a\u0000b'),
		'another root': (doc) => doc.getXmlFragment('secret').insert(0, [element('paragraph', 'x')]),
		'a map': (doc) => doc.getMap('headline2').set('a', 1),
		'a map in the body': (doc) => bodyOf(doc).insert(0, [new Y.Map() as never]),
		'another document within': (doc) => doc.getMap('kicker2').set('a', new Y.Doc()),
		'an embedded thing': (doc) => words(doc).insertEmbed(0, { html: '<b>' }),
		binary: (doc) => words(doc).insertEmbed(0, new Uint8Array([1, 2, 3])),
		'a hook': (doc) => bodyOf(doc).insert(0, [new Y.XmlHook('x') as never]),
		'marks in a headline': (doc) =>
			((doc.getXmlFragment('headline').get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 3, { bold: {} }),
		'two headlines': (doc) => doc.getXmlFragment('headline').insert(0, [element('paragraph', 'Second')]),
		'a list as headline': (doc) => doc.getXmlFragment('headline').insert(0, [element('bulletList')]),
		'an endless headline': (doc) =>
			((doc.getXmlFragment('headline').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'x'.repeat(6_000)),
		'nesting without end': (doc) => {
			let inner = element('blockquote');
			for (let depth = 0; depth < 400; depth++) {
				const outer = element('blockquote');
				outer.insert(0, [inner]);
				inner = outer;
			}
			bodyOf(doc).insert(0, [inner, element('paragraph', 'x')]);
			inner.insert(0, [element('paragraph', 'x')]);
		},
		'more parts than any story has': (doc) =>
			bodyOf(doc).insert(
				0,
				Array.from({ length: 41_000 }, () => element('paragraph')),
			),
	};
	it.each(Object.entries(hostile))('%s', (_, change) => {
		const { checked, by } = open();
		const before = state(checked);
		const refused = checked.take(by(change), ANA);
		expect(refused).toMatchObject({ ok: false });
		expect(!refused.ok && refused.reason.length > 10).toBe(true);
		expect(state(checked)).toBe(before);
		// And what is written afterwards is taken.
		const colleague = new Y.Doc();
		Y.applyUpdate(colleague, Y.encodeStateAsUpdate(checked.doc));
		words(colleague).insert(0, 'Still here. ');
		expect(checked.take(Y.encodeStateAsUpdate(colleague), BEN)).toMatchObject({ ok: true });
		checked.destroy();
	});

	it('broken binary', () => {
		const { checked, by } = open();
		const before = state(checked);
		const good = by((doc) => words(doc).insert(0, 'Hello there, '));
		for (let length = 1; length < good.length; length++) {
			const taken = checked.take(good.slice(0, length), ANA);
			if (taken.ok && taken.value.ticket) checked.dropped(taken.value.ticket);
		}
		for (let round = 0; round < 2_000; round++) {
			const noise = crypto.getRandomValues(new Uint8Array(1 + (round % 90)));
			const taken = checked.take(noise, ANA);
			if (taken.ok) expect(taken.value.ticket).toBe(null);
		}
		expect(state(checked)).toBe(before);
	});

	it('a change that follows on one that never arrived', () => {
		const { checked, by } = open();
		const before = state(checked);
		by((doc) => words(doc).insert(0, 'lost '));
		expect(
			checked.take(
				by((doc) => words(doc).insert(5, 'found ')),
				ANA,
			),
		).toMatchObject({ ok: false });
		expect(state(checked)).toBe(before);
	});

	it('a change in the name of someone else', () => {
		const { checked, by, client } = open();
		const ben = new Y.Doc();
		expect(checked.claim(ben.clientID, BEN)).toBe(true);
		expect(checked.claim(ben.clientID, ANA)).toBe(false);
		client.clientID = ben.clientID;
		const forged = by((doc) => words(doc).insert(0, 'Ben was here. '));
		expect(checked.take(forged, ANA)).toMatchObject({ ok: false });
		expect(checked.take(forged, BEN)).toMatchObject({ ok: true });
	});
});

it('what could not be written is forgotten, and taken when it comes again', () => {
	const { checked, by } = open();
	const before = readText(checked.doc);
	const first = by((doc) => words(doc).insert(0, 'One. '));
	const taken = checked.take(first, ANA);
	if (!taken.ok || !taken.value.ticket) throw new Error('it was not taken');
	checked.dropped(taken.value.ticket);
	expect(readText(checked.doc)).toEqual(before);
	const second = checked.take(first, ANA);
	expect(second.ok && second.value.ticket).not.toBe(null);
});

it('after many changes a refusal still leaves what was accepted', () => {
	const { checked, by } = open();
	for (let round = 0; round < 1_200; round++) {
		const taken = checked.take(
			by((doc) => words(doc).insert(0, 'a')),
			ANA,
		);
		if (taken.ok && taken.value.ticket) checked.settled(taken.value.ticket);
	}
	const before = readText(checked.doc);
	expect(
		checked.take(
			by((doc) => bodyOf(doc).insert(0, [element('script', 'x')])),
			ANA,
		).ok,
	).toBe(false);
	expect(readText(checked.doc)).toEqual(before);
});

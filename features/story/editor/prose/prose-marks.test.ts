import { Fragment, Node, Slice } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bold, bullets, doc, footnote, italic, link, p, quote } from '../../body/body-build';
import { type BodyNode, bodySchema } from '../../body/body-schema';
import { bodyText, countWords } from '../../body/body-text';
import { validateBody } from '../../body/body-validate';
import { anyBody } from '../../body/testing-bodies';
import { findTk } from '../../tk';
import { bodyExtensions } from '../body-extensions';
import { countSelected, wordCounter } from './count-words';
import { findMarks, foundIn, lookingFor } from './find-marks';
import { replaceFound } from './find-replace';
import { cutToLimit, enough } from './paste-limit';
import { Typist } from './testing-typing';
import { textFinder } from './text-units';

const node = (...blocks: Parameters<typeof doc>) => Node.fromJSON(bodySchema, doc(...blocks));
const query = (text: string) => ({ text, matchCase: false, wholeWords: false, ignoreAccents: false });

describe('finding', () => {
	test('words are found across marks, in lists, quotes and notes, at their place', () => {
		const body = node(
			p('T', bold('K'), ' here'),
			bullets('a TK'),
			quote(p(italic('TKTK'))),
			p('x', footnote('a TK'), ' TK'),
		);
		const found = textFinder(findTk)(body);
		expect(found.map(({ from, to }) => body.textBetween(from, to))).toEqual(['TK', 'TK', 'TKTK', 'TK', 'TK']);
	});

	test('a word is not found across a note, nor across two paragraphs', () => {
		expect(textFinder(findTk)(node(p('T', footnote('x'), 'K'), p('T'), p('K')))).toEqual([]);
	});

	test('blocks that did not change are not read again', () => {
		let read = 0;
		const find = textFinder((text) => {
			read++;
			return findTk(text);
		});
		const before = node(p('one'), p('two TK'), p('three'));
		find(before);
		const after = before.copy(before.content.replaceChild(0, node(p('more than one')).child(0)));
		expect(find(after).map(({ from, to }) => after.textBetween(from, to))).toEqual(['TK']);
		expect(read).toBe(4);
	});

	test('all is replaced in one step, with the look of its first letter, and undone in one', () => {
		const before = doc(p('A c', bold('at'), ' and a ', link('https://a.example', 'cat'), '.'), p('cat'));
		const typist = new Typist([...bodyExtensions(), findMarks()], before);
		typist.dispatch(lookingFor(typist.state, query('cat')));
		expect(foundIn(typist.state)).toHaveLength(3);
		const made = replaceFound(typist.state, foundIn(typist.state), 'catfish');
		typist.dispatch(made);
		expect(typist.state.doc.toJSON()).toEqual(
			node(p('A catfish and a ', link('https://a.example', 'catfish'), '.'), p('catfish')).toJSON(),
		);
		expect(foundIn(typist.state)).toHaveLength(3);
		const undo = typist.state.tr;
		for (const [index, step] of [...made.steps.entries()].toReversed())
			undo.step(step.invert(made.docs[index] ?? made.doc));
		expect(undo.doc.toJSON()).toEqual(node(...(before.content ?? [])).toJSON());
	});

	test('titles, captions and descriptions that blocks keep beside their text are found and replaced too', () => {
		const box: BodyNode = { type: 'factBox', attrs: { title: 'Cats: a cat' }, content: [p('No cat')] };
		const typist = new Typist([...bodyExtensions(), findMarks()], doc(p('x'), box));
		typist.dispatch(lookingFor(typist.state, query('cat')));
		expect(foundIn(typist.state)).toHaveLength(3);
		typist.dispatch(replaceFound(typist.state, foundIn(typist.state), 'horse'));
		expect(typist.state.doc.lastChild?.attrs['title']).toBe('horses: a horse');
		expect(typist.text).toBe('x\nNo horse');
		typist.dispatch(lookingFor(typist.state, query('horses: a horse')));
		typist.dispatch(replaceFound(typist.state, foundIn(typist.state), ''));
		expect(typist.state.doc.lastChild?.attrs['title']).toBe('horses: a horse');
	});

	test('what is replaced by nothing is gone, and finds follow what is written', () => {
		const typist = new Typist([...bodyExtensions(), findMarks()], doc(p('one two one')));
		typist.dispatch(lookingFor(typist.state, query('one')));
		typist.dispatch(typist.state.tr.insertText('one ', 1));
		expect(foundIn(typist.state).map(({ from }) => from)).toEqual([1, 5, 13]);
		typist.dispatch(replaceFound(typist.state, foundIn(typist.state), ''));
		expect(typist.text).toBe('  two ');
		typist.dispatch(lookingFor(typist.state, null));
		expect(foundIn(typist.state)).toEqual([]);
	});
});

describe('counting', () => {
	test('words and letters are those of the whole body, block by block, whatever stands in it', () => {
		fc.assert(
			fc.property(anyBody, fc.constantFrom('en', 'ja', 'th'), (made, language) => {
				const read = validateBody(made);
				if (!read.ok) throw new Error(JSON.stringify(read.problems));
				const { words, characters } = wordCounter(language)(Node.fromJSON(bodySchema, read.body));
				expect(words).toBe(countWords(read.body, language));
				expect(characters).toBe([...bodyText(read.body).replaceAll('\n', '')].length);
			}),
			{ numRuns: 60 },
		);
	});

	test('a selection counts what is selected', () => {
		const body = node(p('one two three'), p('four 😀five'));
		expect(countSelected(body, 5, 20, 'en')).toEqual({ words: 3, characters: 13 });
		expect(countSelected(body, 1, 8, 'en')).toEqual({ words: 2, characters: 7 });
	});

	test('Japanese has words without spaces', () => {
		expect(wordCounter('ja')(node(p('東京で雪が降った'))).words).toBeGreaterThan(3);
	});
});

describe('more than can be pasted at once', () => {
	const slice = (...blocks: Parameters<typeof doc>) => Slice.maxOpen(Fragment.from(node(...blocks).children));
	const said = (cut: Slice | null) => cut?.content.textBetween(0, cut.content.size, '|');

	test('is cut between paragraphs', () => {
		expect(said(cutToLimit(slice(p('a'.repeat(100)), p('b'.repeat(100)), p('c')), 240))).toBe('a'.repeat(100));
		expect(cutToLimit(slice(p('a'.repeat(100)), p('b')), 10_000)).toBeNull();
	});

	test('is cut within a paragraph or a list that is too long by itself, and never within a letter', () => {
		expect(said(cutToLimit(slice(p('😀'.repeat(100))), 150))?.isWellFormed()).toBe(true);
		const list = cutToLimit(slice(bullets(...Array.from({ length: 50 }, (_, index) => `item ${index}`))), 1_000);
		expect(list?.content.firstChild?.childCount).toBeGreaterThan(2);
		expect(list?.content.firstChild?.childCount).toBeLessThan(10);
		list?.content.firstChild?.check();
	});

	test('is left out before a page is built of it', () => {
		expect(
			enough(
				Array.from({ length: 1_000 }, () => p('word')),
				10_000,
			).length,
		).toBeLessThan(100);
		expect(enough([p('a'), p('b')], 10_000)).toHaveLength(2);
	});
});

import { expect, test } from 'vitest';
import { findTk } from './tk';

const found = (text: string) => findTk(text).map(({ from, to }) => text.slice(from, to));

test.each([
	['TK', ['TK']],
	['The TK people said TKTK.', ['TK', 'TKTK']],
	['He paid $TK million', ['TK']],
	['“TK,” she said', ['TK']],
	['TK-year-old', ['TK']],
	['a [tk name] and (tk)', ['[tk name]', '(tk)']],
	['[TK: figure from the ministry]', ['[TK: figure from the ministry]']],
	['( tktk )', ['( tktk )']],
	['東京TK', []],
	['[tk without an end and TK', ['TK']],
	['word[tk]', ['[tk]']],
	['She is [age tk] and (the street, tk) lives', ['[age tk]', '(the street, tk)']],
	['(a TK in brackets)', ['TK']],
	['[a TK in brackets] TK', ['[a TK in brackets]', 'TK']],
])('in %j what is still to come is %j', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	'TKO',
	'a tk here',
	'Tk',
	'Atkins',
	'ATKIN',
	'TK2',
	'2TK',
	'TKT',
	'éTK',
	'TḰ'.normalize('NFD'),
	'[tkinter]',
	'(tko)',
	'(Tk 500 crore)',
])('%j says nothing of what is to come', (text) => {
	expect(found(text)).toEqual([]);
});

test('a megabyte of opening brackets is read in no time', () => {
	const begun = performance.now();
	expect(findTk('[tk '.repeat(250_000))).toEqual([]);
	expect(findTk('TK '.repeat(20_000))).toHaveLength(20_000);
	expect(performance.now() - begun).toBeLessThan(5_000);
});

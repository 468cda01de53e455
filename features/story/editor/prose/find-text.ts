import type { TextRange } from './text-units';

export type Query = {
	text: string;
	matchCase: boolean;
	wholeWords: boolean;
	/** "Jose" finds "José" too. */
	ignoreAccents: boolean;
};

/** Longer than anything that is looked for; what is typed is cut to it. */
export const LONGEST_QUERY = 500;

/** Kinds of quotes, spaces and hyphens that nobody means to tell apart when looking for words. */
const ALIKE: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'“”„‟«»″'].map((one) => [one, '"'])),
	...Object.fromEntries([...'‘’‚‛′'].map((one) => [one, "'"])),
	...Object.fromEntries([...'\u00a0\u202f\u2009'].map((one) => [one, ' '])),
	...Object.fromEntries([...'\u2010\u2011'].map((one) => [one, '-'])),
};

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Every place, from left to right and without overlaps, at which a text holds what is looked for; in UTF-16 units. */
export function findText(text: string, query: Query): TextRange[] {
	const sought = folded(query.text.slice(0, LONGEST_QUERY), query).text;
	if (sought === '') return [];
	const { text: searched, starts } = folded(text, query);
	const found: TextRange[] = [];
	for (let at = searched.indexOf(sought); at !== -1; ) {
		const from = starts[at] ?? 0;
		const to = starts[at + sought.length] ?? text.length;
		const whole = isBoundary(starts, at) && isBoundary(starts, at + sought.length);
		const fits = whole && (!query.wholeWords || isWholeWord(text, from, to));
		if (fits) found.push({ from, to });
		at = searched.indexOf(sought, fits ? at + sought.length : at + 1);
	}
	return found;
}

/** A letter may fold to two ("ß"); a find may not begin or end between them. */
const isBoundary = (starts: readonly number[], at: number) => at === 0 || starts[at] !== starts[at - 1];

/** The text to compare by, and for each of its units where the letter that it came from began. */
function folded(text: string, { matchCase, ignoreAccents }: Query): { text: string; starts: number[] } {
	let made = '';
	const starts: number[] = [];
	let start = 0;
	for (const letter of letters(text)) {
		let one = ALIKE[letter] ?? letter.normalize('NFC');
		if (ignoreAccents) one = one.normalize('NFD').replace(/(?<=.)\p{Mn}+/gu, '');
		if (!matchCase) one = one.toLowerCase();
		for (let unit = 0; unit < one.length; unit++) starts.push(start);
		made += one;
		start += letter.length;
	}
	starts.push(text.length);
	return { text: made, starts };
}

/** A letter with the marks that belong to it, so that both ways of writing "é" are one. */
const letters = (text: string) => text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];

function isWholeWord(text: string, from: number, to: number): boolean {
	const first = String.fromCodePoint(text.codePointAt(from) ?? 0);
	const before = /[\s\S]?.$/su.exec(text.slice(Math.max(0, from - 2), from))?.[0].at(-1) ?? '';
	const last = text.slice(0, to).match(/.$/su)?.[0] ?? '';
	const after = text.slice(to, to + 2).match(/^./su)?.[0] ?? '';
	return !(WORD.test(first) && WORD.test(before)) && !(WORD.test(last) && WORD.test(after));
}

import type { NameShape } from './name-shape';

/** Of shorter names one letter is too much of them: "Li Wei" and "Lu Wei" are two. */
export const SHORTEST_EDITED = 8;

/** Why two names may be one person's. */
export type NameReason = 'name' | 'order' | 'edit' | 'short';

/** Every reason that two names give; none for most. */
export const nameReasons = (a: NameShape, b: NameShape): NameReason[] =>
	Object.entries(TESTS).flatMap(([reason, test]) => (test(a, b) ? [reason as NameReason] : [])); // its own keys

export const TESTS: Record<NameReason, (a: NameShape, b: NameShape) => boolean> = {
	name: (a, b) => a.key === b.key && a.key !== '',
	order: isSwapped,
	edit: isOneEditApart,
	short: isShortFor,
};

/** Whose family name came first, with a comma or without. */
function isSwapped(a: NameShape, b: NameShape): boolean {
	const [one, other] = [a.typed.join(' '), b.typed.join(' ')];
	return a.said.length > 1 && one !== other && a.generation === b.generation && rotation(a) === rotation(b);
}

/** The same for all that have the same words in the same order, wherever they begin. */
export function rotation({ said }: NameShape): string {
	return said.map((_, index) => [...said.slice(index), ...said.slice(0, index)].join(' ')).toSorted()[0] ?? '';
}

/** Of one family name: given names as initials, or left out but for the first. */
function isShortFor(a: NameShape, b: NameShape): boolean {
	if (a.key === b.key || a.generation !== b.generation) return false;
	if (a.said.length < 2 || b.said.length < 2 || a.said.at(-1) !== b.said.at(-1)) return false;
	if (a.said.join(' ') === b.said.join(' ')) return false;
	const [fewer, more] = a.said.length <= b.said.length ? [a.said, b.said] : [b.said, a.said];
	const [first = '', ...between] = fewer.slice(0, -1);
	const [itsFirst = '', ...itsBetween] = more.slice(0, -1);
	return fits(first, itsFirst) && isWithin(between, itsBetween);
}

const fits = (a: string, b: string): boolean =>
	a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

const isInitial = (word: string): boolean => [...word].length === 1;

/** Whether the names of one stand among the other's, in order. */
function isWithin(names: readonly string[], among: readonly string[]): boolean {
	let next = 0;
	for (const name of among) {
		const wanted = names[next];
		if (wanted !== undefined && fits(wanted, name)) next += 1;
	}
	return next === names.length;
}

/** A letter more, less or other, or two neighbours changed: but no other number, generation or initial. */
function isOneEditApart(a: NameShape, b: NameShape): boolean {
	return (
		Math.min(a.letters.length, b.letters.length) >= SHORTEST_EDITED &&
		a.generation === b.generation &&
		a.numbers === b.numbers &&
		isOneEdit(a.letters, b.letters) &&
		!isOtherInitial(a.key.split(' '), b.key.split(' '))
	);
}

/** "Ana M. Ruiz" and "Ana P. Ruiz" are two. */
const isOtherInitial = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length &&
	a.every((word, index) => word === b[index] || (isInitial(word) && isInitial(b[index] ?? '')));

/** Whether the Damerau–Levenshtein distance is exactly one. */
export function isOneEdit(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let begin = 0;
	while (begin < short.length && short[begin] === long[begin]) begin += 1;
	let end = 0;
	while (end < short.length - begin && short.at(-1 - end) === long.at(-1 - end)) end += 1;
	const [left, right] = [short.slice(begin, short.length - end), long.slice(begin, long.length - end)];
	if (right.length === 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

import { diffArrays } from 'diff';

/** Something of which two states have an ordered list. */
export type Part = {
	kind: string;
	/** Equal for what is the same in every respect. */
	key: string;
	words: () => ReadonlySet<string>;
};

/** What stands on both sides, or on one: then it was removed or added. */
export type Pair<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/** What shares so many of its words is the same part, written anew. */
const ALIKE = 0.4;
const ALIKE_OF_ANOTHER_KIND = 0.7;
/** Words alone are too little to tell that something was moved and changed. */
const ALIKE_ELSEWHERE = 0.6;
/** How many pairs are looked at between two parts that are the same on both sides; and the room for that. */
const MOST_LOOKS = 12_000;
const MOST_CELLS = 1_000_000;
const MOST_EDITS = 2_000;

/** Brings two lists together in order: what is the same first, then what is most alike in between. */
export function align<T extends Part>(before: readonly T[], after: readonly T[]): Pair<T>[] {
	const changes = diffArrays(
		before.map(({ key }) => key),
		after.map(({ key }) => key),
		{ maxEditLength: MOST_EDITS },
	) ?? [{ removed: true, added: true, count: 0 }];
	const pairs: Pair<T>[] = [];
	let old: T[] = [];
	let young: T[] = [];
	let [i, j] = [0, 0];
	const flush = () => {
		pairs.push(...alignUnequal(old, young));
		[old, young] = [[], []];
	};
	for (const { added, removed, count } of changes) {
		if (removed && added) [old, young] = [[...before], [...after]];
		else if (removed) {
			old.push(...before.slice(i, i + count));
			i += count;
		} else if (added) {
			young.push(...after.slice(j, j + count));
			j += count;
		} else {
			flush();
			for (let step = 0; step < count; step++) {
				const [one, other] = [before[i++], after[j++]];
				if (one && other) pairs.push({ before: one, after: other });
			}
		}
	}
	flush();
	return pairs;
}

function alignUnequal<T extends Part>(before: readonly T[], after: readonly T[]): Pair<T>[] {
	const [n, m] = [before.length, after.length];
	if (n === 0 || m === 0 || n * m > MOST_CELLS) return apart(before, after);
	const width = m + 1;
	const best = new Float64Array((n + 1) * width);
	const likeness = new Float64Array((n + 1) * width);
	const band = Math.max(1, Math.floor(MOST_LOOKS / Math.max(n, m) / 2));
	const at = (table: Float64Array, i: number, j: number) => table[i * width + j] ?? 0;
	for (let i = n - 1; i >= 0; i--) {
		for (let j = m - 1; j >= 0; j--) {
			const near = Math.abs(j - (i * m) / n) <= band;
			const [one, other] = [before[i], after[j]];
			const like = near && one && other ? likenessOf(one, other) : 0;
			likeness[i * width + j] = like;
			const together = like > 0 ? like + at(best, i + 1, j + 1) : 0;
			best[i * width + j] = Math.max(together, at(best, i + 1, j), at(best, i, j + 1));
		}
	}
	const pairs: Pair<T>[] = [];
	let [i, j] = [0, 0];
	while (i < n || j < m) {
		const [one, other] = [before[i], after[j]];
		const like = at(likeness, i, j);
		if (one && other && like > 0 && at(best, i, j) === like + at(best, i + 1, j + 1)) {
			pairs.push({ before: one, after: other });
			i++;
			j++;
		} else if (one && (!other || at(best, i + 1, j) >= at(best, i, j + 1))) {
			pairs.push({ before: one, after: null });
			i++;
		} else if (other) {
			pairs.push({ before: null, after: other });
			j++;
		}
	}
	return pairs;
}

const apart = <T>(before: readonly T[], after: readonly T[]): Pair<T>[] => [
	...before.map((one) => ({ before: one, after: null })),
	...after.map((one) => ({ before: null, after: one })),
];

function likenessOf(one: Part, other: Part): number {
	const sameKind = one.kind === other.kind;
	const shared = sharedWords(one, other);
	return shared >= (sameKind ? ALIKE : ALIKE_OF_ANOTHER_KIND) ? shared + (sameKind ? 0.1 : 0) : 0;
}

/** Sørensen–Dice: twice the words in common, by all words of both. */
function sharedWords(one: Part, other: Part): number {
	const [few, many] = [one.words(), other.words()].sort((a, b) => a.size - b.size);
	if (!few || !many) return 0;
	if (few.size === 0) return many.size === 0 && one.kind === other.kind ? 0.5 : 0;
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	const dice = (2 * shared) / (few.size + many.size);
	// A line that was written on, or cut short, is the same line however much came or went.
	return shared === few.size && shared > 1 ? Math.max(dice, ALIKE) : dice;
}

/** Of what was removed and what was added, the pairs that are one thing in two places. */
export function findMoves<T extends Part>(removed: readonly T[], added: readonly T[]): Map<T, T> {
	const moves = new Map<T, T>();
	const free = new Set(added.filter((one) => one.words().size > 0));
	const byKey = new Map([...free].map((one) => [one.key, one]));
	const take = (one: T, other: T) => {
		moves.set(one, other);
		free.delete(other);
	};
	for (const one of removed) {
		const same = byKey.get(one.key);
		if (same && free.has(same)) take(one, same);
	}
	const left = removed.filter((one) => !moves.has(one) && one.words().size > 3);
	if (left.length * free.size > MOST_LOOKS) return moves;
	for (const one of left) {
		const alike = [...free]
			.map((other) => ({ other, shared: one.kind === other.kind ? sharedWords(one, other) : 0 }))
			.filter(({ shared }) => shared >= ALIKE_ELSEWHERE)
			.sort((a, b) => b.shared - a.shared)[0];
		if (alike) take(one, alike.other);
	}
	return moves;
}

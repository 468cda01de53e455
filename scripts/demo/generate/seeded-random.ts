/** Chance that comes out the same for the same seed, so that story 4,711 is the same wherever it is generated. */
export type Chance = {
	/** From 0, below 1. */
	next(): number;
	/** A whole number from 0, below `limit`. */
	below(limit: number): number;
	/** Whether something of that likelihood happens. */
	happens(likelihood: number): boolean;
	pick<T>(from: readonly T[]): T;
};

/** Tommy Ettinger's mulberry32: small, fast, good enough for text. */
export function seededChance(seed: number): Chance {
	// Neighboring seeds would begin alike.
	let state = Math.imul(seed + 1, 0x9e3779b1);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		happens: (likelihood) => next() < likelihood,
		pick: (from) => {
			const picked = from[below(from.length)];
			if (picked === undefined) throw new Error('there is nothing to pick from');
			return picked;
		},
	};
}

/** Picks unequally, as bylines and topics are in life: the first of `from` most often, by Zipf's law. */
export function unequally<T>(from: readonly T[], chance: () => number, steepness = 1): T | undefined {
	const bounds = boundsFor(from.length, steepness);
	const wanted = chance() * (bounds.at(-1) ?? 0);
	let [low, high] = [0, from.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((bounds[middle] ?? 0) > wanted) high = middle;
		else low = middle + 1;
	}
	return from[low];
}

const known = new Map<string, number[]>();

function boundsFor(count: number, steepness: number): number[] {
	const key = `${count} ${steepness}`;
	const found = known.get(key);
	if (found) return found;
	let sum = 0;
	const bounds = Array.from({ length: count }, (_, rank) => {
		sum += 1 / (rank + 2) ** steepness;
		return sum;
	});
	known.set(key, bounds);
	return bounds;
}

import { pace } from '@/lib/pace';
import type { BylineKind, Contact } from '../byline-schema';
import { type NameReason, rotation, SHORTEST_EDITED, TESTS } from './name-likeness';
import { type NameShape, shapeOf } from './name-shape';
import { profileKeys } from './profile-key';

export type RegisterEntry = {
	id: string;
	name: string;
	nameKey: string;
	sameAs: string[];
	contacts: Contact[];
	kind: BylineKind;
};

/** In the order in which they are told. */
export const PAIR_REASONS = ['name', 'profile', 'order', 'edit', 'short'] as const satisfies (NameReason | 'profile')[];
export type PairReason = (typeof PAIR_REASONS)[number];

/** `one` is the lesser id: of two that Stet made, the older. */
export type LikelyPair = { one: string; other: string; reasons: PairReason[] };

const WEIGHTS: Record<PairReason, number> = { name: 5, profile: 3, order: 4, edit: 3, short: 2 };
/** What more bylines give is their newsroom's: a mailbox or a telephone sooner than a page. */
const MOST_SHARING = { page: 5, other: 2 };
/** With how many of the same mark each is compared: a thousand of one name are found a few at a time. */
const MOST_COMPARED = 50;
const MOST_PAIRS = 5_000;

type Candidate = RegisterEntry & { shape: NameShape; profiles: string[] };
type Comparison = {
	reason: PairReason;
	marks(one: Candidate, shelf: number): string[];
	/** Where many marks are made: those of one shelf after those of another, so that memory never holds them all. */
	shelves?(one: Candidate): number[];
	isSo(a: Candidate, b: Candidate): boolean;
};

/** Only those who have a mark in common are compared, the surest reason first. */
const COMPARISONS: readonly Comparison[] = [
	{ reason: 'name', marks: ({ nameKey }) => [nameKey], isSo: byName('name') },
	{ reason: 'profile', marks: ({ profiles }) => profiles, isSo: () => true },
	{ reason: 'order', marks: ({ shape }) => [rotation(shape)], isSo: byName('order') },
	{
		reason: 'edit',
		marks: ({ shape }, length) => lessOneLetter(shape).filter((mark) => mark.length === length),
		shelves: ({ shape: { key, letters } }) =>
			letters.length < SHORTEST_EDITED ? [] : [key.length, ...letters.map((letter) => key.length - letter.length)],
		isSo: byName('edit'),
	},
	{
		reason: 'short',
		marks: ({ shape }) => [`${shape.said[0]?.charAt(0)} ${shape.said.at(-1)}`],
		isSo: (a, b) => isSomebody(a) && isSomebody(b) && byName('short')(a, b),
	},
];

function byName(reason: NameReason): Comparison['isSo'] {
	return (a, b) => TESTS[reason](a.shape, b.shape);
}

const isSomebody = ({ kind }: { kind: BylineKind }): boolean => kind === 'person' || kind === 'pseudonym';

/** Any two names that are one edit apart have one of these in common. */
function lessOneLetter({ key, letters }: NameShape): string[] {
	let at = 0;
	const less = letters.map((letter) => {
		at += letter.length;
		return key.slice(0, at - letter.length) + key.slice(at);
	});
	return [...new Set([key, ...less])];
}

/** Bylines that may be one, likeliest first. `isApart`: pairs of which somebody said that they are two. */
export async function findLikelyPairs(
	entries: readonly RegisterEntry[],
	isApart: (one: string, other: string) => boolean = () => false,
): Promise<LikelyPair[]> {
	const turn = pace();
	const candidates: Candidate[] = [];
	for (const entry of entries) {
		candidates.push({ ...entry, shape: shapeOf(entry.name, entry.nameKey), profiles: profileKeys(entry) });
		if (turn.isDue()) await turn.rest();
	}
	const found = new Map<string, { a: Candidate; b: Candidate; reasons: PairReason[] }>();
	for (const comparison of COMPARISONS) {
		for await (const shelf of shelvesOf(candidates, comparison, turn)) await compareWithin(shelf, comparison);
	}
	return [...found.values()].sort(likeliestFirst).map(({ a, b, reasons }) => ({ ...idsOf(a, b), reasons }));

	async function compareWithin(shelf: Shelf, { reason, isSo }: Comparison) {
		for (const [mark, sharing] of shelf) {
			if (turn.isDue()) await turn.rest();
			if (sharing.length < 2 || (reason === 'profile' && isNewsrooms(mark, sharing.length))) continue;
			for (const [index, a] of sharing.entries()) {
				for (const b of sharing.slice(index + 1, index + 1 + MOST_COMPARED)) {
					if (turn.isDue()) await turn.rest();
					if (isSo(a, b)) note(a, b, reason);
				}
			}
		}
	}

	function note(a: Candidate, b: Candidate, reason: PairReason) {
		const { one, other } = idsOf(a, b);
		const known = found.get(`${one} ${other}`);
		if (known?.reasons.includes(reason)) return;
		if (known) known.reasons.push(reason);
		else if (one !== other && found.size < MOST_PAIRS && !isApart(one, other))
			found.set(`${one} ${other}`, { a, b, reasons: [reason] });
	}
}

const idsOf = (a: Candidate, b: Candidate) => (a.id < b.id ? { one: a.id, other: b.id } : { one: b.id, other: a.id });

export const isNewsrooms = (address: string, sharing: number): boolean =>
	sharing > (address.startsWith('//') ? MOST_SHARING.page : MOST_SHARING.other);

type Shelf = Map<string, Candidate[]>;

async function* shelvesOf(
	candidates: readonly Candidate[],
	{ marks, shelves = () => [0] }: Comparison,
	turn: ReturnType<typeof pace>,
): AsyncGenerator<Shelf> {
	const onShelf = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		for (const number of new Set(shelves(candidate))) {
			const some = onShelf.get(number);
			if (some) some.push(candidate);
			else onShelf.set(number, [candidate]);
		}
		if (turn.isDue()) await turn.rest();
	}
	for (const [number, some] of onShelf) {
		const shelf: Shelf = new Map();
		for (const candidate of some) {
			for (const mark of marks(candidate, number)) {
				const sharing = shelf.get(mark);
				if (sharing) sharing.push(candidate);
				else shelf.set(mark, [candidate]);
			}
			if (turn.isDue()) await turn.rest();
		}
		yield shelf;
	}
}

type Found = { a: Candidate; b: Candidate; reasons: PairReason[] };

const likeliestFirst = (one: Found, other: Found): number =>
	weightOf(other) - weightOf(one) || compare(one.a.nameKey, other.a.nameKey) || compare(one.b.id, other.b.id);

/** A person and an agency are less likely one. */
const weightOf = ({ a, b, reasons }: Found): number =>
	reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0) / (isSomebody(a) === isSomebody(b) ? 1 : 2);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

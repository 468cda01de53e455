import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '@/lib/fold';
import { findLikelyPairs, isNewsrooms, type LikelyPair, PAIR_REASONS, type RegisterEntry } from './likely-pairs';
import { nameReasons } from './name-likeness';
import { shapeOf } from './name-shape';
import { profileKeys } from './profile-key';

const entry = (id: string, name: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
	...{ id, name, nameKey: nameKey(name), sameAs: [], contacts: [], kind: 'person' },
	...more,
});

/** Every two of them, one after the other. */
function naively(entries: RegisterEntry[]): LikelyPair[] {
	const sharing = new Map<string, number>();
	for (const key of entries.flatMap(profileKeys)) sharing.set(key, (sharing.get(key) ?? 0) + 1);
	const isSomebody = ({ kind }: RegisterEntry) => kind === 'person' || kind === 'pseudonym';
	return entries.flatMap((a) =>
		entries.flatMap((b) => {
			if (a.id >= b.id) return [];
			const shared = profileKeys(a).filter(
				(key) => profileKeys(b).includes(key) && !isNewsrooms(key, sharing.get(key) ?? 0),
			);
			const names = nameReasons(shapeOf(a.name), shapeOf(b.name));
			const told = [...names, ...(shared.length > 0 ? ['profile' as const] : [])].filter(
				(reason) => reason !== 'short' || (isSomebody(a) && isSomebody(b)),
			);
			const reasons = PAIR_REASONS.filter((reason) => told.includes(reason));
			return reasons.length > 0 ? [{ one: a.id, other: b.id, reasons }] : [];
		}),
	);
}

const word = fc.constantFrom(
	'Ana',
	'Anna',
	'A.',
	'M.',
	'Maria',
	'Mária',
	'Ruiz',
	'Ruiz,',
	'Riuz',
	'Lindqvist',
	'Jr.',
	'II',
	'2',
	'—',
	'𐐷𐐲',
);
const typo = fc.tuple(fc.nat(20), fc.constantFrom('', 'a', 'x', ' ', '-', '𐐷'), fc.nat(2));
const name = fc
	.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.option(typo))
	.map(([words, slip]) => {
		const text = words.join(' ');
		return slip ? text.slice(0, slip[0]) + slip[1] + text.slice(slip[0] + slip[2]) : text;
	})
	.filter((text) => text.isWellFormed());
const someone = fc.record({
	name,
	sameAs: fc.array(fc.constantFrom('https://a.example/x', 'http://www.a.example/x/', 'https://a.example/y'), {
		maxLength: 2,
	}),
	contacts: fc.array(fc.constantFrom({ label: 'Mail', href: 'mailto:a@b.example' }), { maxLength: 1 }),
	kind: fc.constantFrom('person', 'agency', 'pseudonym', 'desk'),
});
const register = fc
	.array(someone, { maxLength: 14 })
	.map((all) => all.map(({ name: called, ...more }, index) => entry(String(index).padStart(2, '0'), called, more)));

const inOrder = (pairs: LikelyPair[]) => pairs.toSorted((a, b) => (a.one + a.other < b.one + b.other ? -1 : 1));

describe('likely pairs', () => {
	test('are those that comparing every two finds, each once, nobody with themselves', async () => {
		await fc.assert(
			fc.asyncProperty(register, async (entries) => {
				const found = await findLikelyPairs(entries);
				expect(inOrder(found)).toEqual(inOrder(naively(entries)));
				for (const { one, other } of found) expect(one < other).toBe(true);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('are the same in whatever order the register is read', async () => {
		await fc.assert(
			fc.asyncProperty(register, async (entries) => {
				expect(inOrder(await findLikelyPairs(entries.toReversed()))).toEqual(inOrder(await findLikelyPairs(entries)));
			}),
		);
	});

	test('come surest first, a person and an agency after two people', async () => {
		const found = await findLikelyPairs([
			entry('1', 'Reuter Press', { kind: 'agency' }),
			entry('2', 'Reuter Press'),
			entry('3', 'Ana Ruiz', { sameAs: ['https://a.example/ana'] }),
			entry('4', 'ANA RUÍZ', { sameAs: ['https://a.example/ana/'] }),
			entry('5', 'Ben Johansen'),
			entry('6', 'Ben Johanson'),
			entry('7', 'Johansen, Ben'),
		]);
		expect(found).toEqual([
			{ one: '3', other: '4', reasons: ['name', 'profile'] },
			{ one: '5', other: '7', reasons: ['order'] },
			{ one: '5', other: '6', reasons: ['edit'] },
			{ one: '1', other: '2', reasons: ['name'] },
		]);
	});

	test('leave out those that were told apart', async () => {
		const entries = [entry('1', 'Ana Ruiz'), entry('2', 'Ana Ruiz'), entry('3', 'Ana Ruiz')];
		const found = await findLikelyPairs(entries, (one, other) => one === '1' && other === '2');
		expect(found.map(({ one, other }) => one + other)).toEqual(['13', '23']);
	});

	test('of an address that a whole newsroom gives are none', async () => {
		const contacts = [{ label: 'Desk', href: 'mailto:desk@paper.example' }];
		const words = ['Amber', 'Bertil', 'Cosima', 'Dagny', 'Edda', 'Frode'];
		expect(await findLikelyPairs(words.map((one, n) => entry(String(n), one, { contacts })))).toEqual([]);
	});
});

test('ten thousand of one name do not hold everybody up', async () => {
	const entries = Array.from({ length: 10_000 }, (_, n) => entry(String(n).padStart(5, '0'), 'Ana Maria Ruiz'));
	let turns = 0;
	const timer = setInterval(() => turns++, 1);
	const found = await findLikelyPairs(entries);
	clearInterval(timer);
	expect(found.length).toBe(5_000);
	expect(turns).toBeGreaterThan(3);
});

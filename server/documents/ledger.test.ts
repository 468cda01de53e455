import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '@/lib/editions';
import { Ledger } from './ledger';

let now = 0;
let ledger: Ledger;

beforeEach(() => {
	now = 1_000;
	ledger = new Ledger(() => now);
	ledger.startAt(10);
});

const edition = (number: number, addresses: Edition['addresses'] = [], gone: string[] = []): Edition => ({
	number,
	addresses,
	gone,
});
const page = (edition: number, path = '/a', links: string[] | 'unknown' = []) => ({ path, edition, links });

describe('a document of the newest edition', () => {
	test('is fresh for as long as there is no newer one', () => {
		now += 1e9;
		expect(ledger.judge(page(10))).toBe('fresh');
	});

	test('is fresh also when its own edition named it', () => {
		ledger.receive(edition(11, ['/a'], ['/a']));
		expect(ledger.judge(page(11))).toBe('fresh');
	});
});

describe('a document that a newer edition names', () => {
	test.each<[string, Edition]>([
		['by its path', edition(11, ['/b', '/a'])],
		['with everything else', edition(11, 'all')],
	])('is due at once: %s', (_, made) => {
		ledger.receive(made);
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('stays due when the edition after that does not name it', () => {
		ledger.receive(edition(11, ['/a']));
		ledger.receive(edition(12, ['/b']));
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('is known by name from then on', () => {
		expect(ledger.knows('/a')).toBe(false);
		ledger.receive(edition(11, ['/a']));
		expect(ledger.knows('/a')).toBe(true);
	});
});

describe('a document that newer editions do not name', () => {
	test('may be served for two seconds, and is then due', () => {
		ledger.receive(edition(11, ['/b']));
		expect(ledger.judge(page(10))).toBe('grace');
		now += 2_000;
		expect(ledger.judge(page(10))).toBe('grace');
		now += 1;
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('has those two seconds once, not anew with each edition', () => {
		ledger.receive(edition(11));
		now += 1_500;
		ledger.receive(edition(12));
		now += 600;
		expect(ledger.judge(page(10))).toBe('due');
		expect(ledger.judge(page(11))).toBe('grace');
	});

	test('has no more of them when an edition between arrives late', () => {
		ledger.receive(edition(12));
		now += 1_900;
		ledger.receive(edition(11));
		now += 200;
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('has no more of them when an edition arrives twice', () => {
		ledger.receive(edition(11));
		now += 1_900;
		ledger.receive(edition(11));
		now += 200;
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('is due when it is older than what is remembered', () => {
		ledger.receive(edition(11));
		expect(ledger.judge(page(9))).toBe('due');
	});

	test('is due when the edition after it is one of too many to remember', () => {
		for (let number = 11; number <= 10 + 2_001; number++) ledger.receive(edition(number));
		expect(ledger.judge(page(10))).toBe('due');
		expect(ledger.judge(page(11))).toBe('grace');
		expect(ledger.outdatedSince(page(10))).toBe(Number.NEGATIVE_INFINITY);
		ledger.receive(edition(5));
		expect(ledger.judge(page(8))).toBe('due');
	});
});

describe('editions that arrive in another order than they were made', () => {
	test('a late one still makes what it names due', () => {
		ledger.receive(edition(12, ['/b']));
		ledger.receive(edition(11, ['/a']));
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('a late one says nothing of a document made after it', () => {
		ledger.receive(edition(12, ['/b']));
		ledger.receive(edition(11, 'all', ['/a']));
		expect(ledger.judge(page(12))).toBe('fresh');
		expect(ledger.latest).toBe(12);
	});

	test('the verdict after the grace is the same in whatever order they came, and however often', () => {
		const made = [edition(11, ['/a']), edition(12, ['/b'], ['/c']), edition(13, ['/d']), edition(14)];
		const verdicts = (order: Edition[]) => {
			const other = new Ledger(() => now);
			other.startAt(10);
			for (const one of order) other.receive(one);
			now += 2_001;
			return ['/a', '/b', '/c', '/d'].flatMap((path) =>
				[10, 11, 12, 13, 14].map((number) => [
					other.judge(page(number, path)),
					other.showsGone(page(number, path, ['/c'])),
				]),
			);
		};
		const inOrder = verdicts(made);
		fc.assert(
			fc.property(fc.shuffledSubarray([...made, ...made], { minLength: 8 }), (order) => {
				expect(verdicts(order)).toEqual(inOrder);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('what was taken from readers', () => {
	test.each([
		['the page itself', page(10, '/gone'), true],
		['a page that links to it', page(10, '/front', ['/other', '/gone']), true],
		['a page still being rendered, of which nobody knows what it links to', page(10, '/front', 'unknown'), true],
		['a page that does not show it', page(10, '/front', ['/other']), false],
		['the page as rendered afterwards', page(11, '/gone'), false],
	])('%s: %#', (_, document, shows) => {
		ledger.receive(edition(11, [], ['/gone']));
		expect(ledger.showsGone(document)).toBe(shows);
		expect(ledger.judge(document)).toBe(shows ? 'due' : document.edition === 10 ? 'grace' : 'fresh');
	});

	test('is remembered as gone also when the ledger must forget which addresses it knew', () => {
		ledger.receive(edition(11, [], ['/gone']));
		flood(12);
		expect(ledger.showsGone(page(10, '/gone'))).toBe(true);
		expect(ledger.showsGone(page(10, '/front', ['/gone']))).toBe(true);
		expect(ledger.showsGone(page(11, '/front', ['/gone']))).toBe(false);
	});
});

describe('a ledger with more addresses than it can hold', () => {
	test('calls everything older due', () => {
		ledger.receive(edition(11, ['/a']));
		flood(12);
		const last = ledger.latest;
		expect(ledger.judge(page(10))).toBe('due');
		expect(ledger.judge(page(12, '/never-named'))).toBe('due');
		expect(ledger.judge(page(last))).toBe('fresh');
	});

	test('can take one edition that is larger than all of it', () => {
		const gone = Array.from({ length: 150_000 }, (_, index) => `/gone/${index}`);
		ledger.receive(edition(11, [], gone));
		expect(ledger.showsGone(page(10, '/gone/7'))).toBe(true);
		expect(ledger.judge(page(11, '/gone/7'))).toBe('fresh');
	});
});

test('starting over forgets what was known, and trusts nothing from before', () => {
	ledger.receive(edition(11, 'all', ['/a']));
	ledger.startAt(5);
	expect(ledger.latest).toBe(5);
	expect(ledger.judge(page(5))).toBe('fresh');
	expect(ledger.judge(page(4))).toBe('due');
	ledger.receive(edition(6));
	expect(ledger.judge(page(5))).toBe('grace');
	expect(ledger.showsGone(page(5))).toBe(false);
});

/** More named addresses than are kept, 500 at a time. */
function flood(from: number): void {
	for (let number = from; number < from + 101; number++) {
		ledger.receive(
			edition(
				number,
				Array.from({ length: 500 }, (_, index) => `/flood/${number}/${index}`),
			),
		);
	}
}

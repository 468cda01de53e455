import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Edition, type EditionSource, editionFeed } from '@/lib/editions';
import { forget, provide } from '@/lib/once';
import { Ledger } from './documents/ledger';
import { watchEditions } from './edition-watch';

/** The table of editions, and what is wrong with the database. */
class Table implements EditionSource {
	editions: Edition[] = [];
	trouble: 'none' | 'down' | 'hangs' = 'none';
	hanging: (() => void)[] = [];

	add(addresses: Edition['addresses'], gone: string[] = []): Edition {
		const made = { number: this.editions.length + 1, addresses, gone };
		this.editions.push(made);
		return made;
	}

	async #answer<T>(value: T): Promise<T> {
		if (this.trouble === 'down') throw new Error('down');
		if (this.trouble === 'hangs') await new Promise<void>((done) => this.hanging.push(done));
		return value;
	}

	current() {
		return this.#answer(this.editions.length);
	}

	since(number: number) {
		return this.#answer(this.editions.slice(number, number + 2));
	}
}

const page = (edition: number, path = '/a') => ({ path, edition, links: [] });

let table: Table;
let ledger: Ledger;
let rewound: number;
let watch: ReturnType<typeof watchEditions>;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	table = new Table();
	for (let number = 0; number < 10; number++) table.add([]);
	provide<EditionSource>('edition-source', table);
	ledger = new Ledger();
	rewound = 0;
	watch = watchEditions(ledger, () => rewound++);
	await watch.start();
});

afterEach(() => {
	watch.stop();
	forget('edition-source');
	vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('it begins with what there is', () => {
	expect(ledger.latest).toBe(10);
	expect(ledger.judge(page(10))).toBe('fresh');
	expect(ledger.judge(page(9))).toBe('due');
});

test('an edition of this process is known at once', () => {
	editionFeed().announce(table.add(['/a']));
	expect(ledger.judge(page(10))).toBe('due');
});

test('editions of other processes are known within a second, however many they are', async () => {
	for (let index = 0; index < 7; index++) table.add([`/p${index}`]);
	await pass(999);
	expect(ledger.latest).toBe(10);
	await pass(1);
	expect(ledger.latest).toBe(17);
	for (let index = 0; index < 7; index++) expect(ledger.judge(page(10, `/p${index}`))).toBe('due');
	expect(ledger.judge(page(10))).toBe('grace');
});

test('an edition of another process before one of this process is not missed', async () => {
	table.add(['/theirs']);
	editionFeed().announce(table.add(['/ours']));
	expect(ledger.judge(page(10, '/theirs'))).toBe('grace');
	await pass(1_000);
	expect(ledger.judge(page(10, '/theirs'))).toBe('due');
});

describe('a number that went back', () => {
	test('starts everything over', async () => {
		table.editions.length = 5;
		await pass(1_000);
		expect([rewound, ledger.latest]).toEqual([1, 5]);
		table.add(['/a']);
		await pass(1_000);
		expect([rewound, ledger.latest]).toEqual([1, 6]);
	});
});

describe('a database that does not answer', () => {
	test.each(['down', 'hangs'] as const)(
		'(%s) is blindness after five seconds, since its last answer',
		async (trouble) => {
			await pass(1_000);
			const last = performance.now();
			table.trouble = trouble;
			await pass(5_000);
			expect(watch.blindSince()).toBeNull();
			await pass(1);
			expect(watch.blindSince()).toBe(last);
			await pass(3_600_000);
			expect(watch.blindSince()).toBe(last);
		},
	);

	test.each(['down', 'hangs'] as const)('(%s) is noticed within seconds when it does again', async (trouble) => {
		table.trouble = trouble;
		await pass(60_000);
		table.trouble = 'none';
		table.add(['/a']);
		await pass(5_000);
		expect(watch.blindSince()).toBeNull();
		expect(ledger.judge(page(10))).toBe('due');
	});

	test('and answers long afterwards is not believed', async () => {
		table.trouble = 'hangs';
		await pass(6_000);
		table.trouble = 'none';
		for (let index = 0; index < 5; index++) table.add([]);
		await pass(6_000);
		expect(ledger.latest).toBe(15);
		for (const answer of table.hanging) answer();
		await pass(1_000);
		expect([rewound, ledger.latest]).toEqual([0, 15]);
	});
});

test('after it is stopped it asks and hears nothing', async () => {
	watch.stop();
	table.add(['/a']);
	await pass(10_000);
	editionFeed().announce(table.add(['/a']));
	expect(ledger.latest).toBe(10);
	expect(vi.getTimerCount()).toBe(0);
});

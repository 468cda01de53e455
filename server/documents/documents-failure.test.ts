import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOWHERE } from './address';
import { Overloaded } from './documents';
import { Press, settle } from './testing-press';

const HOUR = 3_600_000;
const STORY = '/news/2026/01/31/story';
const LINKED = `<a href="${STORY}">Story</a>`;
const down = new Error('no database');

vi.setConfig({ testTimeout: 60_000 });

let press: Press;

beforeEach(() => {
	press = new Press();
	press.pages.set('/a', 'one').set(STORY, 'story').set('/front', LINKED);
	press.pages.set(NOWHERE.key, { body: 'no such page', answer: { status: 404 } });
});

afterEach(() => void vi.useRealTimers());

const fail = (...keys: string[]) => {
	for (const key of keys) press.pages.set(key, down);
};

describe('when a page cannot be rendered', () => {
	test('its last good document is served, and said to be stale', async () => {
		await press.read('/a');
		fail('/a');
		press.edition(['/a']);
		expect(await press.read('/a')).toBe('stale 200 one');
	});

	test('it is new again with the first render that succeeds', async () => {
		await press.read('/a');
		fail('/a');
		press.edition(['/a']);
		await press.read('/a');
		press.pages.set('/a', 'two');
		press.now += 1_000;
		expect(await press.read('/a')).toBe('miss 200 two');
		expect(await press.read('/a')).toBe('hit 200 two');
	});

	test('and there never was one, that is an error', async () => {
		fail('/a');
		expect(await press.read('/a')).toBe('no database');
	});

	test.each([
		['moved', { status: 301, location: '/b' }, 301],
		['gone', { status: 410 }, 410],
	] as const)('what it said of itself still holds: %s', async (_, answer, status) => {
		press.pages.set('/a', { body: 'words', answer });
		await press.read('/a');
		fail('/a');
		press.edition('all');
		expect(await press.read('/a')).toBe(`stale ${status} words`);
	});

	test('that nothing was there says nothing of now', async () => {
		await press.read('/never');
		fail('/never', NOWHERE.key);
		press.edition('all');
		expect(await press.read('/never')).toBe('no database');
	});

	test('it is tried once a second, however many ask', async () => {
		await press.read('/a');
		fail('/a', '/new');
		press.edition('all');
		for (let asked = 0; asked < 100; asked++) {
			await Promise.all([press.read('/a'), press.read('/new'), press.read('/new')]);
		}
		expect([press.count('/a'), press.count('/new')]).toEqual([2, 1]);
		press.now += 1_000;
		await Promise.all([press.read('/a'), press.read('/new')]);
		expect([press.count('/a'), press.count('/new')]).toEqual([3, 2]);
		expect(press.reported).toHaveLength(4);
	});

	test('a publication does not wait for that second', async () => {
		await press.read('/a');
		fail('/a');
		press.edition(['/a']);
		await press.read('/a');
		press.pages.set('/a', 'two');
		press.edition(['/a']);
		expect(await press.read('/a')).toBe('miss 200 two');
	});

	test('those who wait for the same render all get what there is', async () => {
		await press.read('/a');
		fail('/a');
		press.edition(['/a']);
		expect(new Set(await Promise.all([press.read('/a'), press.read('/a')]))).toEqual(new Set(['stale 200 one']));
		expect(press.count('/a')).toBe(2);
	});
});

describe('a stale page is served for 24 hours', () => {
	test('counted from when it was outdated, however old it was by then', async () => {
		await press.read('/a');
		press.now += 1_000 * HOUR;
		fail('/a');
		press.edition(['/a']);
		press.now += 24 * HOUR - 1;
		expect(await press.read('/a')).toBe('stale 200 one');
		press.now += 1_001;
		expect(await press.read('/a')).toBe('no database');
	});

	test('counted from the first edition after it, not the last', async () => {
		await press.read('/a');
		fail('/a');
		press.edition(['/a']);
		press.now += 23 * HOUR;
		press.edition(['/a']);
		press.now += HOUR;
		expect(await press.read('/a')).toBe('no database');
	});

	test('counted from when it had aged by itself', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: 5_000_000 });
		press.pages.set('/a', { body: 'one', answer: { expires: new Date(5_000_000 + HOUR) } });
		await press.read('/a');
		fail('/a');
		const read = async (hours: number) => {
			press.now = 1_000_000 + hours * HOUR;
			vi.setSystemTime(5_000_000 + hours * HOUR);
			return press.read('/a');
		};
		expect(await read(0.5)).toBe('hit 200 one');
		expect(await read(24.9)).toBe('stale 200 one');
		expect(await read(25)).toBe('no database');
	});

	test('counted from when the editions could no longer be read, if nothing else is known', async () => {
		await press.read('/a');
		fail('/a');
		press.now += 1_000 * HOUR;
		press.blindSince = press.now;
		expect(await press.read('/a')).toBe('stale 200 one');
		press.now += 24 * HOUR - 1;
		expect(await press.read('/a')).toBe('stale 200 one');
		press.now += 1;
		expect(await press.read('/a')).toBe('no database');
		press.blindSince = null;
		expect(await press.read('/a')).toBe('hit 200 one');
	});
});

describe('a render that hangs', () => {
	test('keeps people waiting for five seconds in all, not each of them', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await press.read('/a');
		const go = press.hold('/a');
		press.pages.set('/a', 'two');
		press.edition(['/a']);
		const first = press.read('/a');
		await settle();
		press.now += 4_999;
		await vi.advanceTimersByTimeAsync(4_999);
		const second = press.read('/a');
		press.now += 1;
		await vi.advanceTimersByTimeAsync(1);
		expect([await first, await second]).toEqual(['stale 200 one', 'stale 200 one']);
		const third = press.read('/a');
		await vi.advanceTimersByTimeAsync(0);
		expect(await third).toBe('stale 200 one');
		expect(press.count('/a')).toBe(2);
		go();
		while ((await press.read('/a')) !== 'hit 200 two') await settle();
		expect(press.count('/a')).toBe(2);
	});
});

describe('what is taken from readers is gone at once', () => {
	test('with every page that links to it, named or not', async () => {
		await Promise.all([press.read(STORY), press.read('/front'), press.read('/a')]);
		press.pages.set(STORY, { body: 'removed', answer: { status: 410 } }).set('/front', 'without it');
		press.edition([STORY], [STORY]);
		expect(await press.read(STORY)).toBe('miss 410 removed');
		expect(await press.read('/front')).toBe('miss 200 without it');
		expect(await press.read('/a')).toBe('hit 200 one');
	});

	test('also while the database is failing and everything else is served stale', async () => {
		await Promise.all([press.read(STORY), press.read('/front'), press.read('/a')]);
		fail(STORY, '/front', '/a');
		press.edition('all', [STORY]);
		expect(await press.read(STORY)).toBe('no database');
		expect(await press.read('/front')).toBe('no database');
		expect(await press.read('/a')).toBe('stale 200 one');
	});

	test('also from those who were already waiting for a page that shows it', async () => {
		const go = press.hold('/front');
		const waiting = press.read('/front');
		await settle();
		press.pages.set('/front', 'without it');
		press.edition([STORY], [STORY]);
		go();
		expect(await waiting).toBe('miss 200 without it');
		expect(await press.read('/front')).toBe('hit 200 without it');
	});

	test('also from those who come while a page that may show it is being made', async () => {
		const go = press.hold('/front');
		const early = press.read('/front');
		await settle();
		press.pages.set('/front', 'without it');
		press.edition([STORY], [STORY]);
		const late = press.read('/front');
		await settle();
		expect(press.count('/front')).toBe(2);
		go();
		expect(await late).toBe('miss 200 without it');
		await early;
	});

	test('also from those whose render failed while they waited', async () => {
		await press.read('/front');
		fail('/front');
		press.edition(['/front']);
		const go = press.hold('/front');
		const waiting = press.read('/front');
		await settle();
		press.edition([STORY], [STORY]);
		go();
		expect(await waiting).toBe('no database');
	});

	test('and a page that shows one after the other of them is given up rather than shown', async () => {
		press.during = () => press.edition([], [STORY]);
		expect(await press.read('/front')).toMatch(/taken down/);
		expect(press.count('/front')).toBe(3);
		press.during = () => {};
		expect(await press.read('/front')).toBe(`miss 200 ${LINKED}`);
	});
});

describe('when more is asked for than can be rendered', () => {
	const MOST = 502;

	test('what is known to exist has a queue of its own, and what may be invented is refused', async () => {
		await press.read('/a');
		press.pages.set('/new', 'published');
		press.edition(['/a', '/new']);
		const gates = Array.from({ length: MOST }, (_, index) => press.hold(`/flood${index}`));
		const flood = gates.map((_, index) => press.read(`/flood${index}`));
		await settle();
		await expect(press.get('/one-more')).rejects.toThrow(Overloaded);
		const wanted = [press.read('/a'), press.read('/new'), press.read(NOWHERE.key)];
		expect(await Promise.all(wanted)).toEqual(['miss 200 one', 'miss 200 published', 'miss 404 no such page']);
		for (const go of gates) go();
		expect(new Set(await Promise.all(flood))).toEqual(new Set(['miss 404 no such page']));
		expect(press.count(NOWHERE.key)).toBe(1);
		expect(await press.read('/one-more')).toBe('miss 404 no such page');
	});
});

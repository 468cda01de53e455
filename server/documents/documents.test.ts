import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOWHERE } from './address';
import { Press, settle } from './testing-press';

let press: Press;

beforeEach(() => {
	press = new Press();
	press.pages.set('/a', 'one').set('/b', 'other');
	press.pages.set(NOWHERE.key, { body: 'no such page', answer: { status: 404 } });
});

afterEach(() => void vi.useRealTimers());

describe('one render', () => {
	test('serves everybody who asks for an address at once', async () => {
		const go = press.hold('/a');
		const asked = Array.from({ length: 200 }, () => press.read('/a'));
		await settle();
		go();
		expect(new Set(await Promise.all(asked))).toEqual(new Set(['miss 200 one']));
		expect(press.count('/a')).toBe(1);
	});

	test('serves everybody who asks later', async () => {
		await press.read('/a');
		press.now += 1e9;
		expect(await press.read('/a')).toBe('hit 200 one');
		expect(press.count('/a')).toBe(1);
	});

	test('serves an address however it is spelt', async () => {
		press.pages.set('/caf%C3%A9', 'coffee');
		await press.read('/caf%c3%a9?utm_source=x');
		expect(await press.read('/cafe%CC%81')).toBe('hit 200 coffee');
	});

	test('is another for each edition, also while the one before is under way', async () => {
		const go = press.hold('/a');
		const early = press.read('/a');
		await settle();
		press.edition(['/a']);
		press.pages.set('/a', 'two');
		const late = [press.read('/a'), press.read('/a')];
		await settle();
		go();
		expect(await early).toBe('miss 200 one');
		expect(await Promise.all(late)).toEqual(['miss 200 two', 'miss 200 two']);
		expect(press.count('/a')).toBe(2);
		expect(await press.read('/a')).toBe('hit 200 two');
	});

	test('that ends after a newer one does not replace it', async () => {
		const goFirst = press.hold('/a');
		const first = press.read('/a');
		await settle();
		press.edition(['/a']);
		press.pages.set('/a', 'two');
		const goSecond = press.hold('/a');
		const second = press.read('/a');
		await settle();
		goSecond();
		await second;
		goFirst();
		await first;
		expect(await press.read('/a')).toBe('hit 200 two');
	});

	test('that still waits for its turn is shared by those who come after an edition', async () => {
		const gates = Array.from({ length: 8 }, (_, index) => press.hold(`/busy${index}`));
		const busy = gates.map((_, index) => press.read(`/busy${index}`));
		await settle();
		const early = press.read('/a');
		press.edition(['/a']);
		press.pages.set('/a', 'two');
		const late = press.read('/a');
		await settle();
		expect(press.count('/a')).toBe(0);
		for (const go of gates) go();
		await Promise.all(busy);
		expect([await early, await late]).toEqual(['miss 200 two', 'miss 200 two']);
		expect(press.count('/a')).toBe(1);
	});
});

describe('after a publication', () => {
	beforeEach(async () => {
		await press.read('/a');
		await press.read('/b');
		press.pages.set('/a', 'new').set('/b', 'new');
	});

	test('a named address is new on the very next request', async () => {
		press.edition(['/a']);
		expect(await press.read('/a')).toBe('miss 200 new');
		expect(await press.read('/a')).toBe('hit 200 new');
	});

	test('a named address is new in all its parameters', async () => {
		press.pages.set('/a?page=2', 'two');
		await press.read('/a?page=2');
		press.pages.set('/a?page=2', 'new two');
		press.edition(['/a']);
		expect(await press.read('/a?page=2')).toBe('miss 200 new two');
	});

	test('every address is, when the edition names everything', async () => {
		press.edition('all');
		expect(await press.read('/b')).toBe('miss 200 new');
	});

	test('every other page may be old for two seconds, and is then new', async () => {
		press.edition(['/a']);
		press.now += 2_000;
		expect(await press.read('/b')).toBe('hit 200 other');
		press.now += 1;
		expect(await press.read('/b')).toBe('miss 200 new');
	});

	test('an edition that another process made counts from when it is heard of', async () => {
		press.ledger.receive({ number: 3, addresses: ['/x'], gone: [] });
		expect(await press.read('/a')).toBe('hit 200 one');
		press.ledger.receive({ number: 2, addresses: ['/a'], gone: [] });
		expect(await press.read('/a')).toBe('miss 200 new');
	});

	test('a page that did not change keeps its tag, its date and its bytes', async () => {
		press.pages.set('/a', 'one');
		const { document: before } = await press.get('/a');
		press.edition(['/a']);
		const { document: after, state } = await press.get('/a');
		expect(state).toBe('miss');
		expect(after.edition).toBe(before.edition + 1);
		expect(after.variants).toBe(before.variants);
		expect(after.lastModified).toBe(before.lastModified);
	});

	test('a page that changes within the second of its date says that the date cannot be trusted', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000 });
		const changed = async (text: string) => {
			press.pages.set('/a', text);
			press.edition(['/a']);
			return (await press.get('/a')).document.sameSecond;
		};
		expect(await changed('two')).toBe(false);
		vi.setSystemTime(1_000_000_999);
		expect(await changed('three')).toBe(true);
		vi.setSystemTime(1_000_001_000);
		expect(await changed('four')).toBe(false);
		expect((await press.get('/b')).document.sameSecond).toBe(false);
	});
});

describe('a page that ages by itself', () => {
	test('is made anew after its hour', async () => {
		press.pages.set('/a', { body: 'soon old', answer: { expires: new Date(Date.now() + 3_600_000) } });
		await press.read('/a');
		expect(await press.read('/a')).toBe('hit 200 soon old');
		press.pages.set('/b', { body: 'old', answer: { expires: new Date(Date.now() - 1) } });
		await press.read('/b');
		press.pages.set('/b', 'new');
		expect(await press.read('/b')).toBe('miss 200 new');
	});
});

describe('what a page says of itself', () => {
	test.each([
		[301, { status: 301, location: '/new' } as const, { Location: '/new' }],
		[410, { status: 410 } as const, {}],
	])('%i is the status that readers get, and it is kept', async (status, answer, headers) => {
		press.pages.set('/a', { body: 'words', answer });
		expect(await press.read('/a')).toBe(`miss ${status} words`);
		const { document, state } = await press.get('/a');
		expect(state).toBe('hit');
		expect(headersOf(document.variants.identity.headers)).toMatchObject(headers);
	});

	test('every document carries the headers of all, and its own', async () => {
		const { document } = await press.get('/a');
		expect(headersOf(document.variants.br.headers)).toEqual({
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Length': String(document.variants.br.body.length),
			'Content-Encoding': 'br',
			ETag: document.variants.br.etag,
			'Last-Modified': document.lastModified.toUTCString(),
			'Cache-Control': 'public, max-age=0, s-maxage=60',
			Vary: 'Accept-Encoding',
			'X-Test': 'yes',
		});
	});

	test('what may be kept for ever says so itself', async () => {
		press.pages.set('/theme.css?v=1', { type: 'text/css', body: '<script>', cacheControl: 'public, immutable' });
		const { document } = await press.get('/theme.css?v=1');
		expect(headersOf(document.variants.identity.headers)['Cache-Control']).toBe('public, immutable');
		expect(String(document.variants.identity.body)).toBe('<script>');
	});
});

describe('missing pages', () => {
	test('all show the one page of the paper, whatever the framework says in their place', async () => {
		press.pages.set('/c', { body: 'own words', answer: { status: 404 } });
		expect(await press.read('/never')).toBe('miss 404 no such page');
		expect(await press.read('/c')).toBe('miss 404 no such page');
		expect(await press.read(NOWHERE.key)).toBe('hit 404 no such page');
	});

	test('share their bytes, tag and date', async () => {
		const [one, other] = [await press.get('/never'), await press.get('/draft')];
		expect(one.document.variants).toBe(other.document.variants);
		expect(headersOf(one.document.variants.identity.headers)['Cache-Control']).toBe('public, max-age=0, s-maxage=5');
	});

	test('are looked for once in ten seconds', async () => {
		await press.read('/never');
		press.now += 9_000;
		expect(await press.read('/never')).toBe('hit 404 no such page');
		press.now += 1_001;
		press.pages.set('/never', 'here');
		expect(await press.read('/never')).toBe('miss 200 here');
		expect(press.count('/never')).toBe(2);
	});

	test('are there at once when something is published at their address', async () => {
		await press.read('/new');
		press.pages.set('/new', 'published');
		press.edition(['/new']);
		expect(await press.read('/new')).toBe('miss 200 published');
	});

	test('replace what was at their address', async () => {
		await press.read('/a');
		press.pages.delete('/a');
		press.edition(['/a'], ['/a']);
		expect(await press.read('/a')).toBe('miss 404 no such page');
		expect(await press.read('/a')).toBe('hit 404 no such page');
		expect(press.count('/a')).toBe(2);
	});

	test('are as new as any page after an edition', async () => {
		await press.read('/never');
		press.pages.set(NOWHERE.key, { body: 'new name', answer: { status: 404 } });
		press.edition(['/a']);
		expect(await press.read('/another')).toBe('miss 404 new name');
		press.now += 2_001;
		expect(await press.read('/never')).toBe('miss 404 new name');
	});
});

describe('after the number of the edition went back', () => {
	test('nothing from before is served, not even what was still being made', async () => {
		press.edition('all');
		await press.read('/b');
		const go = press.hold('/a');
		const early = press.read('/a');
		await settle();
		press.ledger.startAt(1);
		press.documents.clear();
		press.pages.set('/a', 'restored').set('/b', 'restored');
		expect(await press.read('/b')).toBe('miss 200 restored');
		go();
		await early;
		expect(await press.read('/a')).toBe('miss 200 restored');
		expect(await press.read('/a')).toBe('hit 200 restored');
	});
});

function headersOf(flat: string[]): Record<string, string> {
	return Object.fromEntries(flat.flatMap((name, index) => (index % 2 ? [] : [[name, flat[index + 1] ?? '']])));
}

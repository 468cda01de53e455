import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOWHERE } from './address';
import { makeVariants } from './document';
import { Press } from './testing-press';

vi.setConfig({ testTimeout: 60_000 });

const MOST = 200_000;
let press: Press;

beforeEach(() => {
	press = new Press({ maxBytes: MOST });
	press.pages.set('/warm', 'warm').set(NOWHERE.key, { body: 'no such page', answer: { status: 404 } });
});

test('pages are forgotten, least used first, before they are more than may be', async () => {
	for (let index = 0; index < 200; index++) {
		press.pages.set(`/p${index}`, randomBytes(2_000).toString('hex'));
		await press.read(`/p${index}`);
		await press.read('/warm');
		expect(press.documents.bytes).toBeLessThanOrEqual(MOST);
	}
	expect(await press.read('/warm')).toMatch(/^hit/);
	expect(await press.read('/p199')).toMatch(/^hit/);
	expect(await press.read('/p0')).toMatch(/^miss/);
});

test('a page too large to keep is served all the same', async () => {
	press.pages.set('/large', randomBytes(MOST).toString('hex'));
	expect(await press.read('/large')).toMatch(/^miss 200/);
	expect(press.documents.bytes).toBe(0);
});

describe('a flood', () => {
	test('of addresses that do not exist leaves memory flat and warm pages warm', async () => {
		await press.read('/warm');
		const before = press.documents.bytes;
		for (let index = 0; index < 3_000; index++) await press.read(`/random-${index}`);
		expect(press.documents.bytes).toBe(before);
		expect(press.documents.count).toBeLessThanOrEqual(1_001);
		expect(await press.read('/warm')).toMatch(/^hit/);
		expect(press.count(NOWHERE.key)).toBe(1);
	});

	test('of searches, pages and versions drives out no page', async () => {
		await press.read('/warm');
		for (let index = 0; index < 300; index++) {
			for (const target of [`/search?q=${index}`, `/warm?page=${index + 2}`, `/theme.css?v=${index}`]) {
				press.pages.set(target, randomBytes(1_000).toString('hex'));
				await press.read(target);
			}
		}
		expect(press.documents.bytes).toBeLessThanOrEqual(MOST);
		expect(await press.read('/warm')).toMatch(/^hit/);
	});

	test('of parameters that nobody reads makes one page', async () => {
		for (let index = 0; index < 100; index++) await press.read(`/warm?cb=${index}`);
		expect(press.count('/warm')).toBe(1);
	});

	test('of failures is forgotten too', async () => {
		for (let index = 0; index < 2_000; index++) {
			press.pages.set(`/f${index}`, new Error('down'));
			await press.read(`/f${index}`);
		}
		expect(press.documents.count).toBe(0);
	});
});

test('a document holds on to no more memory than it says', async () => {
	const content = { status: 200, type: 'text/html', body: 'x'.repeat(3_000), cacheControl: '', headers: {} };
	const { variants, bytes } = await makeVariants(content, new Date());
	const held = variants.br.body.buffer.byteLength + variants.gzip.body.buffer.byteLength;
	expect(held).toBeLessThanOrEqual(bytes);
	expect(String(variants.identity.body)).toBe(content.body);
	expect(variants.identity.body, 'it is made when it is asked for').not.toBe(variants.identity.body);
});

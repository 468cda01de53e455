import { describe, expect, test } from 'vitest';
import { hostChecker } from './host';
import { originChecker } from './same-origin';

const checker = (address: string) => {
	const site = new URL(address);
	return originChecker(site, hostChecker(site));
};
const ours = checker('https://paper.example');

describe('is ours', () => {
	test.each<[Record<string, string>]>([
		[{ 'sec-fetch-site': 'same-origin' }],
		[{ 'sec-fetch-site': 'same-origin', origin: 'https://paper.example' }],
		// From a page that sends no referrer.
		[{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
		[{ origin: 'https://paper.example' }],
	])('%j', (headers) => {
		expect(ours(headers)).toBe(true);
	});

	test('in any loopback spelling, if the site is at one', () => {
		const demo = checker('http://localhost:3000');
		for (const name of ['localhost', '127.0.0.1', '[::1]']) expect(demo({ origin: `http://${name}:3000` })).toBe(true);
		for (const other of [
			'http://localhost:3001',
			'https://localhost:3000',
			'http://localhost',
			'http://127.0.0.2:3000',
		]) {
			expect(demo({ origin: other })).toBe(false);
		}
		expect(ours({ origin: 'http://localhost' })).toBe(false);
	});
});

describe('is not, or nobody knows', () => {
	test.each<[Record<string, string>]>([
		[{}],
		[{ origin: '' }],
		[{ origin: 'null' }],
		[{ origin: 'https://evil.example' }],
		[{ origin: 'http://paper.example' }],
		[{ origin: 'https://paper.example:8443' }],
		[{ origin: 'https://paper.example:443' }],
		[{ origin: 'https://www.paper.example' }],
		[{ origin: 'https://paper.example.evil.example' }],
		[{ origin: 'https://paper.example@evil.example' }],
		[{ origin: 'https://evil.example@paper.example' }],
		[{ origin: 'https://paper.example/' }],
		[{ origin: 'https://paper.example, https://evil.example' }],
		[{ origin: 'HTTPS://paper.example' }],
		[{ origin: 'file://' }],
		[{ 'sec-fetch-site': 'same-site' }],
		[{ 'sec-fetch-site': 'cross-site' }],
		[{ 'sec-fetch-site': 'none' }],
		[{ 'sec-fetch-site': 'cross-site', origin: 'null' }],
		[{ 'sec-fetch-site': '' }],
		[{ 'sec-fetch-site': 'same-origin, cross-site' }],
		[{ 'sec-fetch-site': 'same-site', origin: 'https://paper.example' }],
		[{ 'sec-fetch-site': 'none', origin: 'https://paper.example' }],
		[{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
		[{ referer: 'https://paper.example/newsroom', host: 'paper.example' }],
		[{ host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' }],
	])('%j', (headers) => {
		expect(ours(headers)).toBe(false);
	});
});

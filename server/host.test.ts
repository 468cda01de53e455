import { expect, test } from 'vitest';
import { hostChecker } from './host';

test.each([
	['http://localhost:3000', 'localhost:3000', true],
	['http://localhost:3000', '127.0.0.1:3000', true],
	['http://localhost:3000', '[::1]:3000', true],
	['http://localhost:3000', '[0:0:0:0:0:0:0:1]:3000', true],
	['http://127.0.0.1:3000', 'LocalHost:3000', true],
	['http://[::1]:3000', 'localhost:3000', true],
	['http://localhost:3000', 'localhost.:3000', true],
	['http://localhost:3000', 'localhost', false],
	['http://localhost:3000', 'localhost:3001', false],
	['http://localhost:3000', '127.0.0.2:3000', false],
	['http://localhost:3000', '0.0.0.0:3000', false],
	['http://localhost:3000', 'localhost.evil.example:3000', false],
	['http://localhost', 'localhost', true],
	['http://localhost', '127.0.0.1:80', true],
	['https://paper.example', 'paper.example', true],
	['https://paper.example', 'PAPER.example', true],
	['https://paper.example', 'paper.example:443', true],
	['https://paper.example', 'paper.example.', true],
	['https://paper.example', 'paper.example:80', false],
	['https://paper.example', 'www.paper.example', false],
	['https://paper.example', 'paper.example.evil.example', false],
	['https://paper.example', 'localhost', false],
	['https://paper.example', '127.0.0.1', false],
	['https://zeitung.example:8443', 'zeitung.example:8443', true],
	['https://zeitung.example:8443', 'zeitung.example', false],
	['https://b\u00fccher.example', 'xn--bcher-kva.example', true],
	['https://paper.example', 'paper.example/x', false],
	['https://paper.example', 'x@paper.example', false],
	['https://paper.example', 'paper.example#', false],
	['https://paper.example', 'paper.example?', false],
	['https://paper.example', 'paper.example\\', false],
	['https://paper.example', 'paper.example, evil.example', false],
	['https://paper.example', ' paper.example', false],
	['https://paper.example', 'paper%2eexample', false],
	['https://paper.example', 'paper.example:', true],
	['https://paper.example', 'paper.example:x', false],
	['https://paper.example', 'paper.example:99999', false],
	['https://paper.example', '', false],
	['https://paper.example', undefined, false],
	['https://paper.example', `${'a'.repeat(261)}`, false],
])('a site at %s answers to %j: %j', (site, host, expected) => {
	const isOurs = hostChecker(new URL(site));
	expect(isOurs(host)).toBe(expected);
	expect(isOurs(host)).toBe(expected);
});

test('a flood of names neither fills memory nor shuts the right one out', () => {
	const isOurs = hostChecker(new URL('https://paper.example'));
	for (let index = 0; index < 1_000; index++) expect(isOurs(`a${index}.example`)).toBe(false);
	expect(isOurs('paper.example')).toBe(true);
	expect(isOurs('paper.example:443')).toBe(true);
});

import { expect, test } from 'vitest';
import { addressBefore, onlyAddress } from './bare-address';
import { pastedAddress } from './pasted-address';

test.each([
	['see https://a.example/b', 'https://a.example/b', 'https://a.example/b'],
	['(https://a.example/b)', 'https://a.example/b', 'https://a.example/b'],
	['https://a.example/b_(c).', 'https://a.example/b_(c)', 'https://a.example/b_(c)'],
	['www.a.example?', 'www.a.example', 'https://www.a.example'],
	['“http://a.example,', 'http://a.example', 'http://a.example'],
	['mail ana@paper.example', 'ana@paper.example', 'mailto:ana@paper.example'],
])('%j ends with an address', (before, text, href) => {
	const found = addressBefore(before);
	const end = before.length - (found?.trailing ?? 0);
	expect(before.slice(end - (found?.length ?? 0), end)).toBe(text);
	expect(found?.href).toBe(href);
});

test.each([
	'a.example',
	'e.g.this',
	'https://',
	'https:',
	'www.',
	'javascript:alert(1)',
	'ana@paper',
	'@ana',
	'xhttps://a.example',
	'',
])('%j ends with none', (before) => {
	expect(addressBefore(before)).toBeNull();
});

test.each([
	[' https://a.example/b \n', 'https://a.example/b'],
	['https://a.example/b.', null],
	['see https://a.example', null],
	['https://a.example https://b.example', null],
])('all of %j is %j', (text, href) => {
	expect(onlyAddress(text)).toBe(href);
});

test.each([
	['https://a.example/?a=1&utm_source=x&fbclid=y', 'https://a.example/?a=1'],
	['https://a.example/?a=%20', 'https://a.example/?a=%20'],
	['https://www.google.com/url?q=https%3A%2F%2Fa.example%2F&sa=D', 'https://a.example/'],
	['https://www.google.com/url?q=javascript%3Aalert(1)', 'https://www.google.com/url?q=javascript%3Aalert(1)'],
	['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Ffbclid%3Dx', 'https://a.example/'],
	['mailto:ana@paper.example', 'mailto:ana@paper.example'],
	['javascript:alert(1)', null],
	['/path', null],
])('a pasted link to %j leads to %j', (href, expected) => {
	expect(pastedAddress(href)).toBe(expected);
});

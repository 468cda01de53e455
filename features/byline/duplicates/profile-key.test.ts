import { expect, test } from 'vitest';
import { profileKey, profileKeys } from './profile-key';

test.each([
	['https://social.example/ana', 'http://www.Social.example/ana/'],
	['https://social.example/ana', 'https://social.example/ana?utm_source=x&fbclid=1#about'],
	['https://social.example/p?id=1&q=2', 'https://social.example/p?q=2&id=1'],
	['https://social.example/jos%C3%A9', 'https://social.example/josé'],
	['mailto:Ana@Paper.example', 'mailto:ana@paper.example?subject=Hello'],
	['tel:+1-212-555-0100', 'tel:+12125550100'],
])('%s is %s', (a, b) => {
	expect(profileKey(a)).not.toBeNull();
	expect(profileKey(a)).toBe(profileKey(b));
});

test.each([
	['https://social.example/ana', 'https://social.example/Ana'],
	['https://social.example/ana', 'https://other.example/ana'],
	['https://social.example/p?id=1', 'https://social.example/p?id=2'],
	['https://social.example:8080/ana', 'https://social.example/ana'],
	['mailto:ana@paper.example', 'mailto:ben@paper.example'],
	['tel:+12125550100', 'tel:+12125550101'],
	['tel:+12125550100', 'tel:+12125550100;ext=5'],
])('%s is not %s', (a, b) => {
	expect(profileKey(a)).not.toBe(profileKey(b));
});

test('what is no such address has none', () => {
	for (const href of ['', 'ana', '/by/ana', 'javascript:alert(1)', 'mailto:%E0%A4%A']) {
		expect(profileKey(href), href).toBe(href.startsWith('mailto:') ? 'mailto:%e0%a4%a' : null);
	}
	expect(
		profileKeys({
			sameAs: ['https://a.example/b', 'http://a.example/b/'],
			contacts: [{ label: 'x', href: 'mailto:a@b.c' }],
		}),
	).toEqual(['//a.example/b', 'mailto:a@b.c']);
});

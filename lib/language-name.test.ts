import { describe, expect, test } from 'vitest';
import { isNameable, languageNames } from './language-name';

describe('pages can name', () => {
	test.each(['en', 'EN', 'es-419', 'pt-BR', 'zh-Hant-TW', 'de-1901', 'gsw', 'tlh', 'en-GB-oxendict'])('%s', (tag) => {
		expect(isNameable(tag)).toBe(true);
		expect(languageNames('en')(tag)).not.toBe('');
	});

	test.each([
		...['', ' ', 'e', 'english please', 'en_US', 'en-', '-en', 'en--US', 'abcd', 'en\n', 'é', '\ud800', '<b>'],
		...['x-foo', 'en-x-ana', 'i-klingon', 'en-u-ca-gregory', 'en-t-ja', 'en-a-bbb', 'en-1901-1901', 'en-Latn-Latn'],
		['en', ...Array.from({ length: 20 }, (_, n) => `abcde${100 + n}`)].join('-'),
	])('not %j', (tag) => {
		expect(isNameable(tag)).toBe(false);
		expect(() => languageNames('en')(tag)).not.toThrow();
	});
});

test('a language is named in the one that is asked for, and else stays a tag', () => {
	const names = languageNames('es');
	expect(['en', 'pt-BR', 'qqq', 'EN_us', ''].map(names)).toEqual(['inglés', 'portugués de Brasil', 'qqq', 'EN_us', '']);
	expect(languageNames('x'.repeat(8))('en')).toBe('English');
});

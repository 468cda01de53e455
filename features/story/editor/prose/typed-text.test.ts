import { describe, expect, test } from 'vitest';
import { readTyped } from './typed-text';
import { typingRules } from './typing-rules';

/** Types a text letter by letter, as a person does. */
function type(language: string, keys: string): string {
	const rules = typingRules(language);
	let text = '';
	for (const key of keys) {
		const typed = readTyped(text, key, rules);
		text = typed ? text.slice(0, text.length - typed.remove) + typed.insert : text + key;
	}
	return text;
}

/** Spaces that may not break, to be seen: _ and, narrow, ~. */
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('quotes', () => {
	test.each([
		['en', `She said "yes, 'really'" (and "no").`, 'She said “yes, ‘really’” (and “no”).'],
		['en-GB', `"It's the '90s"--he said`, '“It’s the ’90s”–he said'],
		['en', `rock 'n' roll, 'tis so`, 'rock ’n’ roll, ’tis so'],
		['en', `the dogs' bowls`, 'the dogs’ bowls'],
		['fr', `Il dit "oui" et "non"`, 'Il dit «~oui~» et «~non~»'],
		['hu', `azt mondta, "hogy 'igen'"`, 'azt mondta, „hogy »igen«”'],
		['de', `Er sagte "das ist 'gut'", so geht's.`, 'Er sagte „das ist ‚gut‘“, so geht’s.'],
		['de-CH', `Er sagte "gut"`, 'Er sagte «gut»'],
		['fr', `Il dit "oui" et l'eau`, 'Il dit «~oui~» et l’eau'],
		['fr', `Il dit "oui ".`, 'Il dit «~oui~».'],
		['fr-CA', `Il dit "oui"`, 'Il dit «_oui_»'],
		['fr-CH', `Il dit "oui"`, 'Il dit «~oui~»'],
		['es', `Dijo "sí" y ("no")`, 'Dijo «sí» y («no»)'],
		['es-MX', `¿"Sí"?`, '¿“Sí”?'],
		['it', `Disse "sì, 'certo'"`, 'Disse «sì, “certo”»'],
		['pt-BR', `Disse "sim"`, 'Disse “sim”'],
		['pt-PT', `Disse "sim"`, 'Disse «sim»'],
		['nl', `'s avonds "laat"`, '’s avonds “laat”'],
		['sv', `Hon sa "ja, 'visst'" och gick`, 'Hon sa ”ja, ’visst’” och gick'],
		['pl', `Powiedział "tak"`, 'Powiedział „tak”'],
		['ru', `Он сказал "да, 'конечно'"`, 'Он сказал «да, „конечно“»'],
		['ja', `彼は "はい"`, '彼は 「はい」'],
		['he', `הוא אמר "כן"`, 'הוא אמר ”כן”'],
		['xx', `"a"`, '“a”'],
	])('in %s %j becomes %j', (language, keys, expected) => {
		expect(shown(type(language, keys))).toBe(expected);
	});
});

describe('dashes and dots', () => {
	test.each([
		['en', 'one--two', 'one—two'],
		['en-GB', 'one -- two', 'one – two'],
		['de', 'eins -- zwei', 'eins – zwei'],
		['es', 'uno --dos', 'uno —dos'],
		['ru', 'один -- два', 'один — два'],
		['en', '1914--18', '1914–18'],
		['de', 'eins --- zwei', 'eins — zwei'],
		['en', 'one---two', 'one—two'],
		['fr', '-- Bonjour', '– Bonjour'],
		['en', '---', '---'],
		['en', 'well-known', 'well-known'],
		['en', 'https://a.example/x--y', 'https://a.example/x--y'],
		['en', 'wait...', 'wait…'],
		['en', 'wait....', 'wait….'],
		['en', 'a.b..c', 'a.b..c'],
	])('in %s %j becomes %j', (language, keys, expected) => {
		expect(type(language, keys)).toBe(expected);
	});
});

describe('spaces that may not break', () => {
	test.each([
		['fr', 'Bonjour!', 'Bonjour~!'],
		['fr', 'Bonjour !', 'Bonjour~!'],
		['fr', 'Quoi?! Non; si: oui', 'Quoi~?! Non~; si_: oui'],
		['fr', 'à 12:30', 'à 12:30'],
		['fr', 'https://a.example/?b', 'https://a.example/?b'],
		['fr', 'http:', 'http:'],
		['fr-CA', 'Bonjour! Ceci: cela', 'Bonjour! Ceci_: cela'],
		['fr-CH', 'Ceci: cela', 'Ceci~: cela'],
		['en', 'What? Yes! So: no;', 'What? Yes! So: no;'],
		['fr', '5 %', '5~%'],
		['de', '5 % und 3 €', '5_% und 3_€'],
		['en', '5 km away, 10 kg.', '5_km away, 10_kg.'],
		['en', '5 kmart', '5 kmart'],
		['en', 'A4 m x', 'A4 m x'],
		['en', 'on Jan. 3 and May 12', 'on Jan._3 and May_12'],
		['en-GB', 'on 3 May', 'on 3_May'],
		['fr', 'le 3 janvier', 'le 3_janvier'],
		['de', 'am 3. Januar', 'am 3._Januar'],
		['pl', '3 maja', '3_maja'],
		['en', 'see No. 5, p. 7', 'see No._5, p._7'],
		['de', 'siehe Nr. 5', 'siehe Nr._5'],
		['xx', 'a 5 b', 'a 5 b'],
	])('in %s %j becomes %j', (language, keys, expected) => {
		expect(shown(type(language, keys))).toBe(expected);
	});
});

test('a paragraph of any length is read in no time', () => {
	const rules = typingRules('fr');
	const before = 'mot '.repeat(100);
	const begun = performance.now();
	for (let index = 0; index < 10_000; index++) for (const key of `"'-. :5a`) readTyped(before, key, rules);
	expect(performance.now() - begun).toBeLessThan(5_000);
});

import { describe, expect, test } from 'vitest';
import { hashPassword, judgePassword, verifyPassword } from './password';

const GOOD = 'quarry lantern teapot 9';
const ABOUT = ['Marisol Achterberg', 'achterberg@portmerrow.example', 'The Port Merrow Ledger'];

describe('a password', () => {
	test.each([
		GOOD,
		'ħéłłö wörld çafé',
		'🦆🪿🦢🐧🐦🐤🐣🐥🦅🦉🦇🐺',
		'Marisol keeps 7 geese at home',
		`${'x'.repeat(64)}abcd efgh`,
	])('%s can be used', (password) => {
		expect(judgePassword(password, ABOUT)).toBeNull();
	});

	test.each([
		['elevenchars', 'short'],
		['👨‍👩‍👧‍👦', 'short, however many bytes it has'],
		['password1234', 'common'],
		['Administrator2024!', 'common with digits and a sign around it'],
		['qwertyqwertyqwerty', 'common, said three times'],
		['abababababababab', 'the same few letters'],
		['abcdefghijklmnop', 'a row'],
		['123456789012345', 'a row of digits'],
		['MarisolAchterberg', 'one’s name'],
		['portmerrowledger', 'the paper’s name'],
		['with a nul \u0000 in it', 'not storable'],
		['half a pair \ud800 of it', 'not storable'],
		[`${GOOD} `.repeat(8), 'too long'],
	])('%s cannot: it is %s', (password) => {
		expect(judgePassword(password, ABOUT)).toMatch(/^[A-Z].*\.$/);
	});

	test('is the same however its accents are typed, and another with another letter', async () => {
		const hash = await hashPassword('café crème brûlée');
		expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await verifyPassword(hash, 'cafe\u0301 cre\u0300me bru\u0302le\u0301e')).toBe(true);
		expect(await verifyPassword(hash, 'cafe creme brulee')).toBe(false);
	});

	test('of nobody is never right, whatever is typed', async () => {
		expect(await verifyPassword(null, 'a password that nobody has')).toBe(false);
	});

	test('that is too long is not cut to one that fits', async () => {
		const longest = 'abcdefgh'.repeat(16);
		expect(await verifyPassword(await hashPassword(longest), `${longest}x`)).toBe(false);
		expect(await verifyPassword(await hashPassword(longest), longest)).toBe(true);
		const faces = '🦆🪿🦢🐧🐦🐤🐣🐥🦅🦉'.repeat(9);
		expect(await verifyPassword(await hashPassword(faces), faces)).toBe(true);
	});
});

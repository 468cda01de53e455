import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { findStep, newTotpSecret, totpDigits, totpUri } from './totp-code';

/** The key of RFC 6238, appendix B, and the last six of its eight digits. */
const KEY = Secret.fromLatin1('12345678901234567890').base32;
const VECTORS = [
	[59, '287082'],
	[1_111_111_109, '081804'],
	[1_111_111_111, '050471'],
	[1_234_567_890, '005924'],
	[2_000_000_000, '279037'],
	[20_000_000_000, '353130'],
] as const;

const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of an authenticator app', () => {
	it.each(VECTORS)('is the one that RFC 6238 gives for second %i', (seconds, code) => {
		expect(findStep(KEY, code, at(seconds))).toBe(Math.floor(seconds / 30));
	});

	it('counts one step early and one late, and says whose it is', () => {
		expect(findStep(KEY, '005924', at(1_234_567_890 - 30))).toBe(41_152_263);
		expect(findStep(KEY, '005924', at(1_234_567_890 + 30))).toBe(41_152_263);
		expect(findStep(KEY, '005924', at(1_234_567_890 - 60))).toBeNull();
		expect(findStep(KEY, '005924', at(1_234_567_890 + 60))).toBeNull();
	});

	it.each(['', '5924', '0059240', '00592a', '٠٠٥٩٢٤', '-05924', '+05924', '0x5924', '005924\n', '12345678-'])(
		'is six digits and nothing else: %j',
		(code) => expect(findStep(KEY, code, at(1_234_567_890))).toBeNull(),
	);

	it('may be typed as apps show it', () => {
		expect(totpDigits(' 005 924\u00a0')).toBe('005924');
	});
});

describe('a new secret', () => {
	it('has 160 bits and is never the same', () => {
		const [one, other] = [newTotpSecret(), newTotpSecret()];
		expect(Secret.fromBase32(one).bytes).toHaveLength(20);
		expect(one).not.toBe(other);
	});

	it('reaches the app with the newsroom’s name and the usual values', () => {
		const uri = new URL(totpUri(KEY, 'The Harbour: Daily & Sunday', 'ana@paper.example'));
		expect(uri.protocol).toBe('otpauth:');
		expect(Object.fromEntries(uri.searchParams)).toEqual({
			...{ issuer: 'The Harbour  Daily & Sunday', secret: KEY },
			...{ algorithm: 'SHA1', digits: '6', period: '30' },
		});
		expect(decodeURIComponent(uri.pathname)).toMatch(/The Harbour {2}Daily & Sunday:ana@paper\.example$/);
	});

	it('fits a QR code that a phone can read, however long the name is', () => {
		const uri = totpUri(KEY, '🗞'.repeat(120), `${'a'.repeat(60)}@paper.example`);
		expect(new URL(uri).searchParams.get('issuer')).toBe('🗞'.repeat(40));
	});
});

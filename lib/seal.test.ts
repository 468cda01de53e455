import { afterEach, beforeEach, expect, test } from 'vitest';
import { forget, provide } from './once';
import { seal, unseal } from './seal';

beforeEach(() => provide('secret', 'a secret of at least thirty-two letters'));
afterEach(() => forget('secret'));

const TEXT = 'JBSWY3DPEHPK3PXP — łódź';

test('what was sealed is opened by the same secret, for the same purpose', () => {
	expect(unseal('totp', seal('totp', TEXT))).toBe(TEXT);
	expect(unseal('totp', seal('totp', ''))).toBe('');
});

test('a seal does not say what is in it, nor that two are the same', () => {
	const [one, two] = [seal('totp', TEXT), seal('totp', TEXT)];
	expect(one).not.toBe(two);
	expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('JBSWY3DP');
});

test('it opens for no other purpose', () => {
	expect(unseal('mail', seal('totp', TEXT))).toBeNull();
});

test('it opens under no other secret', () => {
	const sealed = seal('totp', TEXT);
	provide('secret', 'another secret of at least thirty-two');
	expect(unseal('totp', sealed)).toBeNull();
});

test('one that was changed anywhere, or cut, does not open', () => {
	const bytes = Buffer.from(seal('totp', TEXT), 'base64url');
	for (let at = 0; at < bytes.length; at++) {
		const changed = Buffer.from(bytes);
		changed[at] = (changed[at] ?? 0) ^ 1;
		expect(unseal('totp', changed.toString('base64url'))).toBeNull();
		expect(unseal('totp', bytes.subarray(0, at).toString('base64url'))).toBeNull();
	}
});

test.each(['', 'x', '%', 'no base64 at all', 'A'.repeat(10_000)])('what never was one does not open: %j', (text) => {
	expect(unseal('totp', text)).toBeNull();
});

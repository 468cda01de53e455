import { expect, test } from 'vitest';
import {
	type DirectoryClaims,
	judgeEntry,
	NOT_HERE,
	NOT_VERIFIED,
	readIdentity,
	verifiedKey,
} from './directory-policy';

const claims = (values: Record<string, unknown>): DirectoryClaims => ({
	...{ issuer: 'https://login.example', subject: '1', email: 'ana@paper.example', emailVerified: true, name: 'Ana' },
	...values, // off the wire, so of any type
});

test('an address counts only when the directory says, as true itself, that it was verified', () => {
	expect(verifiedKey(claims({}))).toBe('ana@paper.example');
	expect(verifiedKey(claims({ email: 'ANA@Paper.Example' }))).toBe('ana@paper.example');
	for (const emailVerified of [false, undefined, null, 'true', 'false', 1, {}, [true], new Boolean(true)]) {
		expect(verifiedKey(claims({ emailVerified }))).toBeNull();
	}
});

test.each([
	undefined,
	null,
	'',
	7,
	['ana@paper.example'],
	{ toString: () => 'ana@paper.example' },
	'ana',
	'ana@paper.example, bo@paper.example',
	'ana@paper.example\nbcc: x@y.example',
	'<ana@paper.example>',
	'Ana <ana@paper.example>',
	'аna@paper.example',
	'ana@paper.example\u0000',
	'ana@pape\u200br.example',
	'ana@\u212aaper.example',
	`${'a'.repeat(1_000_000)}@paper.example`,
])('%o is no address, verified or not', (email) => {
	expect(verifiedKey(claims({ email }))).toBeNull();
});

test.each([
	{ subject: '' },
	{ subject: undefined },
	{ subject: 1 },
	{ subject: ['1'] },
	{ subject: 'a'.repeat(256) },
	{ subject: 'a\u0000' },
	{ issuer: '' },
	{ issuer: undefined },
	{ issuer: `https://${'a'.repeat(3_000)}` },
])('an identity with %o is none', (values) => {
	expect(readIdentity(claims(values))).toBeNull();
});

const nobody = { linked: null, addressed: null, verified: true };

test('whoever is linked comes in, whatever their address is called today', () => {
	for (const verified of [true, false]) {
		expect(judgeEntry({ ...nobody, linked: { status: 'active' }, verified })).toEqual({
			...{ allowed: true, link: false, activate: false },
		});
	}
});

test('a verified address links its account once, and accepts its invitation', () => {
	expect(judgeEntry({ ...nobody, addressed: { status: 'active', taken: false } })).toEqual({
		...{ allowed: true, link: true, activate: false },
	});
	expect(judgeEntry({ ...nobody, addressed: { status: 'invited', taken: false } })).toEqual({
		...{ allowed: true, link: true, activate: true },
	});
});

test('unknown, disabled and somebody else’s are refused in the same words', () => {
	const refusals = [
		nobody,
		{ ...nobody, linked: { status: 'disabled' as const } },
		{ ...nobody, addressed: { status: 'disabled' as const, taken: false } },
		{ ...nobody, addressed: { status: 'active' as const, taken: true } },
		{ ...nobody, addressed: { status: 'invited' as const, taken: true } },
	].map(judgeEntry);
	for (const refusal of refusals) expect(refusal).toEqual({ allowed: false, reason: NOT_HERE });
});

test('without a verified address nothing is said of whose it is', () => {
	const addressed = { status: 'active' as const, taken: false };
	for (const given of [null, addressed]) {
		expect(judgeEntry({ linked: null, addressed: given, verified: false })).toEqual({
			...{ allowed: false, reason: NOT_VERIFIED },
		});
	}
});

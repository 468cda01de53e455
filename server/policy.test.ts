import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { commonHeaders, doorPolicy, newsroomPolicy, previewPolicy, readerHeaders, sharedPolicy } from './policy';

const HTTP = new URL('http://localhost:3000');
const HTTPS = new URL('https://paper.example');

const directives = (headers: Record<string, string>) =>
	new Map(
		(headers['Content-Security-Policy'] ?? '').split('; ').map((part) => {
			const [name = '', ...values] = part.split(' ');
			return [name, values.join(' ')];
		}),
	);

test('readers’ pages load nothing but our own, run no inline script, and stand in nobody’s frame', () => {
	expect(Object.fromEntries(directives(readerHeaders(HTTP, [])))).toEqual({
		'default-src': "'none'",
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self' data:",
		'font-src': "'self'",
		'connect-src': "'self'",
		'frame-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'self'",
		'frame-ancestors': "'none'",
	});
});

test('only the providers of embeds may be framed', () => {
	const headers = readerHeaders(HTTP, ['https://a.example', 'https://b.example']);
	expect(directives(headers).get('frame-src')).toBe('https://a.example https://b.example');
});

test('a preview may do what readers’ pages may; only the one for staff stands in a frame, and only in ours', () => {
	const hosts = ['https://a.example'];
	const readers = readerHeaders(HTTP, hosts)['Content-Security-Policy'] ?? '';
	expect(sharedPolicy(hosts)).toBe(readers);
	expect(previewPolicy(hosts)).toBe(readers.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
	expect(readers).toContain("frame-ancestors 'none'");
});

test('HTTPS is demanded for good only of a site that has it', () => {
	expect(commonHeaders(HTTP)).not.toHaveProperty('Strict-Transport-Security');
	expect(commonHeaders(HTTPS)['Strict-Transport-Security']).toMatch(/^max-age=31536000/);
	expect(readerHeaders(HTTPS, [])).toMatchObject(commonHeaders(HTTPS));
});

const POLICIES: Record<string, string> = {
	readers: readerHeaders(HTTPS, ['https://www.youtube-nocookie.com'])['Content-Security-Policy'] ?? '',
	'the door': doorPolicy(),
	'the newsroom': newsroomPolicy('r4nd0mr4nd0mr4nd0mr4nd0m', false),
};

/** What csp_evaluator finds of this weight or more; 'self' is only as safe as what we serve, so it asks about that. */
const findings = (policy: string, least: Severity) =>
	new CspEvaluator(new CspParser(policy).csp)
		.evaluate()
		.filter(({ severity }) => severity <= least)
		.map(({ directive, description }) => `${directive}: ${description}`);

test.each(Object.entries(POLICIES))('nothing that weighs heavily is wrong with the policy of %s', (_, policy) => {
	expect(findings(policy, Severity.MEDIUM)).toEqual([]);
});

test('the judge of that finds what is wrong', () => {
	expect(findings("script-src 'self' 'unsafe-inline'", Severity.HIGH)).not.toEqual([]);
	expect(findings("script-src https:; object-src 'none'", Severity.HIGH)).not.toEqual([]);
});

test('in the newsroom script runs by its nonce alone, and styles may stand in it', () => {
	const policy = directives({ 'Content-Security-Policy': newsroomPolicy('abc', false) });
	expect(policy.get('script-src')).toBe("'nonce-abc' 'strict-dynamic'");
	expect(policy.get('object-src')).toBe("'none'");
	expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
});

test('what development needs stays there', () => {
	expect(newsroomPolicy('abc', true)).toContain("'unsafe-eval'");
	expect(newsroomPolicy('abc', false)).not.toMatch(/unsafe-eval|ws:/);
});

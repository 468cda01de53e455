import fc from 'fast-check';
import { expect, test } from '../staff';
import { each } from './ask';
import { changedTables } from './behind';
import { wordOf } from './words';

const SHAPES = 4_600;
/** Pages are dearer to ask than what is looked up, and read the cookie in the same way. */
const PAGES = 400;
const NAME = 'stet-session';

/** What a header may carry at all; a client sends nothing else. */
const sendable = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '');

/** Cookies made from good ones, and from nothing. */
function shapes(good: string, foreign: string[]): fc.Arbitrary<string> {
	const parts = good.split('.');
	const place = fc.nat({ max: good.length - 1 });
	const garbage = fc.string({ unit: 'binary', maxLength: 200 });
	const base64 = fc
		.base64String({ maxLength: 300 })
		.map((text) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
	const header = fc.constantFrom(
		'none',
		'None',
		'HS256',
		'dir',
		'RSA-OAEP',
		'PBES2-HS256+A128KW',
		'A256KW',
		'',
		'ECDH-ES',
	);
	const jwt = fc
		.tuple(header, fc.json(), base64)
		.map(([alg, body, signature]) =>
			[JSON.stringify({ alg, enc: 'A256GCM', p2c: 9e8 }), body]
				.map((text) => Buffer.from(text).toString('base64url'))
				.concat(signature),
		);
	const value = fc.oneof(
		fc.constantFrom(
			...foreign,
			'',
			'null',
			'undefined',
			'{}',
			'[]',
			'0',
			'%',
			'%00',
			'%ff%fe',
			'%E0%A4%A',
			'....',
			'j:{"session":"x"}',
		),
		place.map((end) => good.slice(0, end)),
		place.map((start) => good.slice(start + 1)),
		fc.tuple(place, base64).map(([at, more]) => good.slice(0, at) + more + good.slice(at)),
		fc
			.tuple(place, fc.constantFrom('A', 'z', '0', '.', '%', '"', ' ', '='))
			.map(([at, letter]) => good.slice(0, at) + letter + good.slice(at + 1)),
		fc.shuffledSubarray(parts, { minLength: 1 }).map((some) => some.join('.')),
		fc.array(fc.constantFrom(...parts, ''), { maxLength: 8 }).map((some) => some.join('.')),
		jwt.map((some) => some.join('.')),
		jwt.map(([head = '', ...rest]) => [head, '', ...rest, ''].join('.')),
		fc.tuple(base64, base64, base64, base64, base64).map((some) => some.join('.')),
		fc.nat({ max: 6_000 }).map((length) => 'a'.repeat(length)),
		garbage,
		garbage.map(encodeWell),
	);
	const name = fc.constantFrom(
		NAME,
		NAME,
		NAME,
		NAME,
		`${NAME}.0`,
		`${NAME}[]`,
		`__Host-${NAME}`,
		`__Secure-${NAME}`,
		NAME.toUpperCase(),
		`${NAME} `,
		'next-auth.session-token',
	);
	const one = fc.tuple(name, value).map(([of, text]) => `${of}=${text}`);
	return fc.oneof(
		{ weight: 8, arbitrary: one },
		{ weight: 1, arbitrary: fc.array(one, { minLength: 2, maxLength: 5 }).map((some) => some.join('; ')) },
		// In pieces, as next-auth would have it for one that is too large.
		{ weight: 1, arbitrary: place.map((at) => `${NAME}.0=${good.slice(0, at)}; ${NAME}.1=${good.slice(at)}`) },
		{ weight: 1, arbitrary: garbage },
	);
}

const encodeWell = (text: string) => encodeURIComponent(text.toWellFormed());

/** Whether a cookie is the good one in another spelling: base64 has letters whose last bits say nothing. */
function isGood(cookie: string, good: string): boolean {
	const bytes = (token: string) =>
		token
			.split('.')
			.map((part) => Buffer.from(part, 'base64').toString('hex'))
			.join('.');
	return cookie.split(';').some((pair) => {
		const [name, ...value] = pair.trim().split('=');
		const text = value.join('=').replace(/^"|"$/g, '');
		return name === NAME && [text, decoded(text)].some((one) => bytes(one) === bytes(good));
	});
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

test('5,000 cookies that are not quite one make nobody of anyone, and break nothing', async ({ house }) => {
	const { ask, behind, secret } = house;
	const scene = await behind.scene();
	const good = scene.sessions['admin']?.cookie ?? '';
	const sessionId = scene.sessions['admin']?.id ?? '';
	const foreign = [
		// A right token of what is no session's: its row, its account, its hash, words of SQL.
		await behind.cookie(sessionId),
		await behind.cookie(await behind.hash(sessionId)),
		await behind.cookie(scene.ids['admin'] ?? ''),
		await behind.cookie(''),
		await behind.cookie('%'),
		await behind.cookie("' or 1=1 --"),
		await behind.cookie('\u0000'),
		await behind.cookie('x'.repeat(2_000)),
		// And of one that is, under another key.
		await behind.cookie(sessionId, `${secret}.`),
		await behind.cookie(sessionId, 'x'),
		scene.sessions['expired']?.cookie ?? '',
		scene.sessions['revoked']?.cookie ?? '',
		scene.sessions['disabled']?.cookie ?? '',
	];
	expect(wordOf(await ask({ path: '/newsroom/find?q=a', cookie: `${NAME}=${good}` }))).toBe('sees');
	const before = await behind.rows();
	const made = fc
		.sample(shapes(good, foreign), { numRuns: SHAPES + PAGES, seed: scene.number })
		.map(sendable)
		.filter((cookie) => !isGood(cookie, good));
	expect(made.length).toBeGreaterThan(4_500);
	const wrong: string[] = [];
	await each([...made.entries()], 16, async ([number, cookie]) => {
		const path = number < PAGES ? '/newsroom' : '/newsroom/find?q=a';
		const answer = await ask({ path, cookie });
		// 431: more than the server reads of any head.
		if (wordOf(answer) !== 'sign-in' && answer.status !== 431)
			wrong.push(`${answer.status} for ${cookie.slice(0, 300)}`);
	});
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

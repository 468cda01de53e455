import { expect, test } from '../staff';
import { type Answer, each } from './ask';
import { addressOf } from './parameters';
import { cookieOf, readQuestion } from './rehearse';
import { expected, READS, type Read } from './table';
import { wordOf } from './words';

const reads = Object.keys(READS) as Read[]; // Object.keys forgets its keys' type
const staffs = reads.filter((line) => /^\/(newsroom|sign-|api)/.test(line));
const readers = reads.filter((line) => !staffs.includes(line) && !line.startsWith('/preview/'));

const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];

test('nothing of the newsroom may be kept, by anyone on the way', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const wrong: string[] = [];
	await each([...staffs, '/preview/[token]'] as const, 8, async (line) => {
		for (const person of ['admin', 'reporter', 'nobody'] as const) {
			const answer = await ask(readQuestion(line, { scene, story, person }));
			const { headers } = answer;
			const must = (holds: boolean, what: string) => {
				if (!holds) wrong.push(`GET ${line} as ${person}: ${what}`);
			};
			must(headers['cache-control'] === 'private, no-store', `may be kept (${headers['cache-control']})`);
			must(headers['x-content-type-options'] === 'nosniff', 'its type may be guessed at');
			must(headers['x-stet-document'] === undefined, 'it comes from the documents');
			must(headers['etag'] === undefined && headers['last-modified'] === undefined, 'it can be asked for again');
			// The way in may be found; nothing behind it.
			must(line === '/sign-in' || /noindex/.test(String(headers['x-robots-tag'])), 'it may be indexed');
			// A preview of a story or byline stands in a page of ours; nothing else is ever framed.
			const frames = /^\/newsroom\/(stories|bylines)\/\[id\]\/preview/.test(line) ? "'self'" : "'none'";
			const policy = String(headers['content-security-policy']);
			must(policy.includes(`frame-ancestors ${frames}`), `it may be framed (${policy})`);
			must(headers['x-powered-by'] === undefined, 'it says what it is made with');
		}
	});
	expect(wrong).toEqual([]);
});

test('who asks after an admin gets what a stranger gets', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const wrong: string[] = [];
	for (const line of staffs) {
		const setting = { scene, story, person: 'admin' } as const;
		await ask(readQuestion(line, setting));
		const after = wordOf(await ask({ path: addressOf(line, setting) }));
		if (after !== expected(READS[line], 'nobody')) wrong.push(`GET ${line} is "${after}" to a stranger after an admin`);
	}
	expect(wrong).toEqual([]);
});

test('script runs in the newsroom by a nonce that is new each time, and before its door by none', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const wrong: string[] = [];
	const nonces = new Set<string>();
	let asked = 0;
	for (const line of staffs) {
		const isDoor = /^\/(sign-in|newsroom\/setup)|\/preview(?= |$)/.test(line); // nor do previews run any
		for (let again = 0; again < 2; again++) {
			const answer = await ask(readQuestion(line, { scene, story, person: 'admin' }));
			const nonce = nonceOf(answer);
			if (isDoor !== (nonce === undefined)) wrong.push(`${line} has ${nonce === undefined ? 'no' : 'a'} nonce`);
			if (nonce === undefined) continue;
			nonces.add(nonce);
			asked++;
			const scripts = answer.text.match(/<script(?=[\s>])[^>]*>/g) ?? [];
			const alien = scripts.filter((script) => !script.includes(`nonce="${nonce}"`));
			if (alien.length > 0) wrong.push(`${line} has a script without its nonce: ${alien[0]}`);
		}
	}
	expect(wrong).toEqual([]);
	expect(nonces.size).toBe(asked);
});

test('before the door no script stands in a page, and what is refused there may not be kept either', async ({
	house,
}) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	for (const line of staffs.filter((one) => /^\/sign-in/.test(one))) {
		const { text } = await ask(readQuestion(line, { scene, story, person: 'nobody' }));
		for (const script of text.match(/<script[\s\S]*?<\/script>/g) ?? [])
			expect(script).toMatch(/^<script [^>]*src="\/door\//);
	}
	for (const question of [
		{ method: 'DELETE', path: '/newsroom' },
		{ method: 'POST', path: '/newsroom', headers: { 'Sec-Fetch-Site': 'cross-site' } },
		{ method: 'POST', path: '/sign-in/password', body: 'a'.repeat(3 * 1024 * 1024) },
	]) {
		const { headers } = await ask(question);
		expect(headers['cache-control']).toBe('private, no-store');
		expect(headers['x-content-type-options']).toBe('nosniff');
	}
});

test('readers’ pages are byte for byte the same for whoever is signed in, and set no cookie', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const wrong: string[] = [];
	const still = { date: '', 'x-stet-document': '', age: '', connection: '', 'keep-alive': '' };
	for (const line of readers) {
		const path = addressOf(line, { scene, story, person: 'nobody' });
		const plain = await ask({ path });
		for (const cookie of [cookieOf(scene, 'admin'), 'stet-session=x', 'stet-device=x; stet-typed=x']) {
			const known = await ask({ path, cookie });
			if (known.text !== plain.text) wrong.push(`GET ${path} differs`);
			const heads = [known, plain].map(({ headers }) => JSON.stringify({ ...headers, ...still }));
			if (heads[0] !== heads[1]) wrong.push(`GET ${path}: headers differ`);
			if (known.headers['set-cookie']) wrong.push(`GET ${path} sets a cookie`);
		}
	}
	expect(wrong).toEqual([]);
});

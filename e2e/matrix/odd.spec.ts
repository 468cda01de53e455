import { expect, test } from '../staff';
import { each, type Question } from './ask';
import { changedTables } from './behind';
import { addressOf } from './parameters';
import { cookieOf, readQuestion } from './rehearse';
import { type Person, READS, type Read } from './table';
import { canariesIn, wordOf } from './words';

/** Requests that no browser of a reader or reporter makes by itself: none may get more than a plain one. */
test.describe.configure({ timeout: 120_000 });

const reads = Object.keys(READS) as Read[]; // Object.keys forgets its keys' type
/** Being taken is recorded. */
const isExport = (line: Read) => /\/export\.(csv|json)$/.test(line);

/** As the framework's own navigation asks. Its answer is data, which begins before the page knows its status. */
const NAVIGATION: Record<string, Record<string, string>> = {
	RSC: { RSC: '1' },
	prefetch: { RSC: '1', 'Next-Router-Prefetch': '1' },
	'a segment': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
	'another segment': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/newsroom/__PAGE__' },
	'a tree': { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%2Cnull%2C%22refetch%22%5D' },
	'the tree of another page': {
		RSC: '1',
		'Next-URL': '/newsroom/accounts',
		'Next-Router-State-Tree': encodeURIComponent(
			'["",{"children":["newsroom",{"children":["accounts",{}]}]},null,"refetch"]',
		),
	},
};

test('navigation is told what the page would show, and nothing more', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const wrong: string[] = [];
	let told = 0;
	const lines = reads.filter((line) => /^\/(newsroom|sign-|api)/.test(line) && !isExport(line));
	const some: Person[] = ['disabled', 'reporter', 'admin', 'bare'];
	const asked = lines.flatMap((line) => some.map((person) => ({ line, person })));
	await each(asked, 16, async ({ line, person }) => {
		const question = readQuestion(line, { scene, story, person });
		const plain = canariesIn(await ask(question));
		for (const [name, headers] of Object.entries(NAVIGATION)) {
			let answer = await ask({ ...question, headers });
			// The framework names its own requests in a parameter, and leads there.
			const again = String(answer.headers.location ?? '');
			if (/[?&]_rsc/.test(again)) answer = await ask({ ...question, headers, path: again });
			const shown = canariesIn(answer);
			told += shown.length;
			const more = shown.filter((word) => !plain.includes(word));
			if (more.length > 0) wrong.push(`GET ${line} as ${person}, with ${name}, tells ${more.join(', ')}`);
			if (answer.status >= 500) wrong.push(`GET ${line} as ${person}, with ${name}, answers ${answer.status}`);
		}
	});
	expect(wrong).toEqual([]);
	expect(told, 'an admin is told of accounts, else this proves nothing').toBeGreaterThan(10);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

/** What a proxy or a person may add to a request; none may get more by it. */
const ODD: Record<string, Partial<Question> | ((path: string) => string)> = {
	'x-middleware-subrequest': { headers: { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware' } },
	'x-middleware-rewrite': { headers: { 'x-middleware-rewrite': '/newsroom/accounts', 'x-middleware-next': '1' } },
	'x-nextjs-data': { headers: { 'x-nextjs-data': '1', 'x-nextjs-rewrite': '/newsroom/accounts' } },
	'x-action-forwarded': { headers: { 'x-action-forwarded': '1' } },
	'the path of another page': {
		headers: {
			'x-stet-path': '/newsroom/profile/security',
			'x-stet-network': '127.0.0.1',
			'x-invoke-path': '/newsroom',
		},
	},
	'another host': {
		headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', Forwarded: 'host=evil.example' },
	},
	'a nonce': { headers: { 'x-nonce': 'bad', 'content-security-policy': "script-src 'nonce-bad'" } },
	range: { headers: { Range: 'bytes=0-10', 'If-None-Match': '*' } },
	HEAD: { method: 'HEAD' },
	'repeated parameters': (path) =>
		`${path}${path.includes('?') ? '&' : '?'}id=a&id=b&role=admin&role=editor&said=a&said=b`,
};

test('odd requests get what plain ones get, and nothing more', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const wrong: string[] = [];
	const lines = reads.filter((line) => /^\/(newsroom|sign-|api)/.test(line) && !isExport(line));
	const some: Person[] = ['disabled', 'reporter', 'admin', 'bare'];
	await each(
		lines.flatMap((line) => some.map((person) => ({ line, person }))),
		16,
		async ({ line, person }) => {
			const question = readQuestion(line, { scene, story, person });
			const plain = await ask(question);
			for (const [name, odd] of Object.entries(ODD)) {
				const asked = typeof odd === 'function' ? { ...question, path: odd(question.path) } : { ...question, ...odd };
				const answer = await ask(asked);
				const [got, due] = [wordOf(answer), wordOf(plain)];
				if (got !== due) wrong.push(`GET ${line} as ${person}, with ${name}: ${got}, not ${due}`);
				const more = canariesIn(answer).filter((word) => !canariesIn(plain).includes(word));
				if (more.length > 0) wrong.push(`GET ${line} as ${person}, with ${name}, shows ${more.join(', ')}`);
				if (/evil\.example|nonce-bad/.test(answer.text + JSON.stringify(answer.headers))) {
					wrong.push(`GET ${line} as ${person}, with ${name}: what was forged comes back`);
				}
			}
		},
	);
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

test('an address has one spelling: in any other there is nothing', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const wrong: string[] = [];
	const lines = reads.filter((line) => /^\/(newsroom|sign-)/.test(line));
	const cookie = cookieOf(scene, 'admin');
	await each(lines, 8, async (line) => {
		const path = addressOf(line, { scene, story, person: 'admin' });
		const [bare = '', query] = path.split('?');
		const last = bare.lastIndexOf('/');
		const spellings = [
			`/${bare}`,
			`${bare}//`,
			`${bare.slice(0, last)}//${bare.slice(last + 1)}`,
			`${bare.slice(0, last)}%2F${bare.slice(last + 1)}`,
			`${bare.slice(0, last)}%2f${bare.slice(last + 1)}`,
			`${bare.slice(0, last)}/./${bare.slice(last + 1)}`,
			`${bare.slice(0, last)}/x/../${bare.slice(last + 1)}`,
			`${bare.slice(0, last)}/%2e%2e${bare}`,
			`${bare.slice(0, last)}\\${bare.slice(last + 1)}`,
			`/%6Eewsroom${bare.slice(bare.indexOf('/', 1))}`,
			bare.toUpperCase(),
			`/${bare.charAt(1).toUpperCase()}${bare.slice(2)}`,
			`${bare};a=b`,
			`${bare}%00`,
			`${bare}.rsc`,
			`${bare}.txt`,
			`/_next/data/x${bare}.json`,
			`/_next${bare}`,
			`/.${bare}`,
		];
		for (const spelling of new Set(spellings)) {
			const answer = await ask({ path: query ? `${spelling}?${query}` : spelling, cookie });
			const shown = canariesIn(answer).filter((word) => word !== 'canary-account-admin');
			// As data, "there is nothing" is an answer like any other.
			const isNothing = [400, 404].includes(answer.status) || answer.headers['content-type'] === 'text/x-component';
			if (!isNothing || shown.length > 0) {
				wrong.push(`${spelling} answers ${answer.status} ${shown.join(', ')}`);
			}
		}
	});
	expect(wrong).toEqual([]);
});

import { expect, test } from '../staff';
import { each } from './ask';
import { changedTables } from './behind';
import { builtActions } from './build';
import { actionQuestion, sendQuestion } from './rehearse';
import { ACTIONS, SENDS, type Send } from './table';

/** Whoever sends these is, or may be, another site's page; `undefined` is a header that is not there. */
function others(origin: string): Record<string, Record<string, string | undefined>> {
	const { host, port } = new URL(origin);
	const silent = { 'Sec-Fetch-Site': undefined };
	const evil = 'https://evil.example';
	return {
		'no word of where it is from': silent,
		'an opaque origin': { ...silent, Origin: 'null' },
		'an empty origin': { ...silent, Origin: '' },
		'a foreign origin': { ...silent, Origin: evil },
		'a foreign origin, with our host forged after it': {
			...{ ...silent, Origin: evil, 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
			Forwarded: 'host=evil.example;proto=https',
		},
		'a subdomain of ours': { ...silent, Origin: `http://blog.localhost:${port}` },
		'another port of ours': { ...silent, Origin: `http://localhost:${Number(port) + 1}` },
		'another scheme': { ...silent, Origin: `https://${host}` },
		'ours as the beginning of another': { ...silent, Origin: `http://${host}.evil.example` },
		'ours as the user of another': { ...silent, Origin: `http://${host}@evil.example` },
		'ours with a path': { ...silent, Origin: `${origin}/newsroom` },
		'two origins': { ...silent, Origin: `${origin}, ${evil}` },
		'cross-site, said with our origin': { 'Sec-Fetch-Site': 'cross-site', Origin: origin },
		'same-site, said with our origin': { 'Sec-Fetch-Site': 'same-site', Origin: origin },
		'none, said with our origin': { 'Sec-Fetch-Site': 'none', Origin: origin },
		'a word nobody knows': { 'Sec-Fetch-Site': 'same-origin-ish', Origin: origin },
		'same-origin, said with a foreign origin': { 'Sec-Fetch-Site': 'same-origin', Origin: evil },
		'a referrer of ours and nothing else': { ...silent, Referer: `${origin}/newsroom` },
	};
}

test('nothing is changed for a page of another site, whoever is signed in', async ({ house }) => {
	const { ask, behind, story, origin } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const wrong: string[] = [];
	const setting = { scene, story, person: 'admin' } as const;
	const changes = [
		...(Object.keys(SENDS) as Send[]).map((line) => ({ what: line, question: () => sendQuestion(line, setting) })),
		...builtActions()
			.filter(({ name }) => name in ACTIONS)
			.flatMap((action) => [
				{ what: action.name, question: () => actionQuestion(action, setting) },
				{ what: `the form of ${action.name}`, question: () => actionQuestion(action, setting, false) },
			]),
	];
	const forged = Object.entries(others(origin));
	await each(
		changes.flatMap((change) => forged.map(([name, headers]) => ({ ...change, name, headers }))),
		16,
		async ({ what, question, name, headers }) => {
			const made = question();
			const { status, headers: got } = await ask({ ...made, headers: { ...made.headers, ...headers } });
			if (status !== 403) wrong.push(`${what} from ${name} answers ${status}`);
			if (got['cache-control'] !== 'private, no-store') wrong.push(`${what} from ${name} may be kept`);
		},
	);
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

test('a browser that says nothing of fetches is known by its origin', async ({ house }) => {
	const { ask, behind, story, origin } = house;
	const { port } = new URL(origin);
	for (const ours of [origin, `http://127.0.0.1:${port}`]) {
		const scene = await behind.scene();
		const question = sendQuestion('/sign-out', { scene, story, person: 'admin' });
		const { status } = await ask({ ...question, headers: { 'Sec-Fetch-Site': undefined, Origin: ours } });
		expect(status).toBe(303);
		expect(await behind.isOver(scene.sessions['admin']?.id ?? '')).toBe(true);
	}
});

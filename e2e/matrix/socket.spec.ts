import { WebSocket } from 'ws';
import { expect, type House, test } from '../staff';
import { sessionCookie } from './ask';
import { changedTables } from './behind';
import type { Scene } from './scene';
import { helloOf, openWire, settled } from './wire';

/** The one address at which a connection stays open, and who may hold one. */
test.describe.configure({ timeout: 120_000 });

type Headers = Record<string, string>;

/** "open", or with which status the request to be let in was answered, or that it was cut off. */
function knock(origin: string, path: string, headers: Headers): Promise<string> {
	return new Promise((done) => {
		const socket = new WebSocket(`${origin.replace('http', 'ws')}/`, { headers, finishRequest: ask });
		function ask(request: import('node:http').ClientRequest): void {
			// Written as it is: a URL would be tidied up first.
			request.path = path;
			request.end();
		}
		socket.on('open', () => {
			done('open');
			socket.terminate();
		});
		socket.on('unexpected-response', (request, response) => {
			done(String(response.statusCode));
			request.destroy();
		});
		socket.on('error', () => done('cut off'));
	});
}

const cookieOf = (scene: Scene, person: string) => scene.sessions[person]?.cookie ?? '';

test('only /collab is upgraded, whoever asks', async ({ house: { origin, behind } }) => {
	const scene = await behind.scene();
	const headers = { Origin: origin, Cookie: sessionCookie(cookieOf(scene, 'admin')) };
	expect(await knock(origin, '/collab', headers)).toBe('open');
	const others = [
		...['/', '/newsroom', '/newsroom/stories', `/newsroom/stories/${scene.stories.draft}`, '/sign-in', '/healthz'],
		...['/collab/', '/collab?x=1', '/collab#x', '//collab', '/COLLAB', '/%63ollab', '/collab/x', '/x/../collab'],
		...['/newsroom/collab', '/api/collab', '/_next/webpack-hmr', '/preview/x', `${origin}/collab`, '*', ''],
	];
	for (const path of others) expect(await knock(origin, path, headers), path).not.toBe('open');
});

test('only a page of ours may open it', async ({ house: { origin, behind } }) => {
	const scene = await behind.scene();
	const Cookie = sessionCookie(cookieOf(scene, 'admin'));
	const { host, port } = new URL(origin);
	const foreign: Record<string, Headers> = {
		'no origin': {},
		'an empty origin': { Origin: '' },
		'an opaque origin': { Origin: 'null' },
		'another site': { Origin: 'https://evil.example' },
		'a subdomain of ours': { Origin: `http://blog.localhost:${port}` },
		'another port of ours': { Origin: `http://localhost:${Number(port) + 1}` },
		'another scheme': { Origin: `https://${host}` },
		'ours as the beginning of another': { Origin: `${origin}.evil.example` },
		'ours with a path': { Origin: `${origin}/newsroom` },
		'another site, with our host forged': {
			Origin: 'https://evil.example',
			'X-Forwarded-Host': 'evil.example',
			Forwarded: 'host=evil.example;proto=https',
		},
		'another site that says it is ours': { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
		'ours, said from another site': { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
	};
	for (const [what, headers] of Object.entries(foreign)) {
		expect(await knock(origin, '/collab', { Cookie, ...headers }), what).toBe('403');
	}
	expect(await knock(origin, '/collab', { Cookie, Origin: origin, Host: 'evil.example' })).toBe('421');
});

type Try = { cookie?: string; hello?: string; story?: string };

/** With which word the server ends a connection that was let in at the door. */
async function endOf({ origin, behind }: House, scene: Scene, asked: Try): Promise<string> {
	const { story = scene.stories.draft } = asked;
	const generation = (await behind.copy(story))?.generation ?? 'none';
	const hello = asked.hello ?? helloOf(generation, scene.actors['owner'] ?? '');
	const wire = openWire({ origin, story, hello, ...(asked.cookie !== undefined && { cookie: asked.cookie }) });
	await expect.poll(() => wire.ends.length, { timeout: 20_000 }).toBeGreaterThan(0);
	wire.close();
	// Not a letter of the story went out.
	expect(wire.doc.store.clients.size).toBe(0);
	return wire.ends[0] ?? '';
}

test('whoever is not signed in, or may not read the story, is sent away with the reason and nothing else', async ({
	house,
}) => {
	const { behind } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const said = (who: string, story = scene.stories.draft) =>
		behind.copy(story).then((copy) => helloOf(copy?.generation ?? 'none', scene.actors[who] ?? ''));
	const owner = cookieOf(scene, 'owner');
	expect(await endOf(house, scene, {})).toBe('session-ended');
	for (const person of ['expired', 'revoked', 'disabled', 'bare']) {
		expect(await endOf(house, scene, { cookie: cookieOf(scene, person) }), person).toBe('session-ended');
	}
	expect(await endOf(house, scene, { cookie: 'x' })).toBe('session-ended');
	expect(await endOf(house, scene, { cookie: `${owner.slice(0, -4)}AAAA` })).toBe('session-ended');
	// Someone else's cookie with the copy of the one who was here before.
	expect(await endOf(house, scene, { cookie: cookieOf(scene, 'editor') })).toBe('other-person');
	const colleague = { cookie: cookieOf(scene, 'reporter'), hello: await said('reporter') };
	expect(await endOf(house, scene, colleague)).toBe('no-access');
	const { binned, lent } = scene.stories;
	expect(await endOf(house, scene, { cookie: owner, story: lent, hello: await said('owner', lent) })).toBe('no-access');
	expect(await endOf(house, scene, { cookie: owner, story: binned, hello: await said('owner', binned) })).toBe('gone');
	for (const story of ['nobody', '', '\u0000', '../x', 'x'.repeat(1_000)]) {
		expect(['gone', 'later', 'refused']).toContain(
			(await endOf(house, scene, { cookie: owner, story })).replace(/^closed.*/, 'refused'),
		);
	}
	expect(await endOf(house, scene, { cookie: owner, hello: helloOf('another', scene.actors['owner'] ?? '') })).toBe(
		'other-generation',
	);
	for (const hello of ['', 'null', '{}', '[]', '{"generation":1}', 'x'.repeat(100_000), '{"__proto__":{}}']) {
		expect(await endOf(house, scene, { cookie: owner, hello }), hello.slice(0, 40)).toBe('reload');
	}
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

test('whoever may is let in; a session that is taken away ends the connection, and what comes after is nowhere', async ({
	house: { origin, behind, ask },
}) => {
	const scene = await behind.scene();
	const story = scene.stories.shared;
	const { generation } = await behind.copy(story);
	const open = (who: string) =>
		openWire({ origin, story, cookie: cookieOf(scene, who), hello: helloOf(generation, scene.actors[who] ?? '') });
	const [owner, editor] = [open('owner'), open('editor')];
	for (const wire of [owner, editor]) await settled(wire);
	await ask({
		method: 'POST',
		path: '/sign-out',
		cookie: sessionCookie(cookieOf(scene, 'owner')),
		body: new URLSearchParams(),
	});
	await expect.poll(() => owner.ends, { timeout: 10_000 }).toContain('session-ended');
	expect(editor.ends).toEqual([]);
	for (const wire of [owner, editor]) wire.close();
});

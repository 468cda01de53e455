import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { NOWHERE } from './documents/address';
import { Press } from './documents/testing-press';
import { frontDoor, type Handler } from './front-door';
import { hostChecker } from './host';
import { readerHeaders } from './policy';
import { staffDoor } from './staff-door';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Ask = { method?: string; headers?: Record<string, string | string[]> };

/** A front door behind a real server, with a framework that a test plays. */
export async function openHouse(site = (port: number) => `http://localhost:${port}`) {
	let door: Handler = () => {};
	const port = await listen((incoming, response) => door(incoming, response));
	const siteUrl = new URL(site(port));
	const press = new Press({ headers: readerHeaders(siteUrl, []) });
	press.pages.set(NOWHERE.key, { body: '<h1>There is no such page</h1>', answer: { status: 404 } });
	press.pages
		.set('/', '<h1>The paper</h1>')
		.set('/news', `<h1>News</h1>${'<p>And more of it. Déjà vu.</p>'.repeat(80)}`);
	const reported: string[] = [];
	const reached: { url?: string; method?: string; headers: IncomingHttpHeaders; body: string }[] = [];
	const files = (incoming: IncomingMessage, response: ServerResponse, next: () => void) =>
		incoming.url?.includes('there') ? void response.end(`file ${incoming.url}`) : next();
	/** A framework that says what reached it, and has no page where an address says "gone". */
	const staff = staffDoor({
		framework: async (asked, response) => {
			let body = '';
			for await (const chunk of asked) body += chunk;
			reached.push({ url: asked.url, method: asked.method, headers: asked.headers, body });
			if (asked.url?.includes('gone')) response.statusCode = 404;
			if (asked.url?.includes('broken')) response.statusCode = 500;
			response.setHeader('Content-Type', 'text/html');
			response.setHeader('Cache-Control', 'public, max-age=1');
			response.end(`<h1>Newsroom</h1><script>framework()</script>`);
		},
		siteUrl,
		trustProxy: [],
		isOurHost: hostChecker(siteUrl),
		dev: false,
		report: (error) => void reported.push(String(error)),
	});
	const report = (error: unknown) => void reported.push(String(error));
	door = frontDoor({ siteUrl, documents: press.documents, assets: files, media: files, staff, report });
	const ask = (path: string, { method, headers }: Ask = {}) =>
		send(port, path, { Host: siteUrl.host, ...headers }, method);
	return { press, door, port, siteUrl, reported, reached, ask, raw: (text: string) => sendRaw(port, text) };
}

export async function listen(handler: Handler): Promise<number> {
	const server = createServer(handler);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return (server.address() as AddressInfo).port; // a TCP server has no other kind
}

export function send(
	port: number,
	path: string,
	headers: Record<string, string | string[]>,
	method = 'GET',
): Promise<Reply> {
	return new Promise((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
			response.on('error', fail);
		});
		asked.on('error', fail).end();
	});
}

/** Everything that comes back until the server, or `Connection: close` in `text`, ends it. */
export function sendRaw(port: number, text: string): Promise<string> {
	return new Promise((done, fail) => {
		let got = '';
		const socket = connect(port, '127.0.0.1', () => void socket.write(text, 'latin1'));
		socket.setEncoding('latin1');
		socket.on('data', (chunk) => {
			got += chunk;
		});
		socket.on('end', () => done(got)).on('error', fail);
	});
}

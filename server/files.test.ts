import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { forget, provide } from '@/lib/once';
import { builtFiles, type KeptMedia, mediaFiles } from './files';
import { listen, send, sendRaw } from './testing-house';

const project = mkdtempSync(join(tmpdir(), 'stet-files-'));
const CSS = 'body{color:#000}'.repeat(50);
const LARGE = 8_000_000;
const HEADERS = { 'X-Content-Type-Options': 'nosniff' };

beforeAll(() => {
	const built = join(project, '.next', 'static', 'css');
	for (const folder of [built, join(project, 'public', 'reader'), join(project, 'media')])
		mkdirSync(folder, { recursive: true });
	writeFileSync(join(built, 'a.css'), CSS);
	writeFileSync(join(built, 'a.css.br'), brotliCompressSync(CSS));
	writeFileSync(join(built, 'a.css.gz'), gzipSync(CSS));
	writeFileSync(join(built, 'lost.css'), CSS);
	writeFileSync(join(project, 'public', 'reader', 'reader.js'), '1;');
	writeFileSync(join(project, 'public', '.secret'), 'x');
	writeFileSync(join(project, 'media', 'a-400.avif'), Buffer.alloc(LARGE));
	writeFileSync(join(project, 'media', 'a.svg'), '<svg/>');
	writeFileSync(join(project, 'stet.db'), 'x');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

async function serve() {
	const built = builtFiles(project, HEADERS);
	const media = mediaFiles(project, HEADERS);
	const opened: Readable[] = [];
	const port = await listen((request, response) => {
		response.once('pipe', (file: Readable) => opened.push(file));
		(request.url?.startsWith('/media/') ? media : built)(request, response, () => {
			response.writeHead(404, { 'X-Left': response.getHeaderNames().join() }).end(request.url);
		});
	});
	return {
		port,
		opened,
		get: (path: string, headers: Record<string, string> = {}, method = 'GET') => send(port, path, headers, method),
	};
}

describe('the build’s files', () => {
	test.each([
		['gzip, br', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['br;q=0, gzip', 'gzip', gunzipSync],
		['br;q=0, gzip;q=0', undefined, (body: Buffer) => body],
		['', undefined, (body: Buffer) => body],
	])('are sent as the reader accepts them: %j', async (accept, encoding, decode) => {
		const { get } = await serve();
		const { status, headers, body } = await get('/_next/static/css/a.css', { 'Accept-Encoding': accept });
		expect(status).toBe(200);
		expect(decode(body).toString()).toBe(CSS);
		expect(headers).toMatchObject({
			'content-type': 'text/css',
			'cache-control': 'public, max-age=31536000, immutable',
			vary: 'Accept-Encoding',
			'x-content-type-options': 'nosniff',
		});
		expect(headers['content-encoding']).toBe(encoding);
	});

	test('may be kept for an hour if their name does not change with them', async () => {
		const { get } = await serve();
		expect((await get('/reader/reader.js')).headers['cache-control']).toBe('public, max-age=3600');
	});

	test('are not sent again to one who has them, with the headers of all', async () => {
		const { get } = await serve();
		const { headers } = await get('/reader/reader.js');
		const again = await get('/reader/reader.js', { 'If-None-Match': String(headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers).toMatchObject({ 'cache-control': 'public, max-age=3600', vary: 'Accept-Encoding' });
	});

	test('have a HEAD', async () => {
		const { get } = await serve();
		const { status, headers, body } = await get('/reader/reader.js', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, '2', 0]);
	});

	test.each([
		'/_next/image?url=x',
		'/_next/static/none.css',
		'/_next/server/x',
		'/.secret',
		'/reader/../../stet.db',
		'/reader/%2e%2e/%2e%2e/stet.db',
		'/reader/%',
		'/reader/%00',
		'/none',
	])('%s is none of them, and what goes on from there carries none of their headers', async (path) => {
		const { get } = await serve();
		const { status, headers } = await get(path);
		expect([status, headers['x-left']]).toEqual([404, '']);
	});
});

describe('any file', () => {
	test.each(['bytes=5-2', 'bytes=0-1', 'bytes=-5', 'bytes=9999999999-', 'bytes=a-b', 'x'])(
		'is sent whole whatever part is wanted: %s',
		async (range) => {
			const { get } = await serve();
			for (const path of ['/_next/static/css/a.css', '/media/a-400.avif']) {
				const whole = await get(path);
				const part = await get(path, { Range: range });
				expect(part.status).toBe(200);
				expect(part.body.equals(whole.body)).toBe(true);
			}
		},
	);

	test('is closed when the reader leaves early', async () => {
		const { port, opened } = await serve();
		await new Promise<void>((done) => {
			const socket = connect(
				port,
				'127.0.0.1',
				() => void socket.write('GET /media/a-400.avif HTTP/1.1\r\nHost: a\r\n\r\n'),
			);
			socket.once('data', () => socket.destroy()).once('close', () => done());
		});
		expect(opened).toHaveLength(1);
		while (!opened[0]?.closed) await new Promise((done) => setImmediate(done));
	});

	test('that is gone ends the connection, not the process, nor keeps the reader waiting', async () => {
		const { port, get } = await serve();
		rmSync(join(project, '.next', 'static', 'css', 'lost.css'));
		await sendRaw(port, 'GET /_next/static/css/lost.css HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n').catch(
			() => '',
		);
		expect((await get('/reader/reader.js')).status).toBe(200);
	});
});

describe('images', () => {
	test('are there as soon as they arrive, for ever, and can never act as a page', async () => {
		const { get } = await serve();
		expect((await get('/media/late.webp')).status).toBe(404);
		writeFileSync(join(project, 'media', 'late.webp'), 'x');
		const { status, headers } = await get('/media/late.webp');
		expect(status).toBe(200);
		expect(headers).toMatchObject({
			'content-type': 'image/webp',
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'public, max-age=31536000, immutable',
		});
	});

	test.each([
		'/media/a.svg',
		'/media/../stet.db',
		'/media/%2e%2e/stet.db',
		'/media/..%2fstet.db',
		'/media/a-400.avif/',
		'/media/a-400.avif%00',
		'/media/',
		'/media/.avif/x.avif',
	])('%s is none', async (path) => {
		const { get } = await serve();
		expect((await get(path)).status).toBe(404);
	});
});

describe('a picture that is not public yet', () => {
	const folder = (name: string) => {
		mkdirSync(join(project, name), { recursive: true });
		return join(project, name);
	};

	beforeAll(() => {
		writeFileSync(join(folder('kept'), 'draft-400.jpeg'), 'draft');
		writeFileSync(join(folder('kept'), 'both-400.jpeg'), 'both');
		writeFileSync(join(folder('media'), 'both-400.jpeg'), 'both');
		writeFileSync(join(folder('kept'), '.hidden-400.jpeg'), 'x');
	});
	afterEach(() => forget('kept-media'));

	test('is, for a stranger, as if it had never been', async () => {
		const { get } = await serve();
		provide<KeptMedia>('kept-media', async () => 'nobody');
		for (const method of ['GET', 'HEAD']) {
			const [kept, never] = [
				await get('/media/draft-400.jpeg', {}, method),
				await get('/media/never-400.jpeg', {}, method),
			];
			expect(kept.body.toString()).toBe(never.body.toString().replace('never', 'draft'));
			expect(kept.status).toBe(404);
			expect(never.status).toBe(404);
			expect(kept.headers['x-left']).toBe(never.headers['x-left']);
		}
		expect((await get('/media/both-400.jpeg')).status).toBe(404);
	});

	test('goes to whoever may see it, and is kept nowhere on the way', async () => {
		const { get } = await serve();
		const asked: unknown[] = [];
		provide<KeptMedia>('kept-media', async (...about) => {
			asked.push(about);
			return 'you';
		});
		const { status, headers, body } = await get('/media/draft-400.jpeg', { Cookie: 'stet-session=x' });
		expect([status, body.toString()]).toEqual([200, 'draft']);
		expect(asked).toEqual([['draft-400.jpeg', 'stet-session=x']]);
		expect(headers).toMatchObject({
			'cache-control': 'private, no-store',
			'content-type': 'image/jpeg',
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
		});
		expect(headers).not.toHaveProperty('etag');
	});

	test('is everyone’s at once when its row says so, even before the file is kept no more', async () => {
		const { get } = await serve();
		provide<KeptMedia>('kept-media', async () => 'everyone');
		const { body, headers } = await get('/media/both-400.jpeg');
		expect(body.toString()).toBe('both');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	test('is nobody’s when the newsroom cannot be asked, or does not answer', async () => {
		const { get } = await serve();
		expect((await get('/media/draft-400.jpeg')).status).toBe(404);
		provide<KeptMedia>('kept-media', () => Promise.reject(new Error('no database')));
		expect((await get('/media/draft-400.jpeg')).status).toBe(404);
	});

	test('takes no question about any other file', async () => {
		const { get } = await serve();
		let asked = 0;
		provide<KeptMedia>('kept-media', async () => {
			asked++;
			return 'you';
		});
		for (const path of [
			'/media/.hidden-400.jpeg',
			'/media/../kept/draft-400.jpeg',
			'/media/a-400.avif',
			'/kept/draft-400.jpeg',
		])
			await get(path);
		expect(asked).toBe(0);
	});
});

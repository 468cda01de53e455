import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { answerMissing, answerMoved } from '@/lib/answer';
import { readAddress } from './address';
import { frameworkRender } from './render';

const SITE = new URL('https://paper.example');
const DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate';

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

async function render(target: string, page: Page, limit?: number) {
	const address = readAddress(target);
	if (!address) throw new Error(`${target} is no address`);
	return frameworkRender(async (request, response) => page(request, response), SITE, limit)(address);
}

const answering =
	(status: number, headers: Record<string, string | string[]> = {}, body = 'words'): Page =>
	(_, response) =>
		void response.writeHead(status, headers).end(body);

test('the framework is asked for the address alone, with nothing of the reader’s', async () => {
	const { body } = await render('/caf%c3%a9/?page=2&_rsc=1', (request, response) => {
		const { method, url, headers } = request;
		response.end(JSON.stringify({ method, url, headers }));
	});
	expect(JSON.parse(body)).toEqual({
		method: 'GET',
		url: '/caf%C3%A9?page=2',
		headers: {
			host: 'paper.example',
			accept: 'text/html',
			'accept-encoding': 'identity',
			'x-forwarded-proto': 'https',
			'user-agent': 'lightMyRequest',
		},
	});
});

test('what Next says of every page that it renders does not keep it from being a document', async () => {
	const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': DYNAMIC, vary: 'rsc' };
	expect(await render('/a', answering(200, headers))).toEqual({
		status: 200,
		type: 'text/html; charset=utf-8',
		body: 'words',
		answer: {},
	});
});

test('what a route may be kept for is passed on only if it is for ever', async () => {
	const forEver = 'public, max-age=31536000, immutable';
	expect(await render('/a', answering(200, { 'cache-control': forEver }))).toMatchObject({ cacheControl: forEver });
	expect(await render('/a', answering(200, { 'cache-control': 'public, max-age=9' }))).not.toHaveProperty(
		'cacheControl',
	);
});

test.each([
	['a cookie', { 'set-cookie': 'a=b', 'cache-control': DYNAMIC }],
	['two cookies', { 'set-cookie': ['a=b', 'c=d'] }],
	['a route’s own "private"', { 'cache-control': 'private' }],
	['a route’s own "no-store"', { 'cache-control': 'max-age=0, No-Store' }],
	['"private" for one header', { 'cache-control': 'private="x", max-age=9' }],
])('%s makes it nobody else’s page: it is an error, and never kept', async (_, headers) => {
	await expect(render('/a', answering(200, headers))).rejects.toThrow('/a');
});

test.each([201, 204, 206, 301, 307, 308, 400, 401, 403, 410, 500, 502, 503])(
	'an answer of %i is an error',
	async (status) => {
		await expect(render('/a', answering(status))).rejects.toThrow(`/a was answered with ${status}`);
	},
);

test('404 is an answer', async () => {
	expect(await render('/a', answering(404))).toMatchObject({ status: 404 });
});

test('what pages say beside their answer stays with their own render', async () => {
	const after = (ms: number, say: () => void): Page => {
		return async (_, response) => {
			await new Promise((done) => setTimeout(done, ms));
			say();
			response.end();
		};
	};
	const both = await Promise.all([
		render(
			'/a',
			after(5, () => answerMoved('/b')),
		),
		render('/b', after(1, answerMissing)),
		render(
			'/c',
			after(3, () => {}),
		),
	]);
	expect(both.map(({ answer }) => answer)).toEqual([{ status: 301, location: '/b' }, { status: 404 }, {}]);
});

test.each<[string, Page]>([
	[
		'throws',
		() => {
			throw new Error('broken');
		},
	],
	[
		'fails later',
		async () => {
			await Promise.resolve();
			throw new Error('broken');
		},
	],
	[
		'fails in the middle of its answer',
		(_, response) => {
			response.write('half');
			throw new Error('broken');
		},
	],
])('a framework that %s is an error of that render, not of the process', async (_, page) => {
	await expect(render('/a', page)).rejects.toThrow('broken');
});

test.each<[string, Page]>([
	['never answers', () => {}],
	['begins and never ends', (_, response) => void response.write('half')],
])('a framework that %s is given up', async (_, page) => {
	await expect(render('/a', page, 20)).rejects.toThrow();
});

import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { routes } from '@/lib/routes';
import { limitBody } from './limit-body';
import { listen } from './testing-house';

const MB = 1024 * 1024;

/** A server that reads what it is sent, and says how much; it answers 413 to what says that it is too much. */
async function reader() {
	const got: number[] = [];
	const port = await listen(async (request, response) => {
		if (!limitBody(request, response, request.url ?? '')) {
			response.writeHead(413, { Connection: 'close' });
			return void response.end();
		}
		let read = 0;
		try {
			for await (const chunk of request) read += chunk.length;
			response.end(String(read));
		} catch {
			// Cut off.
		}
		got.push(read);
	});
	return { got, port };
}

/** Sends `bytes` of body, saying so or not, and gives the status line, or "" where the connection just ends. */
function post(port: number, path: string, bytes: number, { chunked = false, says = bytes } = {}): Promise<string> {
	return new Promise((done) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1');
		socket.on('data', (chunk) => (answer += chunk));
		socket.on('error', () => {});
		socket.on('close', () => done(answer.split('\r\n')[0] ?? ''));
		const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${says}`;
		socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${length}\r\n\r\n`);
		const part = Buffer.alloc(64 * 1024, 97);
		const send = (left: number) => {
			if (socket.destroyed) return;
			if (left <= 0) return void socket.write(chunked ? '0\r\n\r\n' : '');
			const piece = part.subarray(0, Math.min(left, part.length));
			if (chunked) socket.write(`${piece.length.toString(16)}\r\n`);
			socket.write(chunked ? Buffer.concat([piece, Buffer.from('\r\n')]) : piece, () => send(left - piece.length));
		};
		send(bytes);
	});
}

test.each([0, 1, 2 * MB])('a body of %i bytes arrives whole, whether its length is said or not', async (bytes) => {
	const { port, got } = await reader();
	expect(await post(port, '/newsroom', bytes)).toBe('HTTP/1.1 200 OK');
	expect(await post(port, '/newsroom', bytes, { chunked: true })).toBe('HTTP/1.1 200 OK');
	expect(got).toEqual([bytes, bytes]);
});

test('one that says it is too large is refused before it is read', async () => {
	const { port, got } = await reader();
	expect(await post(port, '/newsroom', 0, { says: 2 * MB + 1 })).toBe('HTTP/1.1 413 Payload Too Large');
	expect(got).toEqual([]);
});

test('one that turns out to be is cut off', async () => {
	const { port, got } = await reader();
	expect(await post(port, '/newsroom', 30 * MB, { chunked: true })).toBe('');
	// What had arrived together with its last allowed byte may still be read.
	expect(Math.max(...got)).toBeLessThan(2.5 * MB);
});

test.each([routes.deskLogo(), routes.deskPictures()])(
	'a picture may be larger at %s, and there alone',
	async (path) => {
		const { port } = await reader();
		expect(await post(port, path, 25 * MB)).toBe('HTTP/1.1 200 OK');
		expect(await post(port, path, 0, { says: 27 * MB })).toBe('HTTP/1.1 413 Payload Too Large');
		expect(await post(port, `${path}/x`, 0, { says: 25 * MB })).toBe('HTTP/1.1 413 Payload Too Large');
	},
);

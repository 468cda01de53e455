import { connect, type Socket } from 'node:net';

/**
 * Asks one address over and over on keep-alive connections and counts whole answers by
 * their bytes. Run in a process of its own: it must cost less than what it measures.
 *   load.ts PORT PATH CONNECTIONS SECONDS  →  one line of JSON
 */
const [port = '', path = '/', connections = '1', seconds = '1'] = process.argv.slice(2);
const request = Buffer.from(
	`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\nAccept: text/html\r\n\r\n`,
);
const size = await answerSize();
let answers = 0;
let open = true;
const began = performance.now();
const sockets = Array.from({ length: Number(connections) }, () => start());
setTimeout(() => {
	open = false;
	const elapsed = (performance.now() - began) / 1000;
	for (const socket of sockets) socket.destroy();
	console.log(JSON.stringify({ perSecond: answers / elapsed, bytes: size }));
}, Number(seconds) * 1000);

function start(): Socket {
	let pending = size;
	const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
	socket.on('data', (chunk) => {
		pending -= chunk.length;
		if (pending > 0 || !open) return;
		if (pending < 0) throw new Error('an answer was longer than the first');
		answers++;
		pending = size;
		socket.write(request);
	});
	return socket;
}

/** Every answer of a document from memory is as long as the next. */
function answerSize(): Promise<number> {
	return new Promise((done, fail) => {
		let seen = Buffer.alloc(0);
		const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
		socket.once('error', fail);
		socket.on('data', (chunk) => {
			seen = Buffer.concat([seen, chunk]);
			const end = seen.indexOf('\r\n\r\n');
			const length = /content-length: (\d+)/i.exec(seen.subarray(0, Math.max(end, 0)).toString('latin1'));
			if (end === -1 || !length || seen.length < end + 4 + Number(length[1])) return;
			socket.destroy();
			done(end + 4 + Number(length[1]));
		});
	});
}

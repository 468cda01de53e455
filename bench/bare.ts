import { createServer } from 'node:http';

/**
 * The least that a Node server can do: the same bytes under the same headers, from a
 * buffer. bare.ts ORIGIN PATH PORT
 */
const [origin = '', path = '', port = ''] = process.argv.slice(2);
const answer = await fetch(new URL(path, origin), { headers: { 'accept-encoding': 'identity' } });
const body = Buffer.from(await answer.arrayBuffer());
const model = await fetch(new URL(path, origin), { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
const length = Number(model.headers.get('content-length'));
const own = new Set(['date', 'connection', 'keep-alive']);
const headers = [...model.headers].filter(([name]) => !own.has(name)).flat();
const bytes = body.subarray(0, length);
createServer((_, response) => {
	response.writeHead(200, headers);
	response.end(bytes);
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));

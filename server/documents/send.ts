import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Served } from './documents';
import { chooseEncoding, judgeConditions } from './negotiate';

/** Sends a finished page as the request wants it: encoded, conditional, or its head alone. */
export function sendDocument(request: IncomingMessage, response: ServerResponse, { document, state }: Served): void {
	const variant = document.variants[chooseEncoding(request.headers['accept-encoding'] as string | undefined)];
	const headers = variant.headers.concat('X-Stet-Document', state);
	const outcome = document.status === 200 ? judgeConditions(request.headers, variant, document.lastModified) : 200;
	if (outcome === 412) {
		response.writeHead(412, { 'Content-Length': '0', Vary: 'Accept-Encoding' });
		response.end();
		return;
	}
	if (outcome === 304) {
		response.writeHead(304, withoutContentHeaders(headers));
		response.end();
		return;
	}
	response.writeHead(document.status, headers);
	if (request.method === 'HEAD') response.end();
	else response.end(variant.body);
}

function withoutContentHeaders(headers: string[]): string[] {
	return headers.filter((_, index) => !/^content-(type|length|encoding)$/i.test(headers[index - (index % 2)] ?? ''));
}

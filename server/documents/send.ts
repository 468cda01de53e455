import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Served } from './documents';
import { chooseEncoding, judgeConditions } from './negotiate';

/** Sends a finished page as the request wants it: encoded, conditional, or its head alone. */
export function sendDocument(request: IncomingMessage, response: ServerResponse, { document, state }: Served): void {
	const variant = document.variants[chooseEncoding(request.headers['accept-encoding'] as string | undefined)];
	const headers = state === 'hit' ? variant.hitHeaders : variant.headers.concat('X-Stet-Document', state);
	const outcome = document.status === 200 ? judgeConditions(request.headers, variant.etag, document) : 200;
	if (outcome === 304) {
		response.writeHead(304, without(/^content-(type|length|encoding)$/i, headers));
		response.end();
		return;
	}
	if (outcome === 412) {
		// No cache may take this for the page: the next reader did not ask with that condition.
		const rest = without(/^(content-(type|length|encoding)|cache-control|etag|last-modified)$/i, headers);
		response.writeHead(412, rest.concat('Cache-Control', 'no-store', 'Content-Length', '0'));
		response.end();
		return;
	}
	response.writeHead(document.status, headers);
	if (request.method === 'HEAD') response.end();
	else response.end(variant.body);
}

/** The same page for an address of one person's: nothing on the way may keep it, or ask whether it is still the same. */
export function sendPrivately(request: IncomingMessage, response: ServerResponse, { document }: Served): void {
	const { body, headers } = document.variants.identity;
	response.writeHead(
		document.status,
		without(/^(cache-control|etag|last-modified|vary)$/i, headers).concat('Cache-Control', 'private, no-store'),
	);
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** Header names and values stand in turn. */
function without(names: RegExp, headers: string[]): string[] {
	return headers.filter((_, index) => !names.test(headers[index - (index % 2)] ?? ''));
}

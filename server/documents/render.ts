import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { type Answer, withAnswer } from '@/lib/answer';
import type { Render } from './documents';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Longer than this and a render counts as failed; its page, should it still come, is dropped. */
const LIMIT_MS = 20_000;

/** Next says this of every page that it renders at request; a route that says so of itself uses other words. */
const NEXT_DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate';

/**
 * Asks the framework for a page in this process. The request is made here, from the
 * address alone: nothing that a reader sent (header, cookie, spelling) reaches a render.
 */
export function frameworkRender(handler: Handler, siteUrl: URL, limit = LIMIT_MS): Render {
	const dispatch = (request: unknown, raw: unknown) => {
		const response = raw as ServerResponse; // light-my-request's own types are looser than what it makes
		handler(request as IncomingMessage, response).catch((error: Error) => response.destroy(error));
	};
	return async (address) => {
		const answer: Answer = {};
		// Not AbortSignal.timeout: its timer would keep every finished page in memory until it rang.
		const late = new AbortController();
		const timer = setTimeout(() => late.abort(new Error(`${address.key} was not rendered in time`)), limit);
		// Awaited inside: the request is only made once somebody asks for its answer.
		const response = await withAnswer(
			answer,
			async () =>
				await inject(dispatch, {
					method: 'GET',
					url: address.key,
					headers: {
						host: siteUrl.host,
						accept: 'text/html',
						'accept-encoding': 'identity',
						'x-forwarded-proto': siteUrl.protocol.slice(0, -1),
					},
					signal: late.signal,
				}),
		).finally(() => clearTimeout(timer));
		const { statusCode: status, headers } = response;
		if (status !== 200 && status !== 404) throw new Error(`${address.key} was answered with ${status}`);
		const cacheControl = String(headers['cache-control'] ?? '');
		if (headers['set-cookie'] !== undefined)
			throw new Error(`${address.key} sets a cookie, so it is nobody else's page`);
		if (cacheControl !== NEXT_DYNAMIC && /\b(private|no-store)\b/i.test(cacheControl)) {
			throw new Error(`${address.key} says of itself that it may not be kept (${cacheControl})`);
		}
		return {
			status,
			type: String(headers['content-type'] ?? 'text/html; charset=utf-8'),
			body: response.body,
			answer,
			...(cacheControl.includes('immutable') && { cacheControl }),
		};
	};
}

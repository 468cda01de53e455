import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { type Answer, withAnswer } from '@/lib/answer';
import type { Render } from './documents';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Longer than this and a render counts as failed; its page, should it still come, is dropped. */
const LIMIT_MS = 20_000;

/**
 * Asks the framework for a page in this process. The request is made here, from the
 * address alone: nothing that a reader sent (header, cookie, spelling) reaches a render.
 */
export function frameworkRender(handler: Handler, siteUrl: URL): Render {
	return async (address) => {
		const answer: Answer = {};
		// Awaited inside: the request is only made once somebody asks for its answer.
		const response = await withAnswer(
			answer,
			async () =>
				await inject((request, raw) => void handler(request as IncomingMessage, raw as ServerResponse), {
					method: 'GET',
					url: address.key,
					headers: {
						host: siteUrl.host,
						accept: 'text/html',
						'accept-encoding': 'identity',
						'x-forwarded-proto': siteUrl.protocol.slice(0, -1),
					},
					signal: AbortSignal.timeout(LIMIT_MS),
				}),
		);
		if (response.statusCode >= 500 || (response.statusCode !== 200 && response.statusCode !== 404)) {
			throw new Error(`${address.key} was answered with ${response.statusCode}`);
		}
		const cacheControl = response.headers['cache-control'];
		return {
			status: response.statusCode,
			type: String(response.headers['content-type'] ?? 'text/html; charset=utf-8'),
			body: response.body,
			answer,
			...(String(cacheControl).includes('immutable') && { cacheControl: String(cacheControl) }),
		};
	};
}

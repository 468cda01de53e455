import type { IncomingHttpHeaders } from 'node:http';
import type { hostChecker } from './host';

/**
 * Whether a request that changes something was made by a page of ours. Browsers say so
 * themselves (`Sec-Fetch-Site`, https://www.w3.org/TR/fetch-metadata/); where one does
 * not, its `Origin` must be ours. With neither, nobody knows, and the answer is no.
 */
export function originChecker(siteUrl: URL, isOurHost: ReturnType<typeof hostChecker>) {
	const isOurs = (origin: string): boolean => {
		if (!URL.canParse(origin)) return false;
		const { protocol, host, origin: whole } = new URL(origin);
		return whole === origin && protocol === siteUrl.protocol && isOurHost(host);
	};
	return (headers: IncomingHttpHeaders): boolean => {
		const { origin } = headers;
		const site = headers['sec-fetch-site'];
		// A page that sends no referrer says "null", and only the browser's own word is left.
		if (origin !== undefined && origin !== 'null' && !isOurs(origin)) return false;
		return site === undefined ? origin !== undefined && origin !== 'null' : site === 'same-origin';
	};
}

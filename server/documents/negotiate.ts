import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding, Variant } from './document';

const OFFERED: Encoding[] = ['br', 'gzip', 'identity'];

/** Browsers send a handful of different values; the answer to each is worked out once. */
const chosen = new LRUCache<string, Encoding>({ max: 200 });

/** By RFC 9110 §12.5.3, q-values included. What accepts nothing that we have gets it as it is. */
export function chooseEncoding(accept: string | undefined): Encoding {
	if (accept === undefined) return 'identity';
	const known = chosen.get(accept);
	if (known) return known;
	const wanted =
		new Negotiator({ headers: { 'accept-encoding': accept } }).encodings(OFFERED, { preferred: OFFERED })[0] ??
		'identity';
	const encoding = OFFERED.find((one) => one === wanted) ?? 'identity';
	if (accept.length < 200) chosen.set(accept, encoding);
	return encoding;
}

type Conditions = {
	'if-match'?: string;
	'if-none-match'?: string;
	'if-modified-since'?: string;
	'if-unmodified-since'?: string;
};

/** What the request's conditions make of a 200: RFC 9110 §13.2.2, in its order. */
export function judgeConditions(given: Conditions, variant: Variant, lastModified: Date): 200 | 304 | 412 {
	const second = Math.floor(lastModified.getTime() / 1000);
	if (given['if-match'] !== undefined) {
		if (!lists(given['if-match'], (tag) => tag === variant.etag)) return 412;
	} else if (given['if-unmodified-since'] !== undefined) {
		const limit = Date.parse(given['if-unmodified-since']);
		if (!Number.isNaN(limit) && second > limit / 1000) return 412;
	}
	if (given['if-none-match'] !== undefined) {
		return lists(given['if-none-match'], (tag) => tag.replace(/^W\//, '') === variant.etag) ? 304 : 200;
	}
	if (given['if-modified-since'] !== undefined) {
		const since = Date.parse(given['if-modified-since']);
		if (!Number.isNaN(since) && second <= since / 1000) return 304;
	}
	return 200;
}

function lists(header: string, holds: (tag: string) => boolean): boolean {
	return header.trim() === '*' || header.split(',').some((tag) => holds(tag.trim()));
}

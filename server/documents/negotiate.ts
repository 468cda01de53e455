import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding } from './document';

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

/** When what is there was changed, and whether that second saw another version of it. */
export type Dates = { lastModified: Date; sameSecond: boolean };

/** What the request's conditions make of a 200: RFC 9110 §13.2.2, in its order. */
export function judgeConditions(given: Conditions, etag: string, { lastModified, sameSecond }: Dates): 200 | 304 | 412 {
	// A date tells versions apart to the second only: whoever names that very second may mean the one before (§8.8.2.2).
	const changed = Math.floor(lastModified.getTime() / 1000) + (sameSecond ? 1 : 0);
	if (given['if-match'] !== undefined) {
		if (!lists(given['if-match'], (tag) => tag === etag)) return 412;
	} else {
		const limit = httpSecond(given['if-unmodified-since']);
		if (limit !== null && changed > limit) return 412;
	}
	if (given['if-none-match'] !== undefined) {
		return lists(given['if-none-match'], (tag) => tag.replace(/^W\//, '') === etag) ? 304 : 200;
	}
	const since = httpSecond(given['if-modified-since']);
	return since !== null && changed <= since ? 304 : 200;
}

function lists(header: string, holds: (tag: string) => boolean): boolean {
	return header.trim() === '*' || header.split(',').some((tag) => holds(tag.trim()));
}

/** The three forms of RFC 9110 §5.6.7; all are GMT, though the last does not say so. Anything else is no date. */
const HTTP_DATES = [
	/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
	/^[A-Z][a-z]{5,8}, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT$/,
	/^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/,
];

function httpSecond(text: string | undefined): number | null {
	if (text === undefined || !HTTP_DATES.some((form) => form.test(text))) return null;
	const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
	return Number.isNaN(time) ? null : time / 1000;
}

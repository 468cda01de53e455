import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export type Variant = {
	body: Buffer;
	etag: string;
	/** Names and values in turn, as `writeHead` takes them fastest. */
	headers: string[];
	/** The same for a page from memory, put together once. */
	hitHeaders: string[];
};

/** One finished page, ready to be sent in any encoding. */
export type Document = {
	path: string;
	status: number;
	edition: number;
	/** Milliseconds on the process's steady clock. */
	renderedAt: number;
	/** Epoch milliseconds after which the content has aged by itself. */
	expires: number;
	lastModified: Date;
	/** It replaced another version within the second of its date. */
	sameSecond: boolean;
	/** Paths of the stories that it links to. */
	links: readonly string[];
	variants: Record<Encoding, Variant>;
	bytes: number;
};

export type Content = {
	status: number;
	type: string;
	body: string;
	cacheControl: string;
	headers: Record<string, string>;
};

/**
 * 5 costs a fraction of a millisecond for a story; 11 saves about another tenth and
 * costs some ninety times as much (bench/README.md).
 */
const BROTLI_QUALITY = 5;

const br = promisify(brotliCompress);
const gz = promisify(gzip);

/** Compresses and labels content; the ETag is the content's own, so the same page keeps its tag. */
export async function makeVariants(
	content: Content,
	lastModified: Date,
): Promise<{ variants: Record<Encoding, Variant>; bytes: number }> {
	const raw = Buffer.from(content.body);
	const [brotlied, gzipped] = await Promise.all([
		br(raw, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
				// No wider than the page: the default window takes megabytes for each page in the making.
				[constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(raw.length + 16)))),
			},
		}),
		gz(raw, { level: 6 }),
	]);
	const tag = fingerprint(content);
	const kept = { br: own(brotlied), gzip: own(gzipped) };
	const headersOf = (length: number, encoding: Encoding): Omit<Variant, 'body'> => {
		const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
		const headers: Record<string, string> = {
			'Content-Type': content.type,
			'Content-Length': String(length),
			...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
			ETag: etag,
			'Last-Modified': lastModified.toUTCString(),
			'Cache-Control': content.cacheControl,
			Vary: 'Accept-Encoding',
			...content.headers,
		};
		const list = Object.entries(headers).flat();
		return { etag, headers: list, hitHeaders: list.concat('X-Stet-Document', 'hit') };
	};
	const variants = {
		br: { ...headersOf(kept.br.length, 'br'), body: kept.br },
		gzip: { ...headersOf(kept.gzip.length, 'gzip'), body: kept.gzip },
		// Hardly anyone asks for it, and it is half of what a page would take in memory.
		identity: {
			...headersOf(raw.length, 'identity'),
			get body() {
				return gunzipSync(kept.gzip);
			},
		},
	};
	return { variants, bytes: kept.br.length + kept.gzip.length + 4_096 };
}

/** Small buffers are slices of pooled ones, and would hold on to many times their size. */
function own(slice: Buffer): Buffer {
	const copy = Buffer.allocUnsafeSlow(slice.length);
	slice.copy(copy);
	return copy;
}

/** Names the content with everything that is sent with it. */
export function fingerprint(content: Content): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 27);
}

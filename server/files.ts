import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { chooseEncoding } from './documents/negotiate';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** The little that has no fingerprint in its name. */
const FOR_AN_HOUR = 'public, max-age=3600';

type Files = ReturnType<typeof sirv>;

/** The build's own files (named by their content) and what lies in `public/`. */
export function builtFiles(projectDir: string, headers: Record<string, string>): Files {
	const options = { etag: true, brotli: true, gzip: true, dotfiles: false };
	const labels = { ...headers, Vary: 'Accept-Encoding' };
	const built = labelled(sirv(join(projectDir, '.next', 'static'), options), labels, FOR_EVER);
	const open = labelled(sirv(join(projectDir, 'public'), options), labels, FOR_AN_HOUR);
	return (request, response, next) => {
		const target = request.url ?? '/';
		if (!target.startsWith('/_next/')) return open(request, response, next);
		if (!target.startsWith('/_next/static/')) return next?.();
		request.url = target.slice('/_next/static'.length);
		return built(request, response, next);
	};
}

/** Renditions of images: their names change when they do, and they can never act as a page. */
export function mediaFiles(dataDir: string, headers: Record<string, string>): Files {
	// Looked up at each request, because images arrive while the server runs.
	const media = sirv(join(dataDir, 'media'), { dev: true, dotfiles: false });
	const files = labelled(media, { ...headers, 'Content-Security-Policy': "sandbox; default-src 'none'" }, FOR_EVER);
	return (request, response, next) => {
		const target = request.url ?? '/';
		if (!/^\/media\/[\w-]+\.(avif|webp|jpeg)$/.test(target)) return next?.();
		request.url = target.slice('/media'.length);
		return files(request, response, next);
	};
}

/** `files`, with our headers on what they answer (304 too), and without what sirv 3.0.2 gets wrong. */
function labelled(files: Files, headers: Record<string, string>, cacheControl: string): Files {
	const labels = new Map(Object.entries({ ...headers, 'Cache-Control': cacheControl }));
	return (request, response, next) => {
		// It throws at `bytes=5-2`, and reads `br;q=0` as a wish for brotli.
		delete request.headers.range;
		request.headers['accept-encoding'] = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
		response.once('pipe', (file: Readable) => closeWith(response, file));
		response.setHeaders(labels);
		return files(request, response, () => {
			for (const name of labels.keys()) response.removeHeader(name);
			next?.();
		});
	};
}

/** A reader who leaves early must not leave the file open, nor a file that is gone leave the reader waiting. */
function closeWith(response: ServerResponse, file: Readable): void {
	file.once('error', () => response.destroy());
	response.once('close', () => file.destroy());
}

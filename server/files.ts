import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { provided } from '@/lib/once';
import { chooseEncoding } from './documents/negotiate';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** The little that has no fingerprint in its name. */
const FOR_AN_HOUR = 'public, max-age=3600';
const ONE_PERSONS = 'private, no-store';

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

/**
 * Says who may have a kept file: anyone, because its picture has become public, whoever
 * sends these cookies, or nobody who is known. Provided by instrumentation.ts.
 */
export type KeptMedia = (file: string, cookies: string | undefined) => Promise<'everyone' | 'you' | 'nobody'>;

/**
 * Renditions of images: their names change when they do, and they can never act as a
 * page. What is not public yet lies in a folder of its own, under the name that it will
 * have; a stranger gets the same answer for it as for what never was.
 */
export function mediaFiles(dataDir: string, headers: Record<string, string>): Files {
	// Looked up at each request, because images arrive while the server runs.
	const options = { dev: true, dotfiles: false };
	const labels = { ...headers, 'Content-Security-Policy': "sandbox; default-src 'none'" };
	const open = labelled(sirv(join(dataDir, 'media'), options), labels, FOR_EVER);
	const kept = labelled(sirv(join(dataDir, 'kept'), options), labels, ONE_PERSONS);
	return (request, response, next) => {
		const [, name] = /^\/media\/([\w-]+\.(?:avif|webp|jpeg))$/.exec(request.url ?? '/') ?? [];
		if (name === undefined) return next?.();
		request.url = `/${name}`;
		// While a file is kept its row decides, even if it lies in both folders.
		if (!existsSync(join(dataDir, 'kept', name))) return open(request, response, next);
		void whoMayHave(name, request.headers.cookie).then((who) => {
			if (who === 'everyone') open(request, response, next);
			else if (who === 'you') kept(request, response, next);
			else next?.();
		});
	};
}

/** Nobody, when the newsroom cannot be asked. */
async function whoMayHave(name: string, cookies: string | undefined): ReturnType<KeptMedia> {
	const ask = provided<KeptMedia>('kept-media');
	if (!ask) return 'nobody';
	return ask(name, cookies).catch(() => 'nobody' as const);
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

import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** The little that has no fingerprint in its name. */
const FOR_AN_HOUR = 'public, max-age=3600';

type Files = ReturnType<typeof sirv>;

/** The build's own files (named by their content) and what lies in `public/`. */
export function builtFiles(projectDir: string, headers: Record<string, string>): Files {
	const options = { etag: true, brotli: true, gzip: true, dotfiles: false };
	const built = sirv(join(projectDir, '.next', 'static'), { ...options, setHeaders: labelled(headers, FOR_EVER) });
	const open = sirv(join(projectDir, 'public'), { ...options, setHeaders: labelled(headers, FOR_AN_HOUR) });
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
	const files = sirv(join(dataDir, 'media'), {
		// Looked up at each request, because images arrive while the server runs.
		dev: true,
		dotfiles: false,
		setHeaders: labelled({ ...headers, 'Content-Security-Policy': "sandbox; default-src 'none'" }, FOR_EVER),
	});
	return (request, response, next) => {
		const target = request.url ?? '/';
		if (!/^\/media\/[\w-]+\.(avif|webp|jpeg)$/.test(target)) return next?.();
		request.url = target.slice('/media'.length);
		return files(request, response, next);
	};
}

function labelled(headers: Record<string, string>, cacheControl: string) {
	return (response: ServerResponse) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.setHeader('Cache-Control', cacheControl);
	};
}

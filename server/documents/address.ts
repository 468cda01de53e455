/**
 * What a document is filed under: a path and the few parameters that its page reads,
 * each in one spelling, so that no other way of writing an address makes another copy.
 */
export type DocumentAddress = {
	/** Percent-encoded, NFC, no trailing slash. */
	path: string;
	/** path + allow-listed parameters in a fixed order. */
	key: string;
	/** Set when the address was written with a trailing slash and should be asked for without. */
	redirect: boolean;
	/** Whether anyone can make up endless addresses of this kind. */
	endless: boolean;
};

/**
 * Where nothing can ever be. Its page is the one that every missing address shows, so
 * that the 404 of a draft and of what never was are the same bytes, kept once.
 */
export const NOWHERE: DocumentAddress = {
	path: '/nowhere/at-all',
	key: '/nowhere/at-all',
	redirect: false,
	endless: false,
};

/** A section and a slug of 120 letters each (lib/slug.ts), percent-encoded in a script of three bytes a letter, fit. */
const LONGEST_PATH = 2_400;
const LONGEST_VALUE = 200;

const PARAMETERS: Record<string, readonly string[]> = {
	'/search': ['q', 'section', 'by', 'from', 'to', 'page'],
	'/theme.css': ['v'],
};
const OF_LISTS = ['page'];

/** First segments whose answers belong to one person or are files: nothing below them is ever kept. */
const NEVER_DOCUMENTS = new Set([
	'api',
	'collab',
	'door',
	'media',
	'newsroom',
	'preview',
	'reader',
	'sign-in',
	'sign-out',
]);

/** Whether a document may be at this path. What begins with `_` is the framework's own. */
export function mayBeDocument(path: string): boolean {
	const first = path.split('/', 2)[1] ?? '';
	return !first.startsWith('_') && !NEVER_DOCUMENTS.has(first);
}

/** Reads a request target. Null for what cannot be an address of a page, however it is spelt. */
export function readAddress(target: string): DocumentAddress | null {
	const mark = target.indexOf('?');
	const rawPath = mark === -1 ? target : target.slice(0, mark);
	const path = canonicalPath(rawPath);
	if (path === null) return null;
	const query = mark === -1 ? '' : canonicalQuery(target.slice(mark + 1), PARAMETERS[path] ?? OF_LISTS);
	return {
		path,
		key: query === '' ? path : `${path}?${query}`,
		redirect: rawPath.length > 1 && rawPath.endsWith('/'),
		endless: path === '/search' || query !== '',
	};
}

function canonicalPath(raw: string): string | null {
	if (!raw.startsWith('/') || raw.length > LONGEST_PATH) return null;
	if (raw === '/') return '/';
	const segments: string[] = [];
	for (const part of (raw.endsWith('/') ? raw.slice(0, -1) : raw).slice(1).split('/')) {
		const segment = decode(part);
		if (segment === null || !mayBeSegment(segment)) return null;
		segments.push(encodeURIComponent(segment));
	}
	const path = `/${segments.join('/')}`;
	return path.length > LONGEST_PATH ? null : path;
}

function mayBeSegment(segment: string): boolean {
	if (segment === '' || segment === '.' || segment === '..' || !segment.isWellFormed()) return false;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
	return !/[\u0000-\u001f\u007f/\\]/.test(segment);
}

function decode(part: string): string | null {
	try {
		return decodeURIComponent(part).normalize('NFC');
	} catch {
		return null;
	}
}

/** The first of a repeated parameter counts; white space is one space; "page=1" is no parameter. */
function canonicalQuery(raw: string, allowed: readonly string[]): string {
	const given = new URLSearchParams(raw);
	const kept = new URLSearchParams();
	for (const name of allowed) {
		const value = cut(given.get(name) ?? '');
		if (value === '' || (name === 'page' && value === '1')) continue;
		kept.set(name, value);
	}
	return kept.toString();
}

function cut(value: string): string {
	return (
		value
			.slice(0, LONGEST_VALUE * 4)
			.toWellFormed()
			.normalize('NFC')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
			.replace(/[\s\u0000-\u001f\u007f]+/gu, ' ')
			.trim()
			.slice(0, LONGEST_VALUE)
			.trimEnd()
			.toWellFormed()
	);
}

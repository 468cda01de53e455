import { RewritingStream } from 'parse5-html-rewriting-stream';

type Tag = { tagName: string; attrs: { name: string; value: string }[] };

/**
 * A page as readers get it: without the framework's scripts, the preloads of those
 * scripts, and the comments by which it would have found its place again. JSON-LD and
 * the paper's own small scripts stay. Done with a parser, because text that merely
 * looks like a tag must stay what it is.
 */
export function stripScripts(page: string): string {
	let html = '';
	let dropping = false;
	const rewriter = new RewritingStream();
	rewriter.on('startTag', (tag, raw) => {
		if (dropping) return;
		// Only inside SVG can a script end with its own tag.
		if (tag.tagName === 'script' && !isOurs(tag)) dropping = !tag.selfClosing;
		else if (!isFrameworkHint(tag)) html += raw;
	});
	rewriter.on('endTag', (tag, raw) => {
		if (!dropping) html += raw;
		else if (tag.tagName === 'script') dropping = false;
	});
	rewriter.on('text', (_, raw) => {
		if (!dropping) html += raw;
	});
	rewriter.on('doctype', (_, raw) => {
		html += raw;
	});
	rewriter.on('comment', () => {});
	rewriter.end(page);
	return html.replace('<div hidden=""></div>', '');
}

function isOurs(tag: Tag): boolean {
	return attribute(tag, 'type') === 'application/ld+json' || (attribute(tag, 'src') ?? '').startsWith('/reader/');
}

function isFrameworkHint(tag: Tag): boolean {
	if (tag.tagName === 'meta') return attribute(tag, 'name') === 'next-size-adjust';
	if (tag.tagName !== 'link') return false;
	const rel = attribute(tag, 'rel');
	return rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script');
}

function attribute(tag: Tag, name: string): string | undefined {
	return tag.attrs.find((one) => one.name === name)?.value;
}

import { RewritingStream } from 'parse5-html-rewriting-stream';

type Tag = { tagName: string; attrs: { name: string; value: string }[] };

export type Stripped = {
	html: string;
	/** Site-relative paths of the stories that the page links to. */
	links: string[];
};

/** `/{section}/{yyyy}/{mm}/{dd}/{slug}` */
const STORY_PATH = /^\/[^/?#]+\/\d{4}\/\d{2}\/\d{2}\/[^/?#]+$/;

/**
 * A page as readers get it: without the framework's scripts, the preloads of those
 * scripts, and the comments by which it would have found its place again. JSON-LD and
 * the paper's own small scripts stay. Done with a parser, because text that merely
 * looks like a tag must stay what it is.
 */
export function stripScripts(page: string): Stripped {
	const links = new Set<string>();
	let html = '';
	let dropping = false;
	const rewriter = new RewritingStream();
	rewriter.on('startTag', (tag, raw) => {
		if (tag.tagName === 'script' && !isOurs(tag)) dropping = true;
		else if (!isFrameworkHint(tag)) {
			const path = tag.tagName === 'a' ? attribute(tag, 'href') : undefined;
			if (path !== undefined && STORY_PATH.test(path)) links.add(path);
			html += raw;
		}
	});
	rewriter.on('endTag', (tag, raw) => {
		if (tag.tagName === 'script' && dropping) dropping = false;
		else html += raw;
	});
	rewriter.on('text', (_, raw) => {
		if (!dropping) html += raw;
	});
	rewriter.on('doctype', (_, raw) => {
		html += raw;
	});
	rewriter.on('comment', () => {});
	rewriter.end(page);
	return { html: html.replace('<div hidden=""></div>', ''), links: [...links] };
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

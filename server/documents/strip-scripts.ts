import { Parser } from 'htmlparser2';

/**
 * A page as readers get it: without the framework's scripts, the preloads of those
 * scripts, and the comments by which it would have found its place again. JSON-LD and
 * the paper's own small scripts stay. Done with a parser, because text that merely
 * looks like a tag must stay what it is; what stays is cut from the page as it was
 * written, never written anew.
 */
export function stripScripts(page: string): string {
	let html = '';
	/** Up to here the page has been copied or dropped. */
	let at = 0;
	let dropping = false;
	const drop = (from: number, to: number) => {
		html += page.slice(at, from);
		at = to;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (dropping) return;
				if (name === 'script' && !isOurs(attributes)) {
					html += page.slice(at, parser.startIndex);
					dropping = true;
				} else if (isFrameworkHint(name, attributes)) drop(parser.startIndex, parser.endIndex + 1);
			},
			onclosetag(name) {
				if (!dropping || name !== 'script') return;
				dropping = false;
				at = parser.endIndex + 1;
			},
			oncomment() {
				if (!dropping) drop(parser.startIndex, parser.endIndex + 1);
			},
		},
		{ decodeEntities: false },
	);
	parser.end(page);
	return (html + page.slice(at)).replace('<div hidden=""></div>', '');
}

type Attributes = Record<string, string>;

function isOurs({ type, src }: Attributes): boolean {
	return type === 'application/ld+json' || /^\/(reader|door)\//.test(src ?? '');
}

function isFrameworkHint(name: string, { rel, as, name: called }: Attributes): boolean {
	if (name === 'meta') return called === 'next-size-adjust';
	return name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'));
}

import { Parser } from 'htmlparser2';

/** Pasted HTML as a plain tree: elements with what they hold, and text. */
export type Pasted = { tag: string; attributes: Readonly<Record<string, string>>; kids: (Pasted | string)[] };

/** More is not read: a thousand pages of Word come in less. */
const MOST_HTML = 5_000_000;
const MOST_ELEMENTS = 100_000;
const MOST_STYLES = 100_000;
/** Deeper elements stand in their ancestor of this depth; nothing that people write comes near it. */
const DEEPEST = 200;
/** The parser's time grows with the square of what is open at once. */
const MOST_OPEN = 3_000;

/** They hold nothing to read, or nothing that was selected to be read. */
const DROPPED = new Set(
	[
		'script style noscript template head title meta link base xml svg math canvas object embed applet audio video',
		'nav button label input select textarea option datalist dialog map area track source iframe frame frameset',
	].flatMap((line) => line.split(' ')),
);
/** `styles` is what style sheets of its own say; `cut` tells that there was more than is read. */
export function readPasted(html: string): { root: Pasted; styles: string; cut: boolean } {
	const root: Pasted = { tag: '', attributes: {}, kids: [] };
	const open: Pasted[] = [root];
	let opened = 0;
	let cut = html.length > MOST_HTML;
	/** How many are open of those that are not read, and of those that stand too deep. */
	let dropped = 0;
	let flattened = 0;
	let inStyle = false;
	let styles = '';
	const parser = new Parser({
		onopentag(tag, attributes) {
			opened++;
			inStyle = tag === 'style';
			if (opened > MOST_ELEMENTS || open.length + flattened + dropped > MOST_OPEN) {
				cut = true;
				parser.pause();
			}
			if (dropped > 0 || isHidden(tag, attributes)) dropped++;
			else if (open.length > DEEPEST) flattened++;
			else {
				const element: Pasted = { tag, attributes, kids: [] };
				open.at(-1)?.kids.push(element);
				open.push(element);
			}
		},
		ontext(text) {
			if (inStyle) styles += text.slice(0, Math.max(0, MOST_STYLES - styles.length));
			const kids = open.at(-1)?.kids;
			if (dropped > 0 || !kids) return;
			// The parser hands over every entity by itself.
			const before = kids.at(-1);
			if (typeof before === 'string') kids[kids.length - 1] = before + text;
			else kids.push(text);
		},
		onclosetag() {
			inStyle = false;
			if (dropped > 0) dropped--;
			else if (flattened > 0) flattened--;
			else open.pop();
		},
	});
	parser.write(html.slice(0, MOST_HTML));
	parser.end();
	return { root, styles, cut };
}

function isHidden(tag: string, attributes: Record<string, string>): boolean {
	if (tag === 'head' || tag === 'html' || tag === 'body') return false;
	if (DROPPED.has(tag) || 'hidden' in attributes || attributes['role'] === 'navigation') return true;
	return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributes['style'] ?? '');
}

/** All that an element says, without its form. */
export const pastedText = (node: Pasted | string): string =>
	typeof node === 'string' ? node : node.kids.map(pastedText).join('');

export function* elementsOf(node: Pasted): Generator<Pasted> {
	for (const kid of node.kids) {
		if (typeof kid === 'string') continue;
		yield kid;
		yield* elementsOf(kid);
	}
}

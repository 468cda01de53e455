import { isSafeHref } from '@/lib/safe-href';
import { element, escapeText } from './body-html-element';
import type { BodyMark, BodyNode } from './body-schema';
import type { Setting } from './body-setting';
import { type InlinePart, nestMarks } from './inline-runs';

/** A body away from its page: `base` is what its addresses are read against. */
export type HtmlSetting = Setting & { base: URL };

/** The text, marks and footnote references of one block. */
export const inlineHtml = (nodes: readonly BodyNode[] | undefined, setting: HtmlSetting): string =>
	partsHtml(nestMarks(nodes ?? []), setting);

function partsHtml(parts: readonly InlinePart[], setting: HtmlSetting): string {
	return parts
		.map((part) => {
			if (part.is === 'text') return escapeText(part.text);
			if (part.is === 'mark') return markHtml(part.mark, partsHtml(part.parts, setting), setting);
			// In brackets, because feed readers set it without the page's styles.
			return element('sup', {}, `[${setting.ids.get(part.node)}]`);
		})
		.join('');
}

function markHtml(mark: BodyMark, text: string, setting: HtmlSetting): string {
	switch (mark.type) {
		case 'link':
			return linkHtml(mark.attrs.href, text, setting);
		case 'bold':
			return element('strong', {}, text);
		case 'italic':
			return element('em', {}, text);
		case 'strike':
			return element('s', {}, text);
		case 'superscript':
			return element('sup', {}, text);
		case 'subscript':
			return element('sub', {}, text);
		case 'code':
			return element('code', {}, text);
		default:
			return mark satisfies never;
	}
}

/** `text` is HTML. What may not be linked to stays as text. */
export function linkHtml(href: string, text: string, { base }: HtmlSetting): string {
	if (!isSafeHref(href) || !URL.canParse(href, base)) return text;
	// As the URL standard writes it, which is ASCII: what XML forbids is percent-encoded.
	return element('a', { href: new URL(href, base).href }, text);
}

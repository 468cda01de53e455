import { element, escapeText } from './body-html-element';
import { type HtmlSetting, inlineHtml } from './body-html-inline';
import type { NodeOf } from './body-schema';
import { isBlank, ownText } from './body-text';
import { directionWithin } from './text-direction';

export function paragraphHtml(node: NodeOf<'paragraph'>, setting: HtmlSetting): string {
	const place = setting.dateline?.before === node ? escapeText(`${setting.dateline.place} — `) : '';
	const dir = directionWithin(setting.direction, ownText(node));
	return element('p', { dir }, place, inlineHtml(node.content, setting));
}

export function headingHtml(node: NodeOf<'heading'>, setting: HtmlSetting): string {
	const dir = directionWithin(setting.direction, ownText(node));
	return element(`h${setting.levels.get(node) ?? 4}`, { dir }, inlineHtml(node.content, setting));
}

export function listHtml(node: NodeOf<'bulletList'> | NodeOf<'orderedList'>, setting: HtmlSetting): string {
	const [first] = node.content ?? [];
	const [paragraph] = first?.content ?? [];
	const dir = paragraph && directionWithin(setting.direction, ownText(paragraph));
	const items = (node.content ?? []).map((item) =>
		element('li', {}, item.type === 'listItem' ? itemHtml(item, setting) : ''),
	);
	if (node.type === 'bulletList') return element('ul', { dir }, ...items);
	return element('ol', { dir, start: node.attrs.start === 1 ? undefined : node.attrs.start }, ...items);
}

/** An item of one paragraph has no element around its text, as on the page. */
function itemHtml(node: NodeOf<'listItem'>, setting: HtmlSetting): string {
	const blocks = (node.content ?? []).filter((block) => !isBlank(block));
	const tight = blocks.filter(({ type }) => type === 'paragraph').length <= 1;
	return blocks
		.map((block) => {
			if (block.type === 'bulletList' || block.type === 'orderedList') return listHtml(block, setting);
			if (block.type !== 'paragraph') return '';
			return tight ? inlineHtml(block.content, setting) : paragraphHtml(block, setting);
		})
		.join('');
}

export function pullQuoteHtml(node: NodeOf<'pullQuote'>, setting: HtmlSetting): string {
	const text = ownText(node);
	const said = text.trim() === '' ? '' : element('blockquote', {}, element('p', {}, inlineHtml(node.content, setting)));
	const attribution = node.attrs.attribution.trim();
	const by = attribution === '' ? '' : element('figcaption', {}, escapeText(attribution));
	return element('figure', { dir: directionWithin(setting.direction, text) }, said, by);
}

export const codeHtml = (node: NodeOf<'codeBlock'>): string =>
	element('pre', { dir: 'ltr' }, element('code', {}, escapeText(ownText(node))));

/** The notes at the end of a body, by the numbers that their references show. */
export function footnotesHtml(setting: HtmlSetting): string {
	if (setting.footnotes.length === 0) return '';
	const notes = setting.footnotes.map((note) =>
		element('li', { dir: directionWithin(setting.direction, ownText(note)) }, inlineHtml(note.content, setting)),
	);
	return `<hr />${element('ol', {}, ...notes)}`;
}

import { isSafeHref } from '@/lib/safe-href';
import { element, escapeText } from './body-html-element';
import { type HtmlSetting, inlineHtml, linkHtml } from './body-html-inline';
import type { NodeOf } from './body-schema';
import { isBlank, ownText } from './body-text';
import { PROVIDERS } from './embed-providers';
import { directionWithin } from './text-direction';

/** `children` are the HTML of the box's own blocks. */
export const factBoxHtml = (node: NodeOf<'factBox'>, children: string): string =>
	element('aside', {}, element('p', {}, element('strong', {}, escapeText(node.attrs.title))), children);

/** `children` are the HTML of the answer's blocks. */
export function questionAnswerHtml(node: NodeOf<'questionAnswer'>, children: string, setting: HtmlSetting): string {
	const question = node.content?.find(({ type }) => type === 'question');
	if (!question || isBlank(question)) return children;
	const dir = directionWithin(setting.direction, ownText(question));
	const level = setting.levels.get(node) ?? 3;
	return element(`h${level}`, { dir }, inlineHtml(question.content, setting)) + children;
}

export function documentLinkHtml(node: NodeOf<'documentLink'>, setting: HtmlSetting): string {
	const { href, title, kind, pages } = node.attrs;
	const size = pages === null ? '' : `${pages.toLocaleString(setting.language)} ${pages === 1 ? 'page' : 'pages'}`;
	const details = [kind.trim(), size].filter(Boolean).join(', ');
	const link = linkHtml(href, escapeText(title), setting);
	return element('p', { dir: directionWithin(setting.direction, title) }, link, escapeText(details && ` ${details}`));
}

/** A link to the post or player on its provider's own page, with what the story says of it. */
export function embedHtml(node: NodeOf<'embed'>, setting: HtmlSetting): string {
	const { provider, id } = node.attrs;
	const { name, action, page } = PROVIDERS[provider];
	const address = page(id);
	const link = isSafeHref(address) ? linkHtml(address, escapeText(action), setting) : escapeText(name);
	const captioned = (node.content ?? []).some((run) => !isBlank(run));
	const caption = captioned ? element('figcaption', {}, inlineHtml(node.content, setting)) : '';
	return element('figure', {}, element('p', {}, link), caption);
}

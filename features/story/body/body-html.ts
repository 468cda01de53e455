import { documentLinkHtml, embedHtml, factBoxHtml, questionAnswerHtml } from './body-html-boxes';
import { element } from './body-html-element';
import { figureHtml } from './body-html-figures';
import type { HtmlSetting } from './body-html-inline';
import { codeHtml, footnotesHtml, headingHtml, listHtml, paragraphHtml, pullQuoteHtml } from './body-html-prose';
import { chartHtml, tableHtml } from './body-html-tables';
import type { Body, BodyNode } from './body-schema';
import { type Images, settingOf } from './body-setting';
import { isBlank } from './body-text';
import { printable } from './printable';

type Surroundings = {
	images: Images;
	/** A language tag, as the story keeps it. */
	language: string;
	siteUrl: URL;
	/** The story's path, against which "#part" is read. */
	address?: string;
	/** Where it was reported from: said at the head of its first paragraph. */
	dateline?: string | undefined;
};

/**
 * A story's body for other people's programs (feed readers, ninjs): plain HTML with
 * absolute addresses, without classes, ids, styles or scripts. It is well-formed XML too.
 */
export function bodyHtml(
	body: Body,
	{ images, language, siteUrl, address = '/', dateline = '' }: Surroundings,
): string {
	const clean = printable(body);
	const first = clean.content?.find((node) => node.type === 'paragraph' && !isBlank(node));
	const place = printable(dateline);
	const setting: HtmlSetting = {
		...settingOf(clean, images, language, ''),
		base: new URL(address, siteUrl),
		dateline: first && place !== '' ? { before: first, place } : undefined,
	};
	const blocks = blocksHtml(clean.content, setting);
	return element('div', { lang: language, dir: setting.direction }, blocks, footnotesHtml(setting));
}

const blocksHtml = (nodes: readonly BodyNode[] | undefined, setting: HtmlSetting): string =>
	(nodes ?? []).map((node) => (isBlank(node) ? '' : blockHtml(node, setting))).join('\n');

function blockHtml(node: BodyNode, setting: HtmlSetting): string {
	switch (node.type) {
		case 'paragraph':
			return paragraphHtml(node, setting);
		case 'heading':
			return headingHtml(node, setting);
		case 'bulletList':
		case 'orderedList':
			return listHtml(node, setting);
		case 'blockquote':
			return element('blockquote', {}, blocksHtml(node.content, setting));
		case 'pullQuote':
			return pullQuoteHtml(node, setting);
		case 'figure':
			return figureHtml(node, setting);
		case 'gallery':
			return blocksHtml(node.content, setting);
		case 'embed':
			return embedHtml(node, setting);
		case 'table':
			return tableHtml(node, setting);
		case 'codeBlock':
			return codeHtml(node);
		case 'horizontalRule':
			return '<hr />';
		case 'factBox':
			return factBoxHtml(node, blocksHtml(node.content, setting));
		case 'questionAnswer': {
			const answer = node.content?.find(({ type }) => type === 'answer');
			return questionAnswerHtml(node, blocksHtml(answer?.content, setting), setting);
		}
		case 'documentLink':
			return documentLinkHtml(node, setting);
		case 'chart':
			return chartHtml(node, setting);
		// Set by the blocks that hold them.
		case 'doc':
		case 'text':
		case 'footnote':
		case 'listItem':
		case 'tableRow':
		case 'tableHeader':
		case 'tableCell':
		case 'question':
		case 'answer':
			return '';
		default:
			return node satisfies never;
	}
}

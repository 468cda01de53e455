import { element, emptyElement, escapeText } from '../../body/body-html-element';
import type { BodyNode } from '../../body/body-schema';

/** Blocks as the HTML by which the editor's own parser knows them again. */
export const pastedHtml = (blocks: readonly BodyNode[]): string => blocks.map(write).join('');

function write(node: BodyNode): string {
	const inside = () => pastedHtml(node.content ?? []);
	switch (node.type) {
		case 'text':
			return marked(node);
		case 'paragraph':
			return element('p', {}, inside());
		case 'heading':
			return element(`h${node.attrs.level}`, {}, inside());
		case 'bulletList':
			return element('ul', {}, inside());
		case 'orderedList':
			return element('ol', { start: node.attrs.start }, inside());
		case 'listItem':
			return element('li', {}, inside());
		case 'blockquote':
			return element('blockquote', {}, inside());
		case 'codeBlock':
			return element('pre', {}, element('code', {}, inside()));
		case 'horizontalRule':
			return emptyElement('hr');
		case 'footnote':
			return element('span', { 'data-node': node.type }, inside());
		case 'table':
			return element('table', kept(node), element('tbody', { 'data-content': '' }, inside()));
		case 'tableRow':
			return element('tr', kept(node), inside());
		case 'tableHeader':
			return element('th', { ...kept(node), ...spans(node.attrs) }, inside());
		case 'tableCell':
			return element('td', { ...kept(node), ...spans(node.attrs) }, inside());
		default:
			throw new Error(`nothing that is pasted becomes a ${node.type}`);
	}
}

const kept = ({ type, attrs }: BodyNode) => ({ 'data-node': type, 'data-attrs': JSON.stringify(attrs) });
const spans = ({ colspan, rowspan }: { colspan: number; rowspan: number }) => ({ colspan, rowspan });

const TAGS = {
	...{ bold: 'strong', italic: 'em', strike: 's', code: 'code', superscript: 'sup', subscript: 'sub' },
} as const;

function marked({ text = '', marks = [] }: BodyNode): string {
	return marks.reduceRight(
		(inside, mark) =>
			mark.type === 'link' ? element('a', { href: mark.attrs.href }, inside) : element(TAGS[mark.type], {}, inside),
		escapeText(text),
	);
}

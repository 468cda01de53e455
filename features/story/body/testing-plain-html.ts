import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** For tests: what is wrong with HTML that leaves the paper for programs of others, read as a browser reads it. */

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element that may leave, with the attributes of its own. */
const ALLOWED: Record<string, readonly string[]> = {
	a: ['href'],
	img: ['src', 'width', 'height', 'alt'],
	ol: ['start'],
	td: ['colspan', 'rowspan'],
	th: ['colspan', 'rowspan', 'scope'],
	...Object.fromEntries(
		['aside', 'blockquote', 'caption', 'code', 'div', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'hr']
			.concat(['li', 'p', 'pre', 's', 'small', 'strong', 'sub', 'sup', 'table', 'tbody', 'thead', 'tr', 'ul'])
			.map((name) => [name, []]),
	),
};
const GLOBAL = ['dir', 'lang'];

export function plainHtmlProblems(source: string): string[] {
	const problems: string[] = [];
	const tree = parseFragment(source, {
		// XML's way to write an empty element; HTML takes it as it is meant.
		onParseError: ({ code }) => code === 'non-void-html-element-start-tag-with-trailing-solidus' || problems.push(code),
	});
	for (const { tagName, attrs, childNodes } of elementsOf(tree)) {
		const own = ALLOWED[tagName];
		if (!own) problems.push(`element ${tagName}`);
		for (const { name, value } of attrs) {
			if (![...GLOBAL, ...(own ?? [])].includes(name)) problems.push(`${name} on ${tagName}`);
			if (name === 'href' && !/^(https?:\/\/|mailto:|tel:)[\x21-\x7e]*$/.test(value)) problems.push(`address ${value}`);
			if (name === 'src' && !/^https?:\/\/[\x21-\x7e]+$/.test(value)) problems.push(`source ${value}`);
		}
		const named = childNodes.flatMap((child) => ('tagName' in child ? [child.tagName] : []));
		const place = named.indexOf('figcaption');
		if (tagName === 'figure' && place > 0 && place < named.length - 1) problems.push('figcaption out of place');
		if (tagName === 'img' && !attrs.some(({ name }) => name === 'alt')) problems.push('img without alt');
	}
	return problems;
}

/** The text of it, without the numbers of footnotes, white space as one space. */
export const plainHtmlText = (source: string): string => textOf(parseFragment(source)).replace(/\s+/g, ' ').trim();

function textOf(node: Parent): string {
	return node.childNodes
		.map((child) => {
			if ('value' in child) return child.value;
			if (!('childNodes' in child)) return '';
			const text = textOf(child);
			if (child.nodeName === 'sup' && /^\[\d+\]$/.test(text)) return '';
			return INLINE.has(child.nodeName) ? text : ` ${text} `;
		})
		.join('');
}

const INLINE = new Set(['a', 'code', 'em', 's', 'small', 'strong', 'sub', 'sup']);

const elementsOf = (node: Parent): Element[] =>
	node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));

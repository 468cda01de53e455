import { type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';
import { isSafeHref } from '@/lib/safe-href';

/** For tests: what is wrong with a piece of the paper's HTML, read as a browser reads it. */

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const GLOBAL = ['class', 'dir', 'id', 'lang', 'role', 'tabindex', 'aria-label', 'aria-labelledby', 'aria-hidden'];
const SHAPE = ['class', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'dx', 'dy'];
const PICTURE = ['src', 'srcset', 'sizes', 'type', 'width', 'height', 'alt', 'decoding', 'loading', 'fetchpriority'];

/** Every element that a body may come to, with the attributes of its own. */
const ALLOWED: Record<string, readonly string[]> = {
	a: ['href', 'rel'],
	aside: [],
	blockquote: [],
	caption: [],
	code: ['data-language'],
	details: [],
	div: [],
	em: [],
	figcaption: [],
	figure: [],
	h2: [],
	h3: [],
	h4: [],
	h5: [],
	hr: [],
	img: PICTURE,
	li: [],
	ol: ['start'],
	p: [],
	picture: [],
	pre: [],
	s: [],
	source: PICTURE,
	span: [],
	'stet-embed': ['data-provider', 'data-src', 'data-title'],
	strong: [],
	sub: [],
	summary: [],
	sup: [],
	table: [],
	tbody: [],
	td: ['colspan', 'rowspan'],
	th: ['colspan', 'rowspan', 'scope'],
	thead: [],
	tr: [],
	ul: [],
	svg: [...SHAPE, 'viewBox', 'preserveAspectRatio', 'overflow', 'direction'],
	circle: SHAPE,
	desc: [],
	g: SHAPE,
	line: SHAPE,
	path: [...SHAPE, 'vector-effect'],
	rect: SHAPE,
	text: [...SHAPE, 'text-anchor'],
};

export function markupProblems(source: string): string[] {
	const problems: string[] = [];
	const tree = parseFragment(source, {
		sourceCodeLocationInfo: true,
		onParseError: ({ code, startOffset }) => problems.push(`${code} at ${source.slice(startOffset, startOffset + 40)}`),
	});
	const all = elementsOf(tree);
	if (nesting(tree) !== writtenNesting(source)) problems.push('a browser nests it otherwise than it is written');
	for (const element of all) problems.push(...attributeProblems(element), ...contentProblems(element));
	const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
	for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) problems.push(`two of id ${id}`);
	for (const element of all) {
		const fragment = attribute(element, 'href')?.match(/^#(.*(?:footnote|reference)-\d+)$/)?.[1];
		const named = [fragment, ...(attribute(element, 'aria-labelledby')?.split(' ') ?? [])].filter(
			(id) => id !== undefined,
		);
		for (const id of named) if (!ids.includes(id)) problems.push(`nothing has id ${id}`);
	}
	return problems;
}

function attributeProblems({ tagName, attrs, namespaceURI }: Element): string[] {
	const own = ALLOWED[tagName];
	if (!own) return [`element ${tagName}`];
	const svg = namespaceURI === html.NS.SVG;
	return attrs.flatMap(({ name, value }) => {
		if (![...own, ...GLOBAL].includes(name) || (svg && name === 'style')) return [`${name} on ${tagName}`];
		if (name === 'href' && !isSafeHref(value)) return [`address ${value}`];
		if (name === 'src' && !value.startsWith('/media/')) return [`source ${value}`];
		if (name === 'data-src' && !value.startsWith('https://')) return [`player ${value}`];
		return [];
	});
}

/** The parts of HTML's content model that a body could break. */
function contentProblems(element: Element): string[] {
	const { tagName } = element;
	const children = elementsIn(element);
	const problem = (is: boolean, text: string) => (is ? [text] : []);
	if (tagName === 'a') {
		return problem(
			elementsOf(element).some((inner) => inner.tagName === 'a'),
			'a link within a link',
		);
	}
	if (tagName === 'figure') {
		const places = children.flatMap((child, at) => (child.tagName === 'figcaption' ? [at] : []));
		const [place = 0] = places;
		return problem(places.length > 1 || (place !== 0 && place !== children.length - 1), 'figcaption out of place');
	}
	if (/^h\d$/.test(tagName)) return problem(textOf(element).trim() === '', `empty ${tagName}`);
	if (tagName === 'img') return problem(attribute(element, 'alt') === undefined, 'img without alt');
	if (tagName === 'th') return problem(!attribute(element, 'scope'), 'th without scope');
	if (tagName === 'table') return problem(!isRectangle(element), 'table with gaps or overlaps');
	return [];
}

function isRectangle(table: Element): boolean {
	const widths = elementsIn(table)
		.filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody')
		.flatMap((section) => {
			const rows = elementsIn(section);
			const taken = rows.map(() => new Set<number>());
			const fits = rows.every((row, at) => {
				let column = 0;
				return elementsIn(row).every((cell) => {
					const [width, height] = ['colspan', 'rowspan'].map((name) => Number(attribute(cell, name) ?? 1)) as [
						number,
						number,
					];
					while (taken[at]?.has(column)) column++;
					for (let down = at; down < at + height; down++) {
						for (let right = column; right < column + width; right++) {
							if (!taken[down] || taken[down]?.has(right)) return false;
							taken[down]?.add(right);
						}
					}
					return true;
				});
			});
			return fits ? taken.map(({ size }) => size) : [-1];
		});
	return new Set(widths).size === 1 && !widths.includes(-1);
}

const textOf = (node: Parent): string =>
	node.childNodes
		.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
		.join('');

export const textIn = (source: string) => textOf(parseFragment(source));

const elementsIn = (node: Parent) => node.childNodes.filter((child): child is Element => 'tagName' in child);
const elementsOf = (node: Parent): Element[] => elementsIn(node).flatMap((child) => [child, ...elementsOf(child)]);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

const nesting = (node: Parent): string =>
	elementsIn(node)
		.map((child) => `${child.tagName}(${nesting(child)})`)
		.join('');

/** The same from the tags as they are written; React escapes every "<" that is text. */
function writtenNesting(source: string): string {
	return [...source.matchAll(/<(\/?)([A-Za-z][^\s/>]*)(?:"[^"]*"|[^">])*?(\/?)>/g)]
		.map(([, closes, name, empty]) => (closes ? ')' : `${name}(${empty ? ')' : ''}`))
		.join('');
}

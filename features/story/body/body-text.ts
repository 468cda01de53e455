import type { Body, BodyNode, ChartAttrs } from './body-schema';
import { printable } from './printable';

/** Average for adults reading English silently: Brysbaert 2019, "How many words do we read per minute?" (238). */
const WORDS_PER_MINUTE = 238;

/**
 * Everything that a body says, as plain text with a line for each paragraph, cell,
 * caption and note. Footnotes follow the block that they belong to, so that no
 * sentence is broken by one. Credits and descriptions of pictures are left out.
 */
export function bodyText(body: Body): string {
	return lines(body, chartLines).join('\n');
}

/** The words of a body as its language divides them. The figures of charts are not counted. */
export function countWords(body: Body, language: string): number {
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	let words = 0;
	for (const line of lines(body, ({ title }) => [title])) {
		for (const segment of segmenter.segment(line)) if (segment.isWordLike) words++;
	}
	return words;
}

export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** The text of one node's runs, without its footnotes. */
export function ownText(node: BodyNode): string {
	return (node.content ?? []).map((child) => (child.type === 'text' ? child.text : '')).join('');
}

/** Whether a node has nothing to show: an empty paragraph left behind while writing. */
export function isBlank(node: BodyNode): boolean {
	switch (node.type) {
		case 'text':
			return !node.text?.trim();
		case 'pullQuote':
			return ownText(node).trim() === '' && node.attrs.attribution.trim() === '';
		case 'doc':
		case 'paragraph':
		case 'heading':
		case 'bulletList':
		case 'orderedList':
		case 'listItem':
		case 'blockquote':
		case 'codeBlock':
		case 'questionAnswer':
		case 'question':
		case 'answer':
			return (node.content ?? []).every(isBlank);
		default:
			return false;
	}
}

const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();

type ChartText = (chart: ChartAttrs) => string[];

const chartLines: ChartText = ({ title, description, unit, labels, series, source }) => [
	title,
	description,
	unit,
	...series.map(({ name }) => name),
	...labels,
	source,
];

function lines(node: BodyNode, chartText: ChartText): string[] {
	const said = (...texts: string[]) => texts.map(oneLine).filter(Boolean);
	const within = () => (node.content ?? []).flatMap((child) => lines(child, chartText));
	const notes = () =>
		(node.content ?? []).filter(({ type }) => type === 'footnote').flatMap((note) => said(ownText(note)));
	switch (node.type) {
		case 'paragraph':
		case 'heading':
		case 'figure':
		case 'embed':
		case 'codeBlock':
		case 'question':
			return [...said(ownText(node)), ...notes()];
		case 'pullQuote':
			return said(ownText(node), node.attrs.attribution);
		case 'factBox':
			return [...said(node.attrs.title), ...within()];
		case 'table':
			return [...said(node.attrs.caption), ...within()];
		case 'documentLink':
			return said(node.attrs.title);
		case 'chart':
			return said(...chartText(node.attrs));
		case 'doc':
		case 'bulletList':
		case 'orderedList':
		case 'listItem':
		case 'blockquote':
		case 'gallery':
		case 'tableRow':
		case 'tableHeader':
		case 'tableCell':
		case 'questionAnswer':
		case 'answer':
			return within();
		// Their blocks speak for them.
		case 'text':
		case 'footnote':
		case 'horizontalRule':
			return [];
		default:
			return node satisfies never;
	}
}

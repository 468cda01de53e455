import type { BodyNode } from '../../body/body-schema';
import { onlyAddress } from './bare-address';
import { isBlankLine, oneLine, paragraph } from './paste-inline';
import { type PastedItem, pastedLists } from './paste-list';
import { cleanText } from './paste-text';

/** `plain`: it was asked for without any form, so lines are nothing but lines. */
export function plainTextBlocks(text: string, plain: boolean): BodyNode[] {
	const lines = cleanText(text)
		.replace(/\r\n?|[\u2028\u2029\u0085]|\f/g, '\n')
		.split('\n')
		.map((line) => line.replace(/\t/g, ' ').trimEnd());
	return plain ? lines.flatMap((line) => linePart([line.trim()])) : groups(lines).flatMap(groupBlocks);
}

/** Lines between blank ones. */
function groups(lines: readonly string[]): string[][] {
	const made: string[][] = [[]];
	for (const line of lines) {
		if (line.trim() !== '') made.at(-1)?.push(line);
		else if (made.at(-1)?.length) made.push([]);
	}
	return made.filter((group) => group.length > 0);
}

const QUOTE = /^\s*> ?/;
const ITEM = /^(\s*)(?:([-*+•·‣◦▪–—])|(\d{1,5})[.)])\s+(?=\S)/u;
const HEADING = /^(#{1,6})\s+(?=\S)/;

function groupBlocks(lines: string[]): BodyNode[] {
	const [first = ''] = lines;
	if (lines.every((line) => QUOTE.test(line))) {
		const content = groups(lines.map((line) => line.replace(QUOTE, ''))).flatMap((group) => linePart(joined(group)));
		return content.length > 0 ? [{ type: 'blockquote', attrs: {}, content }] : [];
	}
	const heading = HEADING.exec(first);
	if (heading) {
		const level = Math.min(4, Math.max(2, heading[1]?.length ?? 2)) as 2 | 3 | 4; // held between the two
		const content = words(first.slice(heading[0].length));
		return [{ type: 'heading', attrs: { level }, content }, ...(lines.length > 1 ? groupBlocks(lines.slice(1)) : [])];
	}
	// A dash at the beginning of one line alone is speech as often as a list.
	if (lines.every((line) => isItem(line, lines.length))) return pastedLists(lines.map(itemOf));
	const items = lines.findIndex((line) => isItem(line, 2));
	if (items > 0 && lines.slice(items).every((line) => isItem(line, lines.length - items)) && lines.length - items > 1)
		return [...groupBlocks(lines.slice(0, items)), ...groupBlocks(lines.slice(items))];
	return linePart(joined(lines));
}

const isItem = (line: string, lines: number): boolean => {
	const found = ITEM.exec(line);
	return found !== null && (lines > 1 || /[*+•·‣◦▪]/u.test(found[2] ?? ''));
};

function itemOf(line: string): PastedItem {
	const [all = '', indent = '', , number] = ITEM.exec(line) ?? [];
	return {
		kind: 'item',
		level: 1 + Math.min(7, Math.floor(indent.length / 2)),
		ordered: number !== undefined,
		number: number === undefined ? null : Number(number),
		blocks: linePart([line.slice(all.length)]),
		continued: false,
	};
}

/** Mail breaks its lines near the 72nd character, and the sentence goes on. */
function joined(lines: readonly string[]): string[] {
	const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= 55 && line.length <= 80);
	return wrapped ? [lines.map((line) => line.trim()).join(' ')] : lines.map((line) => line.trim());
}

const linePart = (lines: readonly string[]): BodyNode[] =>
	lines.flatMap((line) => {
		const content = words(line);
		return isBlankLine(content) ? [] : [paragraph(content)];
	});

/** Text that is nothing but an address leads there. */
function words(line: string): BodyNode[] {
	const href = onlyAddress(line);
	const text: BodyNode = { type: 'text', attrs: {}, text: line.replace(/ {2,}/g, ' ') };
	return line === '' ? [] : oneLine([href === null ? text : { ...text, marks: [{ type: 'link', attrs: { href } }] }]);
}

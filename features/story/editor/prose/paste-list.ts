import type { BodyNode } from '../../body/body-schema';

/** A line of a list as it was pasted; programs say its level in many ways. */
export type PastedItem = {
	kind: 'item';
	/** 1 is the outermost. */
	level: number;
	ordered: boolean;
	/** The number that it bears, where one was read. */
	number: number | null;
	/** Paragraphs; the first line stands in the first. */
	blocks: BodyNode[];
	/** More of the item before it, after the list that stood between. */
	continued: boolean;
};

const DEEPEST = 8;

type Open = { level: number; list: BodyNode; items: BodyNode[] };

/** Lines that follow each other, as lists within lists. */
export function pastedLists(items: readonly PastedItem[]): BodyNode[] {
	const made: BodyNode[] = [];
	const open: Open[] = [];
	const begin = ({ ordered, number }: PastedItem, level: number) => {
		const items: BodyNode[] = [];
		const list: BodyNode = ordered
			? { type: 'orderedList', attrs: { start: number ?? 1 }, content: items }
			: { type: 'bulletList', attrs: {}, content: items };
		(open.at(-1)?.items.at(-1)?.content ?? made).push(list);
		open.push({ level, list, items });
	};
	for (const item of items) {
		const level = Math.min(item.level, DEEPEST);
		while (level < (open.at(-1)?.level ?? 0)) open.pop();
		const at = open.at(-1);
		if (item.continued && at?.level === level) {
			at.items.at(-1)?.content?.push(...item.blocks);
			continue;
		}
		const sort = item.ordered ? 'orderedList' : 'bulletList';
		if (at?.level === level && at.list.type !== sort) open.pop();
		if (open.at(-1)?.level !== level) begin(item, level);
		open.at(-1)?.items.push({ type: 'listItem', attrs: {}, content: [...item.blocks] });
	}
	return made;
}

/** "1.", "(a)", "iv)": what Word sets before a numbered line; a sign is a bullet. */
export function readMarker(text: string): { ordered: boolean; number: number | null } {
	const found = /^[\s(]*(\d{1,5}|[a-z]{1,6})[.)]/iu.exec(text);
	if (!found) return { ordered: false, number: null };
	const number = Number(found[1]);
	return { ordered: true, number: Number.isNaN(number) ? null : number };
}

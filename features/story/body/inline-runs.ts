import type { BodyMark, BodyNode, MarkName, NodeOf } from './body-schema';

/** Inline content as elements nest: a mark that spans several runs of text holds them all. */
export type InlinePart =
	| { is: 'text'; text: string }
	| { is: 'footnote'; node: NodeOf<'footnote'> }
	| { is: 'mark'; mark: BodyMark; parts: InlinePart[] };

type Run = { marks: readonly BodyMark[]; part: InlinePart };

/** Of two marks that span the same text, the one named first is outside. */
const OUTSIDE_FIRST: readonly MarkName[] = ['link', 'bold', 'italic', 'strike', 'superscript', 'subscript', 'code'];

export function nestMarks(nodes: readonly BodyNode[]): InlinePart[] {
	return nest(nodes.flatMap(runOf));
}

function runOf(node: BodyNode): Run[] {
	if (node.type === 'text') return [{ marks: node.marks ?? [], part: { is: 'text', text: node.text ?? '' } }];
	// A reference is a link of its own and cannot stand inside another.
	if (node.type === 'footnote') return [{ marks: [], part: { is: 'footnote', node } }];
	return [];
}

function nest(runs: readonly Run[]): InlinePart[] {
	const parts: InlinePart[] = [];
	for (let at = 0; at < runs.length; ) {
		const widest = widestMark(runs, at);
		if (!widest) {
			const run = runs[at++];
			if (run) parts.push(run.part);
			continue;
		}
		const { mark, end } = widest;
		const inside = runs
			.slice(at, end)
			.map(({ marks, part }) => ({ marks: marks.filter((one) => !same(one, mark)), part }));
		parts.push({ is: 'mark', mark, parts: nest(inside) });
		at = end;
	}
	return parts;
}

/** The mark of the run at `start` that reaches furthest, and the run before which it ends. */
function widestMark(runs: readonly Run[], start: number): { mark: BodyMark; end: number } | null {
	let widest: { mark: BodyMark; end: number } | null = null;
	for (const mark of inOrder(runs[start]?.marks ?? [])) {
		let end = start + 1;
		while (runs[end]?.marks.some((one) => same(one, mark))) end++;
		if (!widest || end > widest.end) widest = { mark, end };
	}
	return widest;
}

const inOrder = (marks: readonly BodyMark[]) =>
	marks.toSorted((a, b) => OUTSIDE_FIRST.indexOf(a.type) - OUTSIDE_FIRST.indexOf(b.type));

function same(a: BodyMark, b: BodyMark): boolean {
	return a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.attrs.href === b.attrs.href);
}

import type { BodyNode } from '../../body/body-schema';

/** Runs of one line: no space at its ends or twice between, and neighbors of one look as one run. */
export function oneLine(runs: readonly BodyNode[]): BodyNode[] {
	const line: BodyNode[] = [];
	let spaced = true;
	for (const run of runs) {
		if (run.type !== 'text') {
			line.push(run);
			spaced = false;
			continue;
		}
		const text: string = spaced ? (run.text ?? '').replace(/^ +/, '') : (run.text ?? '');
		if (text === '') continue;
		spaced = text.endsWith(' ');
		const before = line.at(-1);
		if (before?.type === 'text' && look(before) === look(run))
			line[line.length - 1] = { ...before, text: `${before.text ?? ''}${text}` };
		else line.push({ ...run, text });
	}
	const last = line.at(-1);
	if (last?.type === 'text' && last.text?.endsWith(' ')) {
		const text = last.text.slice(0, -1);
		return text === '' ? oneLine(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
	}
	return line;
}

const look = (run: BodyNode): string => JSON.stringify(run.marks ?? []);

export const isBlankLine = (line: readonly BodyNode[]): boolean =>
	line.every((run) => run.type === 'text' && (run.text ?? '').trim() === '');

/** The same words without one look: a heading is not bold as well. */
export const without = (mark: string, runs: readonly BodyNode[]): BodyNode[] =>
	runs.map((run) => {
		const marks = run.marks?.filter(({ type }) => type !== mark) ?? [];
		const { marks: _, ...rest } = run;
		return marks.length > 0 ? { ...rest, marks } : rest;
	});

export const paragraph = (content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content });

/** For places that hold nothing but paragraphs: cells, quotes and the first lines of lists. */
export function paragraphsOf(blocks: readonly BodyNode[]): BodyNode[] {
	return blocks.flatMap((block) => {
		switch (block.type) {
			case 'paragraph':
				return [block];
			case 'heading':
				return [paragraph(block.content ?? [])];
			case 'codeBlock':
				return (block.content ?? []).flatMap(({ text = '' }) =>
					text
						.split('\n')
						.flatMap((line) => (line.trim() === '' ? [] : [paragraph([{ type: 'text', attrs: {}, text: line }])])),
				);
			default:
				return paragraphsOf(block.content ?? []);
		}
	});
}

import { Fragment, type ReactNode } from 'react';
import { printable } from '../body/printable';
import type { Piece } from './block-lines';
import type { WordRun } from './mark-words';

type Props = { runs: readonly WordRun[]; language: string };

/** Words that were removed, added, or are set another way: told by element, line and colour, and to whoever listens. */
export function ComparedWords({ runs, language }: Props) {
	return (
		<span className="compare-words" lang={language} dir="auto">
			{runs.map((run, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
				<ComparedRun key={index} run={run} />
			))}
		</span>
	);
}

function ComparedRun({ run }: { run: WordRun }) {
	const pieces = run.pieces.map((piece, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: as above
		<Fragment key={index}>{setAs(piece)}</Fragment>
	));
	switch (run.change) {
		case 'removed':
			return (
				<del>
					<Aloud>removed: </Aloud>
					{pieces}
					<Aloud> end of removal </Aloud>
				</del>
			);
		case 'added':
			return (
				<ins>
					<Aloud>added: </Aloud>
					{pieces}
					<Aloud> end of addition </Aloud>
				</ins>
			);
		case 'set': {
			const now = [...new Set(run.pieces.flatMap(({ marks }) => marks))];
			const told = `was ${run.was.join(', ') || 'plain'}, is ${now.join(', ') || 'plain'}`;
			return (
				<span className="compare-set" title={told}>
					{pieces}
					<Aloud> ({told}) </Aloud>
				</span>
			);
		}
		default:
			return <>{pieces}</>;
	}
}

/** Read out, not seen; English whatever the story is in. */
function Aloud({ children }: { children: ReactNode }) {
	return (
		<span className="sr-only" lang="en">
			{children}
		</span>
	);
}

const ELEMENTS = {
	bold: 'strong',
	italic: 'em',
	strike: 's',
	code: 'code',
	superscript: 'sup',
	subscript: 'sub',
	footnote: 'sup',
} as const;

/** Marks as they look; an address is told and never a link, since it may be one that was taken out for a reason. */
function setAs({ text, marks }: Piece): ReactNode {
	let shown: ReactNode = printable(text);
	for (const mark of marks.toReversed()) shown = <Marked mark={mark}>{shown}</Marked>;
	return shown;
}

function Marked({ mark, children }: { mark: string; children: ReactNode }) {
	if (mark.startsWith('link to ')) {
		return (
			<span className="compare-link" title={mark}>
				{children}
			</span>
		);
	}
	const Element = new Map(Object.entries(ELEMENTS)).get(mark);
	return Element ? <Element>{children}</Element> : children;
}

'use client';

import './prose.css';
import { useEffect, useState } from 'react';
import { readingMinutes } from '../../body/body-text';
import { type Count, countSelected, wordCounter } from './count-words';
import type { Editors } from './text-name';

type Props = { editors: Editors; commissionedWords: number | null; language: string };
type Counts = { all: Count; selected: Count | null };

/** Once typing pauses: nobody reads a count while they type. */
const PAUSE_MS = 400;

/** How long the body is, against what was asked for, and how long what is selected is. */
export function CountLine({ editors, commissionedWords, language }: Props) {
	const counts = useCounts(editors, language);
	if (!counts) return null;
	const { all, selected } = counts;
	const number = new Intl.NumberFormat('en');
	const of = commissionedWords === null ? '' : ` of ${number.format(commissionedWords)}`;
	const over = commissionedWords !== null && all.words > commissionedWords;
	return (
		<p className="count-line">
			<span className={over ? 'count-over' : undefined}>
				{number.format(all.words)}
				{of} {all.words === 1 && of === '' ? 'word' : 'words'}
				{over && `, ${number.format(all.words - commissionedWords)} over`}
			</span>
			<span>{number.format(all.characters)} characters</span>
			<span>{readingMinutes(all.words)} min read</span>
			{selected && (
				<span className="count-selected">
					Selected: {number.format(selected.words)} {selected.words === 1 ? 'word' : 'words'},{' '}
					{number.format(selected.characters)} characters
				</span>
			)}
		</p>
	);
}

function useCounts(editors: Editors, language: string): Counts | null {
	const [counts, setCounts] = useState<Counts | null>(null);
	const body = editors.get('body');
	useEffect(() => {
		if (!body) return;
		const count = wordCounter(language);
		let pause: ReturnType<typeof setTimeout> | undefined;
		const read = () => {
			if (body.isDestroyed) return;
			const { doc, selection } = body.state;
			const { from, to, empty } = selection;
			setCounts({ all: count(doc), selected: empty ? null : countSelected(doc, from, to, language) });
		};
		const later = () => {
			clearTimeout(pause);
			pause = setTimeout(read, PAUSE_MS);
		};
		read();
		body.on('update', later);
		body.on('selectionUpdate', later);
		return () => {
			clearTimeout(pause);
			body.off('update', later);
			body.off('selectionUpdate', later);
		};
	}, [body, language]);
	return counts;
}

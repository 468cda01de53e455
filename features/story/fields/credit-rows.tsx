'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { DraftCredit } from '../story-schema';
import { CreditGrip } from './credit-grip';
import { type CreditPart, creditKeys, ROLE_NAMES } from './credit-list';
import { CreditRow, type CreditRowProps } from './credit-row';
import { useCreditSorting } from './use-credit-sorting';

type Props = {
	credits: readonly DraftCredit[];
	nameOf: (bylineId: string) => string;
	isFormer: (bylineId: string) => boolean;
	move: (from: number, to: number) => void;
	/** Whether it was done: it may have to be asked about first. */
	remove: (index: number) => boolean;
	edit: (index: number, part: CreditPart, more?: 'typing') => void;
	leave: () => void;
};

/** Credits in order: dragged, moved by keys, or by the buttons up and down. */
export function CreditRows({ credits, nameOf, isFormer, move, remove, edit, leave }: Props) {
	const list = useRef<HTMLUListElement>(null);
	const [said, setSaid] = useState('');
	const { sorting: Sorting, reach, press } = useCreditSorting(list);
	const keys = creditKeys(credits);
	/** With the role, for whoever stands there twice. */
	const called = ({ bylineId, role }: DraftCredit) => {
		const twice = credits.filter((other) => other.bylineId === bylineId).length > 1;
		return twice ? `${nameOf(bylineId)} (${ROLE_NAMES[role].toLowerCase()})` : nameOf(bylineId);
	};
	if (credits.length === 0) return null;
	const rows = credits.map(
		(credit, index): CreditRowProps => ({
			sortKey: keys[index] ?? '',
			credit,
			name: nameOf(credit.bylineId),
			called: called(credit),
			former: isFormer(credit.bylineId),
			first: index === 0,
			last: index === credits.length - 1,
			step: (by) => {
				move(index, index + by);
				setSaid(`${called(credit)} is now ${index + by + 1} of ${credits.length}.`);
			},
			remove: () => {
				if (!remove(index)) return;
				setSaid(`${called(credit)} is taken off.`);
				// Else the keyboard would begin anew at the top of the page.
				list.current?.closest('section')?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
			},
			edit: (part, more) => edit(index, part, more),
			leave,
		}),
	);
	const drawn = (lines: ReactNode) => (
		<ul ref={list} className="panel-rows" aria-label="Credits in order" {...reach}>
			{lines}
		</ul>
	);
	return (
		<>
			{Sorting ? (
				<Sorting rows={rows} move={move}>
					{drawn}
				</Sorting>
			) : (
				drawn(
					rows.map((row) => (
						<CreditRow key={row.sortKey} {...row} grip={<CreditGrip called={row.called} onKeyDown={press} />} />
					)),
				)
			)}
			<p role="status" className="sr-only">
				{said}
			</p>
		</>
	);
}

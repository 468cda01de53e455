'use client';

import { type ButtonKind, buttonClass } from '@/components/ui/button';
import { type AskedMove, openMove } from './move-opening';

type Props = { move: AskedMove; label: string; kind: ButtonKind };

/** Opens a move's dialog. */
export function MoveButton({ move, label, kind }: Props) {
	return (
		<button type="button" className={buttonClass(kind)} aria-haspopup="dialog" onClick={() => openMove(move)}>
			{label}
		</button>
	);
}

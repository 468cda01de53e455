'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import type { CreditRole } from '@/features/byline/byline-schema';
import type { DraftCredit } from '../story-schema';
import { type CreditPart, ROLE_NAMES } from './credit-list';
import { IconPress } from './icon-press';

export type CreditRowProps = {
	sortKey: string;
	credit: DraftCredit;
	name: string;
	/** The name for those who hear it: no two in a list are the same. */
	called: string;
	former: boolean;
	first: boolean;
	last: boolean;
	step: (by: 1 | -1) => void;
	remove: () => void;
	edit: (part: CreditPart, more?: 'typing') => void;
	leave: () => void;
};

type Props = CreditRowProps & { grip: ReactNode; dragging?: boolean } & Pick<ComponentProps<'li'>, 'ref' | 'style'>;

const ROLES = Object.entries(ROLE_NAMES) as [CreditRole, string][]; // Object.entries forgets its keys' type

export function CreditRow({ grip, dragging = false, ref, style, ...row }: Props) {
	const { credit, name, called, former, first, last, step, remove, edit, leave } = row;
	return (
		<li ref={ref} className="panel-row" data-dragging={dragging || undefined} style={style}>
			<div className="panel-row-head">
				{grip}
				<span className="panel-row-name">
					{name} {former && <Badge tone="warn">former</Badge>}
				</span>
				<IconPress label={`Move ${called} up`} icon={ArrowUp} disabled={first} does={() => step(-1)} />
				<IconPress label={`Move ${called} down`} icon={ArrowDown} disabled={last} does={() => step(1)} />
				<IconPress label={`Take ${called} off`} icon={X} does={remove} />
			</div>
			<div className="panel-row-parts">
				<select
					className="input"
					aria-label={`Role of ${called}`}
					value={credit.role}
					// The options are the roles.
					onChange={(event) => edit({ role: event.target.value as CreditRole })}
				>
					{ROLES.map(([role, words]) => (
						<option key={role} value={role}>
							{words}
						</option>
					))}
				</select>
				<input
					className="input"
					aria-label={`Where ${called} reported from`}
					placeholder="Reported from"
					value={credit.place}
					maxLength={120}
					autoComplete="off"
					onChange={(event) => edit({ place: event.target.value }, 'typing')}
					onBlur={() => {
						const place = credit.place.trim();
						if (place === credit.place) leave();
						else edit({ place });
					}}
				/>
			</div>
		</li>
	);
}

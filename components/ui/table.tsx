import type { ReactNode } from 'react';

type Column = { label: ReactNode; align?: 'left' | 'right'; hideOnPhone?: boolean };

/** A table that scrolls inside itself. The caption is read out and names the part that scrolls. */
export function Table({ caption, head, children }: { caption: string; head: readonly Column[]; children: ReactNode }) {
	const hidden = head.flatMap((column, index) => (column.hideOnPhone ? [index + 1] : [])).join(' ');
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group, since a section of that name may stand around it already
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
		<div role="group" className="table-scroll" aria-label={caption} tabIndex={0}>
			<table className="table" data-hide={hidden || undefined}>
				<caption className="sr-only">{caption}</caption>
				<thead>
					<tr>
						{head.map(({ label, align = 'left' }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
							<th key={index} scope="col" data-align={align}>
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}

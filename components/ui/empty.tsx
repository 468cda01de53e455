import type { ReactNode } from 'react';

/** Where there is nothing yet: what to do first. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<div className="empty">
			<p className="font-semibold text-ink">{title}</p>
			{children && <div className="mt-1 max-w-[60ch]">{children}</div>}
		</div>
	);
}

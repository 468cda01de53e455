'use client';

import type { ChangeEvent } from 'react';

export function DeskTick({ id, headline }: { id: string; headline: string }) {
	return <input type="checkbox" name="ids" value={id} aria-label={headline} />;
}

/** Ticks every line of its table, or none. */
export function DeskTickAll() {
	const tick = ({ target }: ChangeEvent<HTMLInputElement>) => {
		const lines = target.closest('table')?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? [];
		for (const line of lines) line.checked = target.checked;
	};
	return <input type="checkbox" className="needs-script" aria-label="All of these" onChange={tick} />;
}

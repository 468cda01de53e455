import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warn' | 'danger';

/** A state, in a word or two. The colour only repeats what the word says. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
	return (
		<span className="badge" data-tone={tone}>
			{children}
		</span>
	);
}

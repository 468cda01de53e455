import type { ReactNode } from 'react';
import type { Tone } from './badge';

export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
	return (
		<div className="notice" data-tone={tone}>
			{children}
		</div>
	);
}

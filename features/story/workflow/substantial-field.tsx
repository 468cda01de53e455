'use client';

import { RadioField } from './radio-field';

/** Whether a change of what is live is worth a reader's notice. */
export function SubstantialField({ before = false }: { before?: boolean }) {
	return (
		<RadioField
			name="substantial"
			legend="What readers are told"
			defaultValue={before ? 'on' : ''}
			options={[
				{ value: '', label: 'A silent fix', hint: 'The time of the last update stays.' },
				{ value: 'on', label: 'A substantial update', hint: 'The story says when it was updated.' },
			]}
		/>
	);
}

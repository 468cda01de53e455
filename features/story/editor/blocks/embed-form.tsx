'use client';

import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { NodeOf } from '../../body/body-schema';
import { PROVIDERS } from '../../body/embed-providers';
import { readEmbedAddress } from './embed-address';

type Props = { put: (found: NodeOf<'embed'>['attrs']) => void; close: () => void };

const names = Object.values(PROVIDERS).map(({ name }) => name);

export function EmbedForm({ put, close }: Props) {
	const id = useId();
	const [wrong, setWrong] = useState(false);
	return (
		<form
			className="form"
			onSubmit={(event) => {
				event.preventDefault();
				const found = readEmbedAddress(String(new FormData(event.currentTarget).get('address')));
				if (found) put(found);
				else setWrong(true);
			}}
		>
			<div className="field">
				<label htmlFor={id} className="field-label">
					Address of the film, post or player
				</label>
				<input
					id={id}
					name="address"
					className="input"
					inputMode="url"
					autoComplete="off"
					aria-invalid={wrong || undefined}
					aria-describedby={`${id}-hint`}
				/>
				<p id={`${id}-hint`} className={wrong ? 'field-error' : 'field-hint'} role={wrong ? 'alert' : undefined}>
					{wrong ? 'This is no page that can be embedded. ' : ''}
					{`From ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}; anything else can be linked to.`}
				</p>
			</div>
			<div className="block-prompt-ends">
				<button type="submit" className={buttonClass('primary')}>
					Embed
				</button>
				<button type="button" className={buttonClass('plain')} onClick={close}>
					Cancel
				</button>
			</div>
		</form>
	);
}

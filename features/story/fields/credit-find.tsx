'use client';

import { useCallback, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { FoundByline } from '@/features/byline/byline-schema';
import { Ends, Press } from './field-state';
import { FindField } from './find-field';
import { findBylines, makeGuest, NotDone } from './found-by-name';

type Props = { add: (byline: FoundByline) => void; mayAddGuests: boolean };

const GUEST = 'guest';

/** Finds someone in the register of bylines, or adds a guest by name alone. */
export function CreditFind({ add, mayAddGuests }: Props) {
	const [found, setFound] = useState<FoundByline[]>([]);
	const [known, setKnown] = useState<{ name: string; bylines: FoundByline[] } | null>(null);
	const [trouble, setTrouble] = useState('');
	const [guest, setGuest] = useState('');

	const find = useCallback(async (query: string) => {
		const bylines = await findBylines(query);
		setFound(bylines);
		return bylines.map(({ id, name, title, status }) => ({
			...{ id, label: name },
			note: [title, status === 'former' ? 'former' : ''].filter(Boolean).join(', '),
		}));
	}, []);

	const invite = async (name: string, anyway: boolean) => {
		setTrouble('');
		setKnown(null);
		setGuest(name);
		try {
			const answer = await makeGuest(name, anyway);
			if ('made' in answer) add(answer.made);
			else setKnown({ name, bylines: answer.known });
		} catch (error) {
			if (!(error instanceof NotDone)) throw error;
			setTrouble(`${name} was not added. ${error.message}`);
		}
	};
	const take = (byline: FoundByline) => {
		setKnown(null);
		add(byline);
	};
	return (
		<>
			<FindField
				label="Add a credit"
				placeholder="Type a name"
				find={find}
				choose={({ id }, typed) => {
					const byline = found.find((one) => one.id === id);
					if (byline) take(byline);
					else invite(typed, false);
				}}
				extra={(typed) => (mayAddGuests && typed !== '' ? { id: GUEST, label: `Add “${typed}” as a guest` } : null)}
			/>
			<div role="status">
				{trouble !== '' && (
					<Notice tone="danger">
						<p>{trouble}</p>
						<Ends>
							<Press does={() => invite(guest, false)}>Try again</Press>
						</Ends>
					</Notice>
				)}
				{known && (
					<Notice tone="warn">
						<p>The register has that name already. Is this who you mean?</p>
						<Ends>
							{known.bylines.map((byline) => (
								<Press key={byline.id} does={() => take(byline)}>
									{[byline.name, byline.title, byline.status === 'former' && 'former'].filter(Boolean).join(', ')}
								</Press>
							))}
							<Press does={() => invite(known.name, true)}>No, someone else of that name</Press>
						</Ends>
					</Notice>
				)}
			</div>
		</>
	);
}

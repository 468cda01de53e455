'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { useFormState } from '@/components/ui/form-context';
import { BYLINE_KINDS, BYLINE_STATUSES } from '../../byline-schema';
import { KIND_WORDS, STATUS_WORDS } from '../../byline-words';
import { hrefOf, labelOf } from './byline-form-names';
import type { BylineValues } from './byline-values';

const KINDS = BYLINE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }));
const STATUSES = BYLINE_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }));
const MOST_CONTACTS = 20;

/** Everything that a byline says of itself; `children` is its biography. */
export function BylineFields({ values, children }: { values: BylineValues; children: ReactNode }) {
	return (
		<>
			<div className="grid gap-4 sm:grid-cols-2">
				<SelectField name="kind" label="Kind" options={KINDS} defaultValue={values.kind} />
				<SelectField
					name="status"
					label="Status"
					options={STATUSES}
					defaultValue={values.status}
					hint="Former: no longer with the paper. Its page says so."
				/>
				<TextField
					name="title"
					label="Title"
					defaultValue={values.title}
					maxLength={200}
					hint="Such as “Harbor correspondent”."
				/>
				<TextField
					name="sortName"
					label="Filed as"
					defaultValue={values.sortName}
					maxLength={120}
					hint="“Ruiz, Ana”. Empty: as its name is written."
				/>
				<TextField name="location" label="Based in" defaultValue={values.location} maxLength={120} />
				<TextField
					name="languages"
					label="Languages"
					defaultValue={values.languages.join(', ')}
					maxLength={1_000}
					spellCheck={false}
					hint="Tags such as en, es or pt-BR, with commas between them."
				/>
			</div>
			{children}
			<TextField
				name="beats"
				label="Beats"
				multiline
				defaultValue={values.beats.join('\n')}
				hint="What it covers, each on a line of its own."
			/>
			<Contacts contacts={values.contacts} />
			<TextField
				name="sameAs"
				label="Profiles elsewhere"
				multiline
				defaultValue={values.sameAs.join('\n')}
				spellCheck={false}
				hint="Pages about the same person or organization, each on a line of its own: https://social.example/@ana. Not for a pseudonym: they would say whose it is."
			/>
		</>
	);
}

function Contacts({ contacts }: Pick<BylineValues, 'contacts'>) {
	const state = useFormState();
	const [more, setMore] = useState(1);
	const typed = Object.keys(state?.values ?? {}).filter((name) => name.endsWith('-href')).length;
	const rows = Math.min(Math.max(contacts.length + more, state?.ok === false ? typed : 0), MOST_CONTACTS);
	const place = useRef<HTMLFieldSetElement>(null);
	const asked = useRef(0);
	useEffect(() => {
		// The row that was asked for stands before its button, where the Tab key does not come by any more.
		if (asked.current !== rows) return;
		place.current?.querySelector<HTMLInputElement>('.byline-contact:last-of-type input')?.focus();
	}, [rows]);
	return (
		<fieldset ref={place} className="field">
			<legend className="field-label">Contacts</legend>
			<p className="field-hint mb-2">
				Public: readers can write or call there. A mail address, a telephone number or a page. Empty a line to take it
				away.
			</p>
			{Array.from({ length: rows }, (_, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
				<div key={row} className="byline-contact">
					<TextField
						name={labelOf(row)}
						label={`Contact ${row + 1}: what it is`}
						defaultValue={contacts[row]?.label ?? ''}
						maxLength={60}
					/>
					<TextField
						name={hrefOf(row)}
						label={`Contact ${row + 1}: address`}
						defaultValue={contacts[row]?.href ?? ''}
						maxLength={2_000}
						spellCheck={false}
						autoComplete="off"
					/>
				</div>
			))}
			{rows < MOST_CONTACTS && (
				<button
					type="button"
					className={`${buttonClass('plain')} needs-script mt-3`}
					onClick={() => {
						asked.current = rows + 1;
						setMore(rows - contacts.length + 1);
					}}
				>
					Add a contact
				</button>
			)}
		</fieldset>
	);
}

'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { FieldState } from './field-state';
import { type FieldStory, useField } from './use-field';

const LANGUAGES: Record<string, string> = {
	ar: 'Arabic',
	da: 'Danish',
	de: 'German',
	en: 'English',
	'en-GB': 'English (British)',
	es: 'Spanish',
	fi: 'Finnish',
	fr: 'French',
	he: 'Hebrew',
	it: 'Italian',
	ja: 'Japanese',
	nl: 'Dutch',
	no: 'Norwegian',
	pl: 'Polish',
	pt: 'Portuguese',
	'pt-BR': 'Portuguese (Brazilian)',
	sv: 'Swedish',
	tr: 'Turkish',
	uk: 'Ukrainian',
	zh: 'Chinese',
};

const OTHER = 'other';

const named = (tag: string) => (LANGUAGES[tag] ? `${LANGUAGES[tag]} (${tag})` : tag);

/** The paper's own first; any other by its tag. */
export function LanguageField({ story, language, paper }: { story: FieldStory; language: string; paper: string }) {
	const field = useField(story, 'language', language);
	const { typed, refused } = field.draft;
	const [free, setFree] = useState(false);
	const tags = [...new Set([paper, typed, ...Object.keys(LANGUAGES)])].filter((tag) => !free || tag !== typed);
	return (
		<div>
			<div className={free ? 'panel-pair' : undefined}>
				<Field name="language" label="Language">
					<select
						className="input"
						value={free ? OTHER : typed}
						onChange={({ target }) => {
							setFree(target.value === OTHER);
							if (target.value !== OTHER) field.change(target.value);
						}}
					>
						{tags.map((tag) => (
							<option key={tag} value={tag}>
								{tag === paper ? `${named(tag)}, as the paper` : named(tag)}
							</option>
						))}
						<option value={OTHER}>Another…</option>
					</select>
				</Field>
				{free && (
					<Field name="languageTag" label="Its tag" hint="Such as pt-BR." error={refused?.error || undefined}>
						<input
							className="input"
							value={typed}
							maxLength={35}
							autoComplete="off"
							spellCheck={false}
							onChange={({ target }) => field.change(target.value, 'typing')}
							onBlur={field.leave}
						/>
					</Field>
				)}
			</div>
			<FieldState besides field={field} inWords={named} />
		</div>
	);
}

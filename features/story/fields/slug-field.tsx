'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { slugify } from '@/lib/slug';
import type { StoryForDesk } from '../story-for-desk';
import { addressShown, asSlug } from './address-shown';
import { FieldGroup } from './field-group';
import { FieldState, Press } from './field-state';
import { valueInWords } from './field-words';
import { useField } from './use-field';

type Props = {
	story: Pick<StoryForDesk, 'id' | 'fieldsVersion' | 'live' | 'address' | 'addressToBe' | 'publishedAt'>;
	slug: string;
	headline: string;
	host: string;
};

/** The end of the address: from the headline until someone writes another. */
export function SlugField({ story, slug, headline, host }: Props) {
	const field = useField(story, 'slug', slug);
	const [text, setText] = useState<string | null>(null);
	const { typed, refused } = field.draft;
	const derived = story.publishedAt ? '' : slugify(headline);
	const wanted = text === null ? typed : asSlug(text);
	const shown = story.addressToBe && addressShown(story.addressToBe, wanted || derived);
	const before = story.address?.split('/').map(decodeURIComponent).join('/');
	return (
		<FieldGroup title="Address">
			<Field
				name="slug"
				label="Slug"
				hint={hint(wanted, story.publishedAt !== null)}
				error={refused?.error || undefined}
			>
				<input
					className="input"
					value={text ?? typed}
					maxLength={200}
					autoComplete="off"
					autoCapitalize="off"
					spellCheck={false}
					placeholder={derived || 'From the headline'}
					onChange={({ target: { value } }) => {
						setText(value);
						field.change(asSlug(value), 'typing');
					}}
					onBlur={() => {
						setText(null);
						field.leave();
					}}
				/>
			</Field>
			<div className="panel-address" aria-live="polite">
				{shown ? (
					<>
						<p>
							<span className="text-muted">{host}</span>
							{shown.path}
						</p>
						{shown.numbered && (
							<p className="text-muted">Another story of that day has this address, so this one gets a number.</p>
						)}
						{before && before !== shown.path && (
							<p className="text-muted">
								Readers find it at {before} until you publish; after that the old address leads to the new one.
							</p>
						)}
					</>
				) : (
					<p className="text-muted">It has an address once it has a section.</p>
				)}
			</div>
			{wanted !== '' && !story.publishedAt && <Press does={() => field.change('')}>From the headline again</Press>}
			<FieldState besides field={field} inWords={(value) => valueInWords('slug', value, new Map())} />
		</FieldGroup>
	);
}

function hint(wanted: string, published: boolean): string {
	if (wanted !== '') return 'Letters, digits and hyphens; anything else becomes a hyphen.';
	return published ? 'As it was published. Type another to change it.' : 'Follows the headline until you type one.';
}

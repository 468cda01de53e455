'use client';

import { Field } from '@/components/ui/field';
import type { Pictures } from '../editor/blocks/block-context';
import type { StoryForDesk } from '../story-for-desk';
import type { Overrides } from '../story-schema';
import type { FieldChoices } from './field-choices';
import { FieldGroup } from './field-group';
import { FieldState } from './field-state';
import { valueInWords } from './field-words';
import { PictureField } from './picture-field';
import { SharingPreviews } from './sharing-previews';
import { wordsFor } from './sharing-words';
import { usePicture } from './shown-picture';
import { useField } from './use-field';

type Props = {
	story: Pick<StoryForDesk, 'id' | 'fieldsVersion' | 'fields' | 'addressToBe' | 'leadImage' | 'sharingImage'>;
	texts: { headline: string; standfirst: string };
	newsroom: FieldChoices['newsroom'];
	pictures: Pictures;
};

/** What search engines and social sites are told instead of the story's own words, and how they will show it. */
export function SharingFields({ story, texts, newsroom, pictures }: Props) {
	const field = useField(story, 'overrides', story.fields.overrides);
	const { typed, refused } = field.draft;
	const own = usePicture(typed.imageId ?? null, pictures, story.sharingImage);
	const lead = usePicture(story.fields.leadImageId, pictures, story.leadImage);
	const change = (part: Overrides, more?: 'typing') => field.change(said({ ...typed, ...part }), more);
	return (
		<FieldGroup title="Search and social">
			<SharingPreviews
				words={wordsFor(typed, texts)}
				picture={typed.imageId ? own : lead}
				newsroom={newsroom}
				address={story.addressToBe}
			/>
			<Field
				name="overrideHeadline"
				label="Headline there"
				hint="Empty: the story’s own."
				error={refused?.error || undefined}
			>
				<input
					className="input"
					value={typed.headline ?? ''}
					maxLength={300}
					autoComplete="off"
					onChange={({ target }) => change({ headline: target.value }, 'typing')}
					onBlur={field.leave}
				/>
			</Field>
			<Field name="overrideDescription" label="Description there" hint="Empty: the standfirst.">
				<textarea
					className="input"
					rows={3}
					maxLength={1_000}
					value={typed.description ?? ''}
					onChange={({ target }) => change({ description: target.value }, 'typing')}
					onBlur={field.leave}
				/>
			</Field>
			<PictureField
				label="Picture there"
				none="The lead picture."
				id={typed.imageId ?? null}
				picture={own}
				pictures={pictures}
				choose={(id) => change({ imageId: id ?? undefined })}
			/>
			<FieldState besides field={field} inWords={(value) => valueInWords('overrides', value, new Map())} />
		</FieldGroup>
	);
}

/** Without what is empty, as it is stored. */
function said({ headline, description, imageId }: Overrides): Overrides {
	return { ...(headline && { headline }), ...(description && { description }), ...(imageId && { imageId }) };
}

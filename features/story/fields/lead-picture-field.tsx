'use client';

import type { PublishedImage } from '@/features/media/media-schema';
import type { Pictures } from '../editor/blocks/block-context';
import { FieldGroup } from './field-group';
import { FieldState } from './field-state';
import { PictureField } from './picture-field';
import { usePicture } from './shown-picture';
import { type FieldStory, useField } from './use-field';

type Props = { story: FieldStory; leadImageId: string | null; leadImage: PublishedImage | null; pictures: Pictures };

export function LeadPictureField({ story, leadImageId, leadImage, pictures }: Props) {
	const field = useField(story, 'leadImageId', leadImageId);
	const picture = usePicture(field.draft.typed, pictures, leadImage);
	return (
		<FieldGroup title="Lead picture">
			<PictureField
				label="Above the text and in lists"
				none="None yet."
				id={field.draft.typed}
				picture={picture}
				pictures={pictures}
				choose={(id) => field.change(id)}
			/>
			<FieldState field={field} inWords={(id) => (id === null ? 'none' : 'another picture')} />
		</FieldGroup>
	);
}

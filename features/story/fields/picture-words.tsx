import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { describeImageAction } from '@/features/media/media-actions';
import type { Picture } from '../editor/blocks/picture-schema';

/** What is said of a picture wherever it is shown. */
export function PictureWords({ picture: { id, alt, caption, credit } }: { picture: Picture }) {
	const missing = alt.trim() === '' ? ['alt text'] : [];
	if (credit.trim() === '') missing.push('credit');
	return (
		<details className="panel-more" open={alt.trim() === '' || undefined}>
			<summary>
				Alt text, caption, credit
				{missing.length > 0 && <span className="panel-missing"> (no {missing.join(', no ')})</span>}
			</summary>
			<ActionForm action={describeImageAction} hidden={{ id }} submit="Save these words" kind="plain">
				<TextField
					name="alt"
					label="Alt text"
					multiline
					defaultValue={alt}
					maxLength={1_000}
					hint="What it shows, for those who do not see it."
				/>
				<TextField name="caption" label="Caption" multiline defaultValue={caption} maxLength={2_000} />
				<TextField name="credit" label="Credit" defaultValue={credit} maxLength={300} hint="Who made it." />
			</ActionForm>
		</details>
	);
}

'use client';

import '@/features/story/fields/pictures.css';
import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { MIDDLE_CUT, type PictureCut } from '@/features/media/image-cut-schema';
import type { Picture } from '@/features/story/editor/blocks/picture-schema';
import { pictureShelf } from '@/features/story/editor/blocks/picture-shelf';
import { uploadPicture } from '@/features/story/editor/blocks/picture-upload';
import { PictureChooser } from '@/features/story/fields/picture-chooser';
import { removePortraitAction, setPortraitAction } from '../byline-actions';
import { PortraitCut } from './portrait-cut';

type Props = {
	id: string;
	version: number;
	/** The picture that the portrait was cut out of, or would be. */
	source: Picture | null;
	cut: PictureCut | null;
	/** What is said of the portrait. */
	words: { alt: string; credit: string } | null;
};

/** A portrait is a square of a picture: chosen or sent, then cut here; the picture itself stays whole. */
export function PortraitPart({ id, version, source, cut, words }: Props) {
	const [pictures] = useState(pictureShelf);
	const [chosen, setChosen] = useState<Picture | null>(null);
	const [choosing, setChoosing] = useState(false);
	const picture = chosen ?? source;
	const isNew = chosen !== null && chosen.id !== source?.id;
	const said = isNew || !words ? picture : words;
	const choose = (one: Picture) => {
		setChosen(one);
		setChoosing(false);
	};
	return (
		<>
			<div className="flex flex-wrap gap-2">
				<button
					type="button"
					className={`${buttonClass('plain')} needs-script`}
					aria-expanded={choosing}
					onClick={() => setChoosing(!choosing)}
				>
					{choosing ? 'Close the pictures' : 'Choose a picture'}
				</button>
				<Upload
					take={(sent) => {
						pictures.add(sent);
						choose(sent);
					}}
				/>
			</div>
			{choosing && (
				<PictureChooser
					pictures={pictures}
					choose={(one) => pictures.get(one).then((found) => found && choose(found))}
				/>
			)}
			{picture && (
				<ActionForm
					key={picture.id}
					action={setPortraitAction}
					hidden={{ id, version: String(version), imageId: picture.id }}
					submit={words && !isNew ? 'Save the portrait' : 'Use it as the portrait'}
					className="form max-w-none"
				>
					<PortraitCut picture={picture} cut={isNew || !cut ? MIDDLE_CUT : cut} />
					<TextField
						name="alt"
						label="Alt text"
						defaultValue={said?.alt ?? ''}
						maxLength={1_000}
						hint="What it shows, for those who do not see it: “Ana Ruiz on the pier”."
					/>
					<TextField
						name="credit"
						label="Credit"
						defaultValue={said?.credit ?? ''}
						maxLength={300}
						hint="Who made it."
					/>
				</ActionForm>
			)}
			{words && (
				<ActionForm
					action={removePortraitAction}
					hidden={{ id, version: String(version) }}
					submit="Take the portrait away"
					kind="plain"
				/>
			)}
		</>
	);
}

type Sending = { name: string; part: number } | { name: string; refused: string };

function Upload({ take }: { take: (picture: Picture) => void }) {
	const id = useId();
	const [sending, setSending] = useState<Sending | null>(null);
	const send = async (file: File) => {
		const { signal } = new AbortController();
		const { name } = file;
		setSending({ name, part: 0 });
		const sent = await uploadPicture(file, { onProgress: (part) => setSending({ name, part }), signal });
		setSending(sent.ok ? null : { name, refused: sent.message });
		if (sent.ok) take(sent.value);
	};
	return (
		<>
			<label className={`${buttonClass('plain')} panel-file needs-script`} htmlFor={id}>
				Upload one
				<input
					id={id}
					type="file"
					className="sr-only"
					accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
					onChange={({ currentTarget }) => {
						const file = currentTarget.files?.[0];
						// The same file can be chosen again after a refusal.
						currentTarget.value = '';
						if (file) send(file);
					}}
				/>
			</label>
			<div role="status" className="basis-full">
				{sending && 'part' in sending && `Sending ${sending.name}: ${Math.round(sending.part * 100)} %`}
				{sending && 'refused' in sending && (
					<p className="field-error">
						{sending.name}: {sending.refused}
					</p>
				)}
			</div>
		</>
	);
}

'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { contextOf } from './block-context';
import type { Picture } from './picture-schema';
import { PictureSending, usePictureSending } from './picture-sending';
import { useFoundPictures } from './use-found-pictures';

type Props = {
	editor: Editor;
	/** Whether more than one can be taken. */
	several?: boolean;
	/** Sends files from elsewhere; without it they are sent from here. */
	send?: (files: readonly File[]) => void;
	put: (ids: readonly string[]) => void;
	close: () => void;
};

/** A picture from this device, or one that the newsroom already has. */
export function PictureChoice({ editor, several = false, send, put, close }: Props) {
	const id = useId();
	const { pictures, upload } = contextOf(editor);
	const [words, setWords] = useState('');
	const [taken, setTaken] = useState<readonly string[]>([]);
	const { found, message } = useFoundPictures(pictures, words);
	const take = (one: string) => {
		if (!several) put([one]);
		else setTaken((before) => (before.includes(one) ? before.filter((id) => id !== one) : [...before, one]));
	};
	const sending = usePictureSending(upload, (picture) => {
		pictures.add(picture);
		if (several) setTaken((before) => [...before, picture.id]);
		else put([picture.id]);
	});
	return (
		<div className="block-choice">
			<div className="field">
				<label htmlFor={`${id}-file`} className="field-label">
					{several ? 'From this device: one or more pictures' : 'From this device'}
				</label>
				<input
					id={`${id}-file`}
					type="file"
					accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
					multiple={several || send !== undefined}
					onChange={({ target }) => {
						const files = [...(target.files ?? [])];
						target.value = '';
						if (files.length > 0) (send ?? sending.send)(files);
					}}
				/>
				<PictureSending lines={sending.lines} again={sending.again} />
			</div>
			<div className="field">
				<label htmlFor={`${id}-words`} className="field-label">
					Already here
				</label>
				<input
					id={`${id}-words`}
					type="search"
					className="input"
					value={words}
					placeholder="Description, caption or credit"
					onChange={({ target }) => setWords(target.value)}
				/>
			</div>
			<p className="field-hint" role="status">
				{message}
			</p>
			<ul className="block-choice-list" aria-label="Pictures">
				{found.map((picture) => (
					<li key={picture.id}>
						<button
							type="button"
							className="block-choice-picture"
							aria-pressed={several ? taken.includes(picture.id) : undefined}
							onClick={() => take(picture.id)}
						>
							<Thumbnail picture={picture} />
						</button>
					</li>
				))}
			</ul>
			<div className="block-prompt-ends">
				{several && (
					<button
						type="button"
						className={buttonClass('primary')}
						disabled={taken.length === 0 || sending.busy}
						onClick={() => put(taken)}
					>
						{taken.length === 0
							? 'Choose pictures'
							: `Insert ${taken.length === 1 ? 'one picture' : `${taken.length} pictures`}`}
					</button>
				)}
				<button type="button" className={buttonClass('plain')} onClick={close}>
					Cancel
				</button>
			</div>
		</div>
	);
}

function Thumbnail({ picture }: { picture: Picture }) {
	const name = picture.alt || picture.caption || 'Picture without a description';
	return (
		<>
			{picture.thumbnail ? (
				// biome-ignore lint/performance/noImgElement: a rendition of our own, made in the size that is shown
				<img src={picture.thumbnail} alt="" loading="lazy" />
			) : (
				<span className="block-choice-none">No file</span>
			)}
			<span className="block-choice-name">{name}</span>
			{picture.credit && <span className="block-choice-credit">{picture.credit}</span>}
		</>
	);
}

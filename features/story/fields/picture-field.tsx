'use client';

import { useId, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Pictures } from '../editor/blocks/block-context';
import type { Picture } from '../editor/blocks/picture-schema';
import { uploadPicture } from '../editor/blocks/picture-upload';
import { Ends, Press } from './field-state';
import { PictureChooser } from './picture-chooser';
import { PictureWords } from './picture-words';

type Props = {
	label: string;
	/** What is shown while none is chosen. */
	none: string;
	id: string | null;
	picture: Picture | null;
	pictures: Pictures;
	choose: (id: string | null) => void;
};

type Sending = { name: string; part: number; stop: () => void };

/** One picture: chosen from those that are there, or sent; with what is said of it. */
export function PictureField({ label, none, id, picture, pictures, choose }: Props) {
	const inputId = useId();
	const input = useRef<HTMLInputElement>(null);
	const [choosing, setChoosing] = useState(false);
	const [sending, setSending] = useState<Sending | null>(null);
	const [failed, setFailed] = useState<{ file: File; message: string } | null>(null);

	const send = async (file: File) => {
		const stop = new AbortController();
		const tell = (part: number) => setSending({ name: file.name, part, stop: () => stop.abort() });
		setFailed(null);
		tell(0);
		const sent = await uploadPicture(file, { onProgress: tell, signal: stop.signal });
		setSending(null);
		if (!sent.ok) {
			if (!stop.signal.aborted) setFailed({ file, message: sent.message });
			return;
		}
		pictures.add(sent.value);
		choose(sent.value.id);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out as the panel's other labels are
		<div role="group" aria-labelledby={`${inputId}-label`} className="field">
			<p id={`${inputId}-label`} className="field-label">
				{label}
			</p>
			{id === null ? (
				<p className="text-muted">{none}</p>
			) : (
				<figure className="panel-picture">
					{picture?.src ? (
						// biome-ignore lint/performance/noImgElement: the renditions are made already, and /_next/image answers nothing
						<img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
					) : (
						<p className="text-muted">{picture ? 'This picture has no file.' : 'Fetching the picture…'}</p>
					)}
				</figure>
			)}
			<Ends>
				<Press does={() => setChoosing(!choosing)}>{choosing ? 'Close the pictures' : 'Choose a picture'}</Press>
				<label className={`${buttonClass('plain')} panel-file`} htmlFor={inputId}>
					Upload one
					<input
						ref={input}
						id={inputId}
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
				{id !== null && <Press does={() => choose(null)}>Take it off</Press>}
			</Ends>
			<div role="status">
				{sending && (
					<p className="panel-line">
						<span>
							Sending {sending.name}: {Math.round(sending.part * 100)} %
						</span>
						<Press does={sending.stop}>Stop</Press>
					</p>
				)}
				{failed && (
					<div className="panel-line">
						<p className="field-error">
							{failed.file.name}: {failed.message}
						</p>
						<Press does={() => send(failed.file)}>Try again</Press>
					</div>
				)}
			</div>
			{choosing && (
				<PictureChooser
					pictures={pictures}
					choose={(chosen) => {
						choose(chosen);
						setChoosing(false);
					}}
				/>
			)}
			{picture && <PictureWords key={picture.id} picture={picture} />}
		</div>
	);
}

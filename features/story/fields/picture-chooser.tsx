'use client';

import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import type { Pictures } from '../editor/blocks/block-context';
import type { Picture } from '../editor/blocks/picture-schema';

type Props = { pictures: Pictures; choose: (id: string) => void };

const PAUSE_MS = 200;

/** The newsroom's pictures, the newest first, or those whose words hold what is typed. */
export function PictureChooser({ pictures, choose }: Props) {
	const [typed, setTyped] = useState('');
	const [found, setFound] = useState<Picture[] | null>(null);
	const [trouble, setTrouble] = useState('');
	useEffect(() => {
		const overtaken = new AbortController();
		const timer = setTimeout(async () => {
			const answer = await pictures.search(typed.trim(), overtaken.signal);
			if (overtaken.signal.aborted) return;
			setTrouble(answer.ok ? '' : answer.message);
			if (answer.ok) setFound(answer.value);
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			overtaken.abort();
		};
	}, [pictures, typed]);
	return (
		<div className="panel-chooser">
			<Field name="picture-search" label="Find a picture" hint="By its alt text, caption or credit.">
				<input
					className="input"
					type="search"
					autoComplete="off"
					maxLength={200}
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</Field>
			<p role="status" className="field-hint">
				{trouble || (found === null ? 'Looking…' : found.length === 0 ? 'No picture is called that.' : '')}
			</p>
			{found && found.length > 0 && (
				<ul className="panel-pictures" aria-label="Pictures">
					{found.map(({ id, thumbnail, alt, caption }) => (
						<li key={id}>
							<button type="button" onClick={() => choose(id)}>
								{/* biome-ignore lint/performance/noImgElement: the renditions are made already, and /_next/image answers nothing */}
								<img src={thumbnail} alt={alt || caption || 'A picture without a description'} loading="lazy" />
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

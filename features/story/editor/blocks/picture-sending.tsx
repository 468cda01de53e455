'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Upload } from './block-context';
import type { Picture } from './picture-schema';

type Line = { id: number; file: File; share: number; refused: string | null };

/** Sends pictures one after the other. Leaving the form cancels what is still on its way. */
export function usePictureSending(upload: Upload, done: (picture: Picture) => void) {
	const [lines, setLines] = useState<readonly Line[]>([]);
	const count = useRef(0);
	const queue = useRef(Promise.resolve());
	const left = useRef(new AbortController());
	const then = useRef(done);
	then.current = done;
	useEffect(() => {
		const leaving = new AbortController();
		left.current = leaving;
		return () => leaving.abort();
	}, []);

	const set = (id: number, change: Partial<Line>) =>
		setLines((before) => before.map((line) => (line.id === id ? { ...line, ...change } : line)));
	const sendOne = (id: number, file: File) => {
		queue.current = queue.current.then(async () => {
			const { signal } = left.current;
			if (signal.aborted) return;
			const sent = await upload(file, { onProgress: (share) => set(id, { share }), signal });
			if (signal.aborted) return;
			if (!sent.ok) return set(id, { refused: sent.message });
			setLines((before) => before.filter((line) => line.id !== id));
			then.current(sent.value);
		});
	};
	return {
		lines,
		busy: lines.some(({ refused }) => refused === null),
		send: (files: readonly File[]) => {
			const made = files.map((file): Line => ({ id: ++count.current, file, share: 0, refused: null }));
			setLines((before) => [...before, ...made]);
			for (const { id, file } of made) sendOne(id, file);
		},
		again: ({ id, file }: Line) => {
			set(id, { refused: null, share: 0 });
			sendOne(id, file);
		},
	};
}

export function PictureSending({ lines, again }: { lines: readonly Line[]; again: (line: Line) => void }) {
	return lines.map((line) => (
		<div key={line.id} className="block-choice-sending">
			{line.refused === null ? (
				<>
					<span>{line.share === 1 ? `${line.file.name} is being made ready…` : `Sending ${line.file.name}…`}</span>
					<progress max={1} value={line.share} aria-label={line.file.name} />
				</>
			) : (
				<>
					<span className="field-error" role="alert">
						{`${line.file.name}: ${line.refused}`}
					</span>
					<button type="button" className={buttonClass('plain')} onClick={() => again(line)}>
						Try again
					</button>
				</>
			)}
		</div>
	));
}

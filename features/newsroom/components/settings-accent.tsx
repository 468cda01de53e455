'use client';

import { useRef } from 'react';
import { TextField } from '@/components/ui/field';

/** The colour as text, which is what is sent, with the browser's own picker beside it. */
export function AccentField({ accent }: { accent: string }) {
	const place = useRef<HTMLDivElement>(null);
	const text = () => place.current?.querySelector<HTMLInputElement>('[name="accent"]');
	const picker = useRef<HTMLInputElement>(null);
	return (
		<div
			ref={place}
			className="flex items-start gap-3"
			onInput={({ target }) => {
				const typed = text()?.value ?? '';
				if (target !== picker.current && picker.current && isColour(typed)) picker.current.value = typed;
			}}
		>
			<div className="min-w-0 grow">
				<TextField
					name="accent"
					label="Accent colour"
					defaultValue={accent}
					required
					maxLength={7}
					autoComplete="off"
					spellCheck={false}
					hint="As #rrggbb. Where it would be hard to read, the paper shows a darker or lighter shade of it: the sample has both."
				/>
			</div>
			<input
				ref={picker}
				type="color"
				defaultValue={accent}
				aria-label="Pick the accent colour"
				className="needs-script mt-[1.6rem] h-(--control) w-14 shrink-0 cursor-pointer border border-edge bg-paper p-1"
				onChange={(event) => {
					const field = text();
					if (field) field.value = event.target.value;
				}}
			/>
		</div>
	);
}

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

'use client';

import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormState } from '@/components/ui/form-context';
import type { Body } from '@/features/story/body/body-schema';
import { useWriting, WritingField } from '@/features/story/editor/writing-field';

const EMPTY: Body = { type: 'doc', attrs: {}, content: [{ type: 'paragraph', attrs: {} }] };

type Props = {
	bio: Body | null;
	language: string;
	onEditor?: (editor: Editor | null) => void;
	onChange?: () => void;
	children: ReactNode;
};

/** The biography. It is sent only if somebody touched it, so that a form that changes something else cannot change it. */
export function BioField({ bio, language, onEditor, onChange, children }: Props) {
	const [typed, setTyped] = useState<string | null>(null);
	const shown = useRef<string | null>(null);
	const editor = useWriting({
		...{ body: bio ?? EMPTY, language, label: 'Biography' },
		onChange: (changed) => {
			const json = JSON.stringify(changed.getJSON());
			shown.current ??= json;
			setTyped(json === shown.current ? null : json);
			onChange?.();
		},
	});
	const saved = JSON.stringify(bio ?? EMPTY);
	const before = useRef(saved);
	useEffect(() => onEditor?.(editor), [editor, onEditor]);
	useEffect(() => {
		if (!editor || before.current === saved) return;
		before.current = saved;
		// What somebody is typing here is not taken from under their hands.
		const untouched = JSON.stringify(editor.getJSON()) === shown.current;
		if (untouched) editor.commands.setContent(JSON.parse(saved), { emitUpdate: false });
		shown.current = untouched ? JSON.stringify(editor.getJSON()) : shown.current;
	}, [editor, saved]);
	const state = useFormState();
	useEffect(() => {
		if (!state?.ok || !editor) return;
		shown.current = JSON.stringify(editor.getJSON());
		setTyped(null);
	}, [state, editor]);
	const wrong = state && !state.ok ? state.errors['bio'] : undefined;
	return (
		<div className="byline-bio">
			{typed !== null && <input type="hidden" name="bio" value={typed} readOnly />}
			<WritingField editor={editor} label="Biography">
				{children}
			</WritingField>
			{wrong && <p className="field-error">The biography: {wrong}</p>}
			<p className="field-hint">
				A paragraph or two. With one, the byline’s page is public even before its first story.
			</p>
		</div>
	);
}

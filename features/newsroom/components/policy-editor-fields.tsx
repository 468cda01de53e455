'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useFormState } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import type { Body } from '@/features/story/body/body-schema';
import { useLeaveWarning } from '@/features/story/editor/leave-warning';
import { useKeptText } from '@/features/story/editor/use-kept-text';
import { useWriting, WritingField } from '@/features/story/editor/writing-field';

export type EditedPolicy = {
	title: string;
	body: Body;
	/** When the text was saved, in milliseconds; "" while there is none. */
	seen: string;
	language: string;
	/** Under which this person's unsaved text is kept on this device. */
	keepAs: string;
};

const STANDING = {
	saved: '',
	kept: 'Not published yet. What you wrote is kept on this device.',
	lost: 'Not published yet, and this browser keeps nothing: publish before you leave.',
} as const;

export function PolicyFields({
	title,
	body,
	seen,
	language,
	keepAs,
	children,
}: EditedPolicy & { children: ReactNode }) {
	const place = useRef<HTMLDivElement>(null);
	const [json, setJson] = useState(() => JSON.stringify(body));
	const titleField = () => place.current?.querySelector<HTMLInputElement>('[name="title"]');
	const editor = useWriting({
		...{ body, language, label: 'Text' },
		onChange: (changed) => {
			setJson(JSON.stringify(changed.getJSON()));
			text.note();
		},
	});
	const text = useKeptText({
		...{ key: keepAs, base: seen, ready: editor !== null },
		read: () => ({ title: titleField()?.value ?? title, body: editor?.getJSON() ?? body }),
		put: (kept) => {
			const field = titleField();
			if (field) field.value = kept.title;
			editor?.commands.setContent(kept.body, { emitUpdate: true });
		},
	});
	const state = useFormState();
	const { sent, published } = text;
	useEffect(() => {
		const form = place.current?.closest('form');
		form?.addEventListener('submit', sent);
		return () => form?.removeEventListener('submit', sent);
	}, [sent]);
	useEffect(() => {
		if (state?.ok) published();
	}, [state, published]);
	useEffect(() => editor?.setEditable(text.offered === null, false), [editor, text.offered]);
	useLeaveWarning(text.standing !== 'saved');
	return (
		<div ref={place} className="contents" onInput={text.note}>
			{text.offered && (
				<Notice tone="warn">
					<p>
						{text.offered.base === seen
							? 'You wrote something here that was not published.'
							: 'You wrote something here that was not published, and the policy has been changed since.'}
					</p>
					<p className="mt-2 flex flex-wrap gap-2">
						<button type="button" className={buttonClass('primary')} onClick={text.restore}>
							Put it back
						</button>
						<button type="button" className={buttonClass('plain')} onClick={text.drop}>
							Throw it away
						</button>
					</p>
				</Notice>
			)}
			<TextField name="title" label="Title" defaultValue={title} required maxLength={80} />
			<input type="hidden" name="body" value={json} readOnly />
			<WritingField editor={editor} label="Text">
				{children}
			</WritingField>
			{state && !state.ok && state.errors['body'] && <p className="field-error">The text: {state.errors['body']}</p>}
			<p role="status" className="text-muted">
				{STANDING[text.standing]}
			</p>
		</div>
	);
}

'use client';

import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useFormState } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import { useRefresh } from '@/components/ui/use-refresh';
import { useLeaveWarning } from '@/features/story/editor/leave-warning';
import { useKeptText } from '@/features/story/editor/use-kept-text';
import { BioField } from './bio-field';
import { BylineFields } from './byline-fields';
import type { BylineValues } from './byline-values';
import { putTyped, typedIn } from './typed-fields';

type Props = {
	values: BylineValues;
	version: number;
	language: string;
	keepAs: string;
	/** Told whether something here is not saved. */
	onTyping: (typing: boolean) => void;
	/** The biography as readers see it. */
	bio: ReactNode;
	children: ReactNode;
};

const STANDING = {
	saved: '',
	kept: 'Not saved yet. What you typed is kept on this device.',
	lost: 'Not saved yet, and this browser keeps nothing: save before you leave.',
} as const;

/** The fields of a byline, which lose nothing that was typed: to a refusal, a colleague or a closed lid. */
export function BylineTyping({ values, version, language, keepAs, onTyping, bio, children }: Props) {
	const place = useRef<HTMLDivElement>(null);
	const [editor, setEditor] = useState<Editor | null>(null);
	const form = () => place.current?.closest('form') ?? null;
	const text = useKeptText({
		...{ key: keepAs, base: String(version), ready: editor !== null },
		read: () => ({ title: typedOf(form()), body: editor?.getJSON() }),
		put: (kept) => {
			const here = form();
			if (here) putTyped(here, kept.title);
			editor?.commands.setContent(kept.body, { emitUpdate: true });
		},
	});
	const state = useFormState();
	const refresh = useRefresh();
	const { sent, published, standing } = text;
	const unsaved = standing !== 'saved';
	useEffect(() => onTyping(unsaved), [unsaved, onTyping]);
	const rebase = useRef(unsaved);
	rebase.current = unsaved;
	useEffect(() => {
		// What stands here now is what is saved: after one's own saving, or when others' changes came in.
		if (!editor || (!state?.ok && rebase.current)) return;
		void version;
		sent();
		published();
	}, [editor, state, version, sent, published]);
	useEffect(() => {
		// A colleague may have been quicker; the page then says with what.
		if (state && !state.ok && Object.keys(state.errors).length === 0) refresh();
	}, [state, refresh]);
	useEffect(() => editor?.setEditable(text.offered === null, false), [editor, text.offered]);
	useLeaveWarning(unsaved);
	return (
		<div ref={place} className="contents" onInput={text.note} onChange={text.note}>
			{text.offered && (
				<Notice tone="warn">
					<p>
						{text.offered.base === String(version)
							? 'You typed something here that was not saved.'
							: 'You typed something here that was not saved, and the byline has been changed since.'}
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
			{children}
			<BylineFields values={values}>
				<BioField bio={values.bio} language={language} onEditor={setEditor} onChange={text.note}>
					{bio}
				</BioField>
			</BylineFields>
			<p role="status" className="text-muted">
				{STANDING[standing]}
			</p>
		</div>
	);
}

const typedOf = (form: HTMLFormElement | null): string => (form ? typedIn(form) : '{}');

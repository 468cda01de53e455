'use client';

import './writing.css';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import type { ReactNode } from 'react';
import type { Body } from '../body/body-schema';
import { writingExtensions } from './writing-extensions';
import { WritingToolbar } from './writing-toolbar';

type Options = { body: Body; label: string; language: string; onChange: (editor: Editor) => void };

/** An editor of body text; null on the server and until the page is alive. */
export function useWriting({ body, label, language, onChange }: Options): Editor | null {
	return useEditor({
		extensions: writingExtensions(),
		content: body,
		// The server shows the text itself, in the editor's place.
		immediatelyRender: false,
		// Its rules stand in writing.css, under the page's own policy.
		injectCSS: false,
		onCreate: ({ editor }) => onChange(editor),
		onUpdate: ({ editor }) => onChange(editor),
		editorProps: {
			attributes: {
				role: 'textbox',
				'aria-multiline': 'true',
				'aria-label': label,
				lang: language,
				class: 'writing-text',
			},
		},
	});
}

/** The editor with its tools. `children` is the text as readers see it, for whoever has no script. */
export function WritingField({
	editor,
	label,
	children,
}: {
	editor: Editor | null;
	label: string;
	children: ReactNode;
}) {
	return (
		<div className="field">
			<span className="field-label">{label}</span>
			<div className="writing">
				{editor ? (
					<>
						<WritingToolbar editor={editor} />
						<EditorContent editor={editor} />
					</>
				) : (
					<div className="writing-text">{children}</div>
				)}
			</div>
		</div>
	);
}

'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { lineExtensions } from '../prose/line-extensions';
import type { TextName } from '../prose/text-name';
import { betweenTexts, type EditorsByText } from './between-texts';
import { sharedText } from './shared-text';
import type { WorkingSession } from './working-session';

type Props = {
	session: WorkingSession;
	editors: EditorsByText;
	name: Exclude<TextName, 'body'>;
	label: string;
	/** Stands in its place while it is empty. */
	empty: string;
	language: string;
	dir: 'ltr' | 'rtl';
	smart: () => boolean;
	readOnly: boolean;
	joined: () => void;
};

/** Kicker, headline or standfirst, typed where it will stand. */
export function LineEditor({ session, editors, name, label, empty, language, dir, smart, readOnly, joined }: Props) {
	const editor = useEditor(
		{
			extensions: [...lineExtensions({ language, smart }), sharedText(session, name), betweenTexts(editors, name)],
			editable: !readOnly,
			immediatelyRender: true,
			injectCSS: false,
			editorProps: {
				attributes: ({ doc }) => ({
					role: 'textbox',
					'aria-label': label,
					'aria-multiline': 'false',
					lang: language,
					dir,
					spellcheck: 'true',
					'data-empty': empty,
					class: `desk-line desk-${name}${doc.textContent === '' ? ' is-empty' : ''}`,
				}),
			},
		},
		[session],
	);
	useEffect(() => {
		if (editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
	}, [editor, readOnly]);
	useEffect(() => {
		editors.set(name, editor);
		const leave = session.undo.join(name, editor);
		joined();
		return () => {
			leave();
			if (editors.get(name) === editor) editors.delete(name);
		};
	}, [editor, editors, name, session, joined]);
	return <EditorContent editor={editor} />;
}

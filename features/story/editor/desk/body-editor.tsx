'use client';

import '../writing.css';
import { EditorContent, useEditor } from '@tiptap/react';
import { type ReactNode, useEffect, useState } from 'react';
import { blockExtensions } from '../blocks/block-extensions';
import { pictureShelf } from '../blocks/picture-shelf';
import { uploadPicture } from '../blocks/picture-upload';
import { CountLine } from '../prose/count-line';
import { proseExtensions } from '../prose/prose-extensions';
import { SmartTypingButton } from '../prose/smart-typing-button';
import { betweenTexts, type EditorsByText } from './between-texts';
import { DeskToolbar } from './desk-toolbar';
import { FindBar } from './find-bar';
import { sharedText } from './shared-text';
import type { WorkingSession } from './working-session';

type Props = {
	session: WorkingSession;
	editors: EditorsByText;
	storyId: string;
	actor: string;
	language: string;
	dir: 'ltr' | 'rtl';
	smart: () => boolean;
	readOnly: boolean;
	commissionedWords: number | null;
	joined: () => void;
	/** All four editors are there. */
	ready: boolean;
	/** Stand between the text and the foot, in sight wherever one writes. */
	notices: ReactNode;
	/** What is typed above the body. */
	head: ReactNode;
};

export function BodyEditor({ session, editors, storyId, actor, language, dir, smart, readOnly, ...rest }: Props) {
	const { commissionedWords, joined, ready, head, notices } = rest;
	const [pictures] = useState(pictureShelf);
	const editor = useEditor(
		{
			extensions: [
				...blockExtensions({ storyId, language, upload: uploadPicture, pictures }),
				...proseExtensions({ language, smart }),
				sharedText(session, 'body'),
				betweenTexts(editors, 'body'),
			],
			editable: !readOnly,
			immediatelyRender: true,
			injectCSS: false,
			editorProps: {
				attributes: ({ doc }) => ({
					role: 'textbox',
					'aria-label': 'Body',
					'aria-multiline': 'true',
					lang: language,
					dir,
					spellcheck: 'true',
					'data-empty': 'Write, or press / for a list of blocks',
					class: `writing-text desk-body${doc.childCount === 1 && doc.content.size <= 2 ? ' is-empty' : ''}`,
				}),
			},
		},
		[session],
	);
	useEffect(() => {
		if (editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
	}, [editor, readOnly]);
	useEffect(() => {
		editors.set('body', editor);
		const leave = session.undo.join('body', editor);
		joined();
		return () => {
			leave();
			if (editors.get('body') === editor) editors.delete('body');
		};
	}, [editor, editors, session, joined]);
	// A blank story begins with its headline.
	useEffect(() => {
		if (ready && !readOnly && session.line('headline') === '') editors.get('headline')?.commands.focus();
	}, [ready, readOnly, session, editors]);
	return (
		<>
			{!readOnly && (
				<div className="desk-tools">
					<DeskToolbar editor={editor} undo={session.undo} />
				</div>
			)}
			<article className="desk-page" lang={language} dir={dir}>
				{head}
				<EditorContent editor={editor} />
			</article>
			{notices}
			<div className="desk-foot">
				{ready && <CountLine editors={editors} commissionedWords={commissionedWords} language={language} />}
				<div className="desk-foot-tools">
					{!readOnly && <SmartTypingButton person={actor} />}
					{ready && <FindBar editors={editors} beforeReplacing={() => session.undo.manager.stopCapturing()} />}
				</div>
			</div>
		</>
	);
}

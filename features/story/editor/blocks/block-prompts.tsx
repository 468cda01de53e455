'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { BlockAnswer } from './block-answer';
import { ask, openPrompt, type Prompt } from './block-prompt';

const TITLES: Record<Prompt['kind'], string> = {
	picture: 'Picture',
	gallery: 'Gallery',
	embed: 'Embed',
	document: 'Document',
	'add-pictures': 'Add pictures',
	'replace-picture': 'Another picture',
};

/** What has to be known before a block can stand in the text. */
export function BlockPrompts({ editor }: { editor: Editor }) {
	const prompt = useEditorState({ editor, selector: ({ editor }) => openPrompt(editor) });
	const close = () => ask(editor, null);
	const Answer = useAnswer(editor, prompt !== null);
	return (
		<Dialog.Root open={prompt !== null && Answer !== null} onOpenChange={(open) => !open && close()}>
			<Dialog.Portal>
				<Dialog.Overlay className="overlay" />
				<Dialog.Content
					className="dialog block-prompt"
					aria-describedby={undefined}
					onCloseAutoFocus={(event) => {
						event.preventDefault();
						editor.commands.focus();
					}}
				>
					{prompt && Answer && (
						<>
							<Dialog.Title className="block-prompt-title">{TITLES[prompt.kind]}</Dialog.Title>
							<Answer editor={editor} prompt={prompt} close={close} />
						</>
					)}
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}

/** Fetched when something is first asked, and before it is shown: a dialog's first field has the focus. */
function useAnswer(editor: Editor, asked: boolean): typeof BlockAnswer | null {
	const [answer, setAnswer] = useState<typeof BlockAnswer | null>(null);
	useEffect(() => {
		if (!asked || answer) return;
		import('./block-answer').then(
			(part) => setAnswer(() => part.BlockAnswer),
			() => {
				if (!editor.isDestroyed) ask(editor, null);
				toast.error('That could not be fetched. Try again once you are connected.');
			},
		);
	}, [editor, asked, answer]);
	return answer;
}

'use client';

import type { Editor } from '@tiptap/core';
import { embed } from '../../body/body-build';
import { insertBlocks } from './block-commands';
import { newBlock } from './block-nodes';
import { outerBlock } from './block-place';
import type { Prompt } from './block-prompt';
import { DocumentForm } from './document-form';
import { EmbedForm } from './embed-form';
import { PictureChoice } from './picture-choice';
import { addToGallery, replacePicture } from './picture-commands';
import { takeIn } from './picture-uploads';

/** What is asked for one kind of block, and what comes of the answer. */
export function BlockAnswer({ editor, prompt, close }: { editor: Editor; prompt: Prompt; close: () => void }) {
	const run = (command: ReturnType<typeof insertBlocks>) => {
		close();
		if (editor.isEditable) command(editor.state, editor.view.dispatch);
	};
	switch (prompt.kind) {
		case 'embed':
			return <EmbedForm put={(found) => run(insertBlocks(embed(found)))} close={close} />;
		case 'document':
			return <DocumentForm put={(node) => run(insertBlocks(node))} close={close} />;
		case 'picture':
			return (
				<PictureChoice
					editor={editor}
					// It is sent from where it will stand, while one goes on writing.
					send={(files) => {
						close();
						takeIn(editor, files, outerBlock(editor.state)?.end ?? editor.state.doc.content.size);
					}}
					put={([id]) => id && run(insertBlocks(newBlock.figure(id)))}
					close={close}
				/>
			);
		case 'gallery':
			return (
				<PictureChoice editor={editor} several put={(ids) => run(insertBlocks(newBlock.gallery(ids)))} close={close} />
			);
		case 'add-pictures':
			return <PictureChoice editor={editor} several put={(ids) => run(addToGallery(ids, prompt.at))} close={close} />;
		case 'replace-picture':
			return <PictureChoice editor={editor} put={([id]) => id && run(replacePicture(id, prompt.at))} close={close} />;
	}
}

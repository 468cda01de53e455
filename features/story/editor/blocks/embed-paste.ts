import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { embed } from '../../body/body-build';
import { insertBlocks, isEmptyParagraph } from './block-commands';
import { readEmbedAddress } from './embed-address';

/** An address of a film or post, pasted alone on an empty line, becomes an embed. */
export const embedPaste = Extension.create({
	name: 'embedPaste',
	priority: 150,
	addProseMirrorPlugins: () => [
		new Plugin({
			props: {
				handlePaste(view, event) {
					const { $from, empty } = view.state.selection;
					if (!empty || $from.depth !== 1 || !isEmptyParagraph($from.parent)) return false;
					const found = readEmbedAddress(event.clipboardData?.getData('text/plain') ?? '');
					return found !== null && insertBlocks(embed(found))(view.state, view.dispatch);
				},
			},
		}),
	],
});

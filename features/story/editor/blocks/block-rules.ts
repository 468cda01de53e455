import { Extension, InputRule, markInputRule } from '@tiptap/core';
import type { MarkName } from '../../body/body-schema';
import { proseRules } from '../prose-rules';
import { insertBlocks } from './block-commands';
import { newBlock } from './block-nodes';
import { insertFootnote } from './footnote-commands';

/** Markdown, as it is typed: what prose has, and ~~, `, ```, --- and [^. */
export const blockRules = Extension.create({
	name: 'blockRules',
	addInputRules() {
		const { editor } = this;
		const mark = (name: MarkName) => {
			const type = editor.schema.marks[name];
			if (!type) throw new Error(`the editor lacks the mark "${name}"`);
			return type;
		};
		return [
			...proseRules(editor),
			markInputRule({ find: /(?:^|\s)(~~([^~\s](?:[^~]*[^~\s])?)~~)$/, type: mark('strike') }),
			markInputRule({ find: /(?:^|[^`])(`([^`]+)`)$/, type: mark('code') }),
			whole(/^```([\w+-]{0,40})\s$/, ([, language]) => newBlock.codeBlock(language || null)),
			// A dash that typography has already made longer is one too.
			whole(/^(?:---|—-|–-|\*\*\*|___)$/, () => newBlock.horizontalRule()),
			new InputRule({
				find: /\[\^$/,
				handler: ({ state, range, chain }) => {
					const { parent } = state.doc.resolve(range.from);
					if (parent.type.name !== 'paragraph' && parent.type.name !== 'heading') return null;
					chain()
						.deleteRange(range)
						.command(({ state, dispatch }) => insertFootnote(state, dispatch))
						.run();
					return undefined;
				},
			}),
		];
	},
});

/** A line of the text's own level that says what it wants to be. */
function whole(find: RegExp, make: (match: RegExpMatchArray) => Parameters<typeof insertBlocks>[0]): InputRule {
	return new InputRule({
		find,
		handler: ({ state, range, match, chain }) => {
			const $start = state.doc.resolve(range.from);
			if ($start.depth !== 1 || $start.parent.type.name !== 'paragraph') return null;
			chain()
				.deleteRange({ from: range.from, to: range.to })
				.command(({ state, dispatch }) => insertBlocks(make(match))(state, dispatch))
				.run();
			return undefined;
		},
	});
}

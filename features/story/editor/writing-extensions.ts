import {
	Extension,
	type Extensions,
	type InputRule,
	markInputRule,
	textblockTypeInputRule,
	wrappingInputRule,
} from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model';
import type { MarkName, NodeName } from '../body/body-schema';
import { bodyExtensions } from './body-extensions';
import { keptBlocks } from './kept-blocks';
import { TOOLS } from './writing-tools';

/** Everything that writing prose in the body needs: the schema, what can be undone, keys, and Markdown as it is typed. */
export const writingExtensions = (): Extensions => [...bodyExtensions(), Writing];

const Writing = Extension.create({
	name: 'writing',
	addProseMirrorPlugins: () => [history(), gapCursor(), keptBlocks()],
	addKeyboardShortcuts() {
		const { editor } = this;
		const undone = () => undo(editor.state, editor.view.dispatch);
		const redone = () => redo(editor.state, editor.view.dispatch);
		const tools = TOOLS.flatMap((tool) => (tool.keys ? [[tool.keys, () => tool.run(editor)] as const] : []));
		return {
			...Object.fromEntries(tools),
			'Mod-z': undone,
			'Shift-Mod-z': redone,
			'Mod-y': redone,
			Enter: () => editor.commands.splitListItem('listItem'),
			Tab: () => editor.commands.sinkListItem('listItem'),
			'Shift-Tab': () => editor.commands.liftListItem('listItem'),
		};
	},
	addInputRules() {
		return rules(this.editor.schema);
	},
});

function rules(schema: Schema): InputRule[] {
	const node = (name: NodeName) => schema.nodes[name] as NodeType; // the schema is made from these names
	const mark = (name: MarkName) => schema.marks[name] as MarkType; // as above
	return [
		textblockTypeInputRule({
			find: /^(#{2,4})\s$/,
			type: node('heading'),
			getAttributes: ([, signs = '##']) => ({ level: signs.length }),
		}),
		wrappingInputRule({ find: /^\s*[-*+]\s$/, type: node('bulletList') }),
		wrappingInputRule({
			find: /^(\d{1,5})\.\s$/,
			type: node('orderedList'),
			getAttributes: ([, number]) => ({ start: Number(number) }),
			joinPredicate: ([, number], list) => list.childCount + list.attrs.start === Number(number),
		}),
		wrappingInputRule({ find: /^\s*>\s$/, type: node('blockquote') }),
		markInputRule({ find: /(?:^|\s)(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, type: mark('bold') }),
		markInputRule({ find: /(?:^|\s)(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, type: mark('italic') }),
	];
}

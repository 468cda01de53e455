import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { LIST_TOOLS, PARAGRAPH_TOOLS, type Tool } from '../prose-tools';
import { insertBlocks } from './block-commands';
import { newBlock } from './block-nodes';
import { ask, type Prompt } from './block-prompt';
import { insertFootnote } from './footnote-commands';

/** A way to put something into the text, as menus offer it. */
export type Insert = {
	name: string;
	label: string;
	hint: string;
	/** What else someone may call it. */
	words: string;
	keys?: string;
	run: (editor: Editor) => boolean;
};

const by = (command: Command) => (editor: Editor) => {
	editor.commands.focus();
	return command(editor.state, editor.view.dispatch);
};
const asking = (kind: 'picture' | 'gallery' | 'embed' | 'document') => (editor: Editor) =>
	ask(editor, { kind } satisfies Prompt);

export const INSERTS: readonly Insert[] = [
	{
		...{ name: 'picture', label: 'Picture', hint: 'From this device, or one already here', keys: 'Mod-Alt-p' },
		...{ words: 'image photo figure upload', run: asking('picture') },
	},
	{
		...{ name: 'gallery', label: 'Gallery', hint: 'Several pictures together' },
		...{ words: 'images photos slideshow pictures', run: asking('gallery') },
	},
	{
		...{ name: 'pull-quote', label: 'Pull quote', hint: 'A sentence set large, and who said it' },
		...{ words: 'quotation call out', run: by(insertBlocks(newBlock.pullQuote())) },
	},
	{
		...{ name: 'fact-box', label: 'Fact box', hint: 'A title and some lines beside the story' },
		...{ words: 'sidebar aside info callout', run: by(insertBlocks(newBlock.factBox())) },
	},
	{
		...{ name: 'question', label: 'Question and answer', hint: 'For interviews' },
		...{ words: 'interview q&a', run: by(insertBlocks(newBlock.questionAnswer())) },
	},
	{
		...{ name: 'table', label: 'Table', hint: 'Rows and columns' },
		...{ words: 'grid cells spreadsheet', run: by(insertBlocks(newBlock.table())) },
	},
	{
		...{ name: 'chart', label: 'Chart', hint: 'From cells of a spreadsheet' },
		...{ words: 'graph bar column line data figures', run: by(insertBlocks(newBlock.chart())) },
	},
	{
		...{ name: 'embed', label: 'Embed', hint: 'A film, post or player, by its address' },
		...{ words: 'youtube vimeo x twitter instagram tiktok datawrapper soundcloud spotify video', run: asking('embed') },
	},
	{
		...{ name: 'document', label: 'Document', hint: 'A link to a PDF or another file' },
		...{ words: 'pdf file download link', run: asking('document') },
	},
	{
		...{ name: 'footnote', label: 'Footnote', hint: 'A numbered note at the end', keys: 'Mod-Alt-f' },
		...{ words: 'note source reference', run: by(insertFootnote) },
	},
	{
		...{ name: 'code', label: 'Code', hint: 'Lines set as they are typed', keys: 'Mod-Alt-c' },
		...{ words: 'pre program listing', run: by(insertBlocks(newBlock.codeBlock())) },
	},
	{
		...{ name: 'rule', label: 'Rule', hint: 'A break between two parts' },
		...{ words: 'divider separator line hr horizontal break', run: by(insertBlocks(newBlock.horizontalRule())) },
	},
];

const asInsert = (tool: Tool): Insert => ({
	...{ name: tool.name, label: tool.label, hint: '', words: 'text list bullets numbers quote title subhead' },
	...(tool.keys && { keys: tool.keys }),
	run: tool.run,
});

/** All that the slash offers: blocks, and what a paragraph can become. */
export const SLASH: readonly Insert[] = [...INSERTS, ...[...PARAGRAPH_TOOLS, ...LIST_TOOLS].map(asInsert)];

/** Those that fit what was typed, the ones whose name begins with it first. */
export function findInserts(query: string): Insert[] {
	const typed = query.trim().toLowerCase();
	if (typed === '') return [...SLASH];
	const named = SLASH.filter(({ label }) => label.toLowerCase().startsWith(typed));
	const meant = SLASH.filter(
		(one) =>
			!named.includes(one) &&
			`${one.label} ${one.words}`
				.toLowerCase()
				.split(' ')
				.some((word) => word.startsWith(typed)),
	);
	return [...named, ...meant];
}

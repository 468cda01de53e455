import './blocks.css';
import './block-menus.css';
import { Extension, type Extensions, type NodeViewRenderer } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { ReactNodeViewRenderer } from '@tiptap/react';
import type { NodeName } from '../../body/body-schema';
import { bodyMarks, bodyNodes } from '../body-extensions';
import { type BlockContext, blockContext } from './block-context';
import { blockDrop } from './block-drop';
import { blockKeys } from './block-keys';
import { promptPlugin } from './block-prompt';
import { blockRules } from './block-rules';
import { blockTyping } from './block-typing';
import {
	answerView,
	codeView,
	documentView,
	embedView,
	factBoxView,
	footnoteView,
	pullQuoteView,
	questionAnswerView,
	questionView,
	tableView,
} from './box-views';
import { ChartLater } from './chart-later';
import { embedPaste } from './embed-paste';
import { figureView } from './figure-view';
import { galleryView } from './gallery-view';
import { pictureUploads } from './picture-uploads';
import { slashMenu } from './slash-menu';
import { tablePlugin } from './table-plugin';

/** Every block and mark of the body, editable in place. Undo and co-editing are added by whoever uses it. */
export function blockExtensions(context: BlockContext): Extensions {
	const nodes = bodyNodes().map((one) => {
		const view = VIEWS[one.name as NodeName]; // made from the schema's names
		return view ? one.extend({ addNodeView: () => view() }) : one;
	});
	return [
		...nodes,
		...bodyMarks(),
		blockContext(context),
		blockKeys,
		blockRules,
		slashMenu,
		pictureUploads,
		embedPaste,
		blockPlugins,
	];
}

const VIEWS: Partial<Record<NodeName, () => NodeViewRenderer>> = {
	pullQuote: () => pullQuoteView,
	figure: () => figureView,
	gallery: () => galleryView,
	embed: () => embedView,
	table: () => tableView,
	codeBlock: () => codeView,
	factBox: () => factBoxView,
	questionAnswer: () => questionAnswerView,
	question: () => questionView,
	answer: () => answerView,
	documentLink: () => documentView,
	chart: () => ReactNodeViewRenderer(ChartLater),
	footnote: () => footnoteView,
};

const blockPlugins = Extension.create({
	name: 'blockPlugins',
	addProseMirrorPlugins: () => [promptPlugin(), blockTyping(), blockDrop(), tablePlugin(), gapCursor()],
});

import { Extension } from '@tiptap/core';
import { Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { onlyAddress } from './bare-address';
import { pasteReader } from './paste-fetch';
import { cutToLimit } from './paste-limit';
import { pasteWaiting } from './paste-waiting';
import { isOwnHtml, paragraphsOfWords } from './pasted-html';
import { plainTextBlocks } from './plain-text-blocks';

/** Longer than a whole book; what is longer is not read at all. */
const MOST_TEXT = 2_000_000;

/** Whatever is pasted or dropped arrives as clean blocks of the body, cut with a word where it is too much. */
export const prosePaste = (tell: (words: string) => void) =>
	Extension.create({
		name: 'prosePaste',
		addProseMirrorPlugins: () => [
			pasteWaiting(tell),
			new Plugin({
				props: {
					transformPastedHTML: (html) => {
						if (isOwnHtml(html)) return html;
						const read = pasteReader()?.(html);
						// A paste waits for it, and only what cannot wait comes without its form.
						if (!read) return paragraphsOfWords(html);
						if (read.cut) tell(TOO_MUCH);
						return read.html;
					},
					clipboardTextParser: (text, context, plain, view) =>
						textSlice(text.slice(0, MOST_TEXT), context, plain, view),
					transformPasted: (slice, view) => {
						// What is moved within the text is all there already.
						const cut = view.dragging ? null : cutToLimit(slice);
						if (cut) tell(TOO_MUCH);
						return cut ?? slice;
					},
					handlePaste: (view, event) => linkSelected(view, event.clipboardData?.getData('text/plain') ?? ''),
				},
			}),
		],
	});

const TOO_MUCH =
	'That is more than can be pasted at once. The beginning is here, in whole paragraphs; copy the rest again in parts.';

function textSlice(text: string, context: ResolvedPos, plain: boolean, { state }: EditorView): Slice {
	// Without any form it takes that of the words around it.
	const marks = plain ? context.marks() : null;
	const nodes = plainTextBlocks(text, plain).map((block) => {
		const node = state.schema.nodeFromJSON(block);
		if (!marks) return node;
		return node.copy(Fragment.from(node.children.map((run) => run.mark(marks))));
	});
	return Slice.maxOpen(Fragment.from(nodes));
}

/** An address pasted over words links them, and the words stay. */
function linkSelected(view: EditorView, text: string): boolean {
	const { selection, schema, tr } = view.state;
	const { link, code } = schema.marks;
	const href = onlyAddress(text);
	const { $from, $to, empty, from, to } = selection;
	if (!link || !href || empty || !$from.sameParent($to) || !$from.parent.inlineContent) return false;
	if ($from.parent.type.spec.code || !$from.parent.type.allowsMarkType(link)) return false;
	if (code && view.state.doc.rangeHasMark(from, to, code)) return false;
	// Over an address, another one is meant to take its place.
	if (onlyAddress(view.state.doc.textBetween(from, to))) return false;
	view.dispatch(tr.addMark(from, to, link.create({ href })).scrollIntoView());
	return true;
}

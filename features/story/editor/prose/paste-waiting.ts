import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type KeptPlace, keepPlace, movePlace } from '../blocks/kept-place';
import { fetchPasteReader, pasteReader } from './paste-fetch';
import { isOwnHtml, wordsOfHtml } from './pasted-html';

type Places = readonly [from: KeptPlace, to: KeptPlace];
type Waiting = ReadonlyMap<object, Places>;
type Change = { add?: { paste: object; from: number; to: number }; remove?: object };
type Range = { from: number; to: number };

const key = new PluginKey<Waiting>('pasteWaiting');

const NO_FORM =
	'Only the words were pasted: the part of the program that reads their form could not be fetched. Undo it and paste again once you are connected.';

/**
 * Has what reads pasted HTML come as soon as someone begins to write. What is pasted or
 * dropped before it is there waits for it, and comes to stand where it was meant to.
 */
export function pasteWaiting(tell: (words: string) => void): Plugin<Waiting> {
	/** The browser does not tell a paste that it was asked to leave the form out. */
	let plain = false;
	const begin = (): false => {
		fetchPasteReader().catch(() => {}); // asked again by the paste itself, which tells
		return false;
	};
	const wait = (view: EditorView, data: DataTransfer | null, at: Range): boolean => {
		const html = data?.getData('text/html') ?? '';
		const text = data?.getData('text/plain') ?? '';
		if (!data || !view.editable || pasteReader() || html === '' || isOwnHtml(html)) return false;
		if (text !== '' && view.state.doc.resolve(at.from).parent.type.spec.code) return false;
		// A picture that comes with a description of itself is a picture.
		if (text === '' && [...data.files].some(({ type }) => type.startsWith('image/'))) return false;
		void land(view, { html, text }, at, tell);
		return true;
	};
	return new Plugin<Waiting>({
		key,
		state: {
			init: () => new Map(),
			apply(tr, before, old, now) {
				const change: Change | undefined = tr.getMeta(key);
				if (!change && (!tr.docChanged || before.size === 0)) return before;
				// Behind what was pasted before it, and before what is typed behind it.
				const side = tr.getMeta('paste') ? 1 : -1;
				const next = new Map<object, Places>();
				for (const [paste, [start, end]] of before)
					if (paste !== change?.remove)
						next.set(paste, [movePlace(start, tr, old, side), movePlace(end, tr, old, side)]);
				const { add } = change ?? {};
				if (add) next.set(add.paste, [keepPlace(now, add.from), keepPlace(now, add.to)]);
				return next;
			},
		},
		props: {
			handleDOMEvents: {
				pointerdown: begin,
				dragenter: begin,
				keydown: (_, event) => {
					// As ProseMirror itself judges it: Shift and Insert is an ordinary paste.
					plain = event.shiftKey && event.key !== 'Insert';
					return begin();
				},
				keyup: (_, { key: up }) => {
					if (up === 'Shift') plain = false;
					return false;
				},
				paste: (view, event) => {
					const data = event.clipboardData;
					if (view.composing || (plain && data?.getData('text/plain'))) return false;
					if (!wait(view, data, view.state.selection)) return false;
					event.preventDefault();
					return true;
				},
				drop: (view, event) => {
					const at = view.dragging ? null : view.posAtCoords({ left: event.clientX, top: event.clientY });
					if (!at || !wait(view, event.dataTransfer, { from: at.pos, to: at.pos })) return false;
					event.preventDefault();
					view.focus();
					return true;
				},
			},
		},
	});
}

type Pasted = { html: string; text: string };

async function land(view: EditorView, pasted: Pasted, at: Range, tell: (words: string) => void): Promise<void> {
	const paste = {};
	keep(view, { add: { paste, from: at.from, to: at.to } });
	const fetched = await fetchPasteReader().then(
		() => true,
		() => false,
	);
	if (view.isDestroyed) return;
	const place = placeOf(view, paste);
	const { from, to } = view.state.selection;
	const moved = place.from !== from || place.to !== to;
	const caret = {};
	keep(view, { remove: paste, ...(moved && { add: { paste: caret, from, to } }) });
	if (moved) select(view, place);
	const event = eventOf(pasted);
	if (fetched) view.pasteHTML(pasted.html, event);
	else {
		view.pasteText(pasted.text || wordsOfHtml(pasted.html), event);
		tell(NO_FORM);
	}
	if (!moved) return;
	// Whoever wrote on elsewhere meanwhile goes on there.
	select(view, placeOf(view, caret));
	keep(view, { remove: caret });
}

const keep = (view: EditorView, change: Change) =>
	view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));

function placeOf(view: EditorView, paste: object): Range {
	const [from, to] = key.getState(view.state)?.get(paste) ?? [];
	const most = view.state.doc.content.size;
	return { from: Math.min(from?.pos ?? most, most), to: Math.min(to?.pos ?? most, most) };
}

function select(view: EditorView, { from, to }: Range): void {
	const { doc, tr } = view.state;
	view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))));
}

/** What the browser gave is empty once its event is over, and others look at it too. */
function eventOf({ html, text }: Pasted): ClipboardEvent {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/html', html);
	clipboardData.setData('text/plain', text);
	return new ClipboardEvent('paste', { clipboardData });
}

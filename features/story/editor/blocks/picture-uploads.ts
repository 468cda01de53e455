import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { contextOf } from './block-context';
import { around, outerBlock } from './block-place';
import { dropPlace } from './drop-place';
import { type KeptPlace, keepPlace, movePlace } from './kept-place';
import { insertPictures } from './picture-commands';
import { UploadNotice } from './upload-notice';

/** One picture on its way. It is no part of the text until the server has it: others see nothing of it. */
type Arriving = { id: number; place: KeptPlace; notice: UploadNotice };
type Change = { add?: Arriving[]; remove?: number };

const key = new PluginKey<Arriving[]>('pictureUploads');
let uploads = 0;

/** Pictures that are dropped or pasted are sent, and stand where they belong as soon as the server has them. */
export const pictureUploads = Extension.create({
	name: 'pictureUploads',
	priority: 160,
	addProseMirrorPlugins() {
		const { editor } = this;
		return [
			new Plugin<Arriving[]>({
				key,
				state: {
					init: () => [],
					apply(tr, arriving, before) {
						const change: Change | undefined = tr.getMeta(key);
						const moved = tr.docChanged
							? arriving.map((one) => ({ ...one, place: movePlace(one.place, tr, before) }))
							: arriving;
						if (!change) return moved;
						return [...moved.filter(({ id }) => id !== change.remove), ...(change.add ?? [])];
					},
				},
				props: {
					decorations: (state) => {
						const arriving = key.getState(state) ?? [];
						if (arriving.length === 0) return null;
						const most = state.doc.content.size;
						return DecorationSet.create(
							state.doc,
							arriving.map(({ id, place, notice }) =>
								Decoration.widget(Math.min(place.pos, most), () => notice.dom, {
									key: `upload-${id}`,
									side: -1,
									stopEvent: () => true,
									ignoreSelection: true,
								}),
							),
						);
					},
					handlePaste: (view, event) => {
						const files = picturesIn(event.clipboardData);
						// A spreadsheet's cells come with a picture of themselves; the cells are meant.
						if (files.length === 0 || event.clipboardData?.getData('text/plain')) return false;
						return takeIn(editor, files, placeFor(view, null));
					},
					handleDrop: (view, event, _, moved) => {
						const files = moved ? [] : picturesIn(event.dataTransfer);
						return files.length > 0 && takeIn(editor, files, placeFor(view, event));
					},
				},
			}),
		];
	},
});

const picturesIn = (data: DataTransfer | null): File[] =>
	[...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** Where they are dropped, or behind what one writes in: between blocks, or pictures of a gallery. */
function placeFor(view: EditorView, event: DragEvent | null): number {
	const dropped = event && dropPlace(view, event);
	if (dropped) return dropped.pos;
	const figure = around(view.state.selection, 'figure');
	const inGallery = figure && view.state.doc.resolve(figure.pos).parent.type.name === 'gallery';
	if (inGallery) return figure.pos + figure.node.nodeSize;
	return outerBlock(view.state)?.end ?? view.state.doc.content.size;
}

/** Sends pictures one after the other, so that they come to stand in the order in which they were given. */
export function takeIn(editor: Editor, files: readonly File[], position: number): true {
	if (!editor.isEditable) return true;
	const { upload, pictures } = contextOf(editor);
	const add = files.map((file): Arriving => {
		const id = ++uploads;
		const notice = new UploadNotice(file, {
			drop: () => change(editor, { remove: id }),
			send: (options) => upload(file, options),
			done: (picture) => {
				pictures.add(picture);
				const place = key.getState(editor.state)?.find((one) => one.id === id)?.place.pos;
				if (place === undefined || editor.isDestroyed) return;
				change(editor, { remove: id });
				insertPictures([picture.id], place)(editor.state, editor.view.dispatch);
			},
		});
		return { id, place: keepPlace(editor.state, position), notice };
	});
	change(editor, { add });
	void sendAll(add.map(({ notice }) => notice));
	return true;
}

async function sendAll(notices: readonly UploadNotice[]): Promise<void> {
	for (const notice of notices) await notice.send();
}

function change(editor: Editor, what: Change): void {
	if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, what).setMeta('addToHistory', false));
}

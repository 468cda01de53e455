import { Fragment } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { newBlock, nodeOf, typeOf } from './block-nodes';

/** Figures at a place in the text: as more pictures of a gallery if it lies in one, else as blocks. */
export function insertPictures(images: readonly string[], position: number): Command {
	return ({ doc, tr, schema }, dispatch) => {
		if (images.length === 0) return false;
		const figures = Fragment.from(images.map((image) => nodeOf(schema, newBlock.figure(image))));
		const $place = doc.resolve(Math.min(Math.max(position, 0), doc.content.size));
		let at = $place.depth > 0 ? $place.after(1) : $place.pos;
		for (let depth = $place.depth; depth > 0; depth--) {
			if ($place.node(depth).type.name === 'gallery') at = $place.depth > depth ? $place.after(depth + 1) : $place.pos;
		}
		tr.insert(at, figures);
		const end = at + figures.size;
		// A picture at the very end would leave no line to write on.
		if (end === tr.doc.content.size) tr.insert(end, typeOf(schema, 'paragraph').create());
		dispatch?.(tr);
		return true;
	};
}

/** Puts more pictures at the end of the gallery at `pos`. */
export function addToGallery(images: readonly string[], pos: number): Command {
	return ({ doc, tr, schema }, dispatch) => {
		const gallery = doc.nodeAt(pos);
		if (gallery?.type.name !== 'gallery' || images.length === 0) return false;
		dispatch?.(
			tr.insert(
				pos + gallery.nodeSize - 1,
				images.map((image) => nodeOf(schema, newBlock.figure(image))),
			),
		);
		return true;
	};
}

/** Another picture in the figure at `pos`. What was said of the old one may not be true of it, so only the caption stays. */
export function replacePicture(image: string, pos: number): Command {
	return ({ doc, tr }, dispatch) => {
		if (doc.nodeAt(pos)?.type.name !== 'figure') return false;
		dispatch?.(
			tr.setNodeAttribute(pos, 'image', image).setNodeAttribute(pos, 'alt', '').setNodeAttribute(pos, 'credit', ''),
		);
		return true;
	};
}

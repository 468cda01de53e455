import { Decoration } from '@tiptap/pm/view';
import type { Found } from './text-units';

/** Marks the words, or the block in whose own fields they stand. */
export const foundDecoration = (
	{ from, to, attribute }: Found,
	attributes: { class: string; title?: string },
): Decoration => (attribute === null ? Decoration.inline(from, to, attributes) : Decoration.node(from, to, attributes));

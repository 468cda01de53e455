import type { BodyNode } from './body-schema';

/** Ids of the images that a body shows, in order. */
export function imagesIn(node: BodyNode): string[] {
	const own = node.type === 'figure' ? [node.attrs.image] : [];
	return [...own, ...(node.content ?? []).flatMap(imagesIn)];
}

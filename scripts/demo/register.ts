import type { Transaction } from '@/db/client';
import { byline, image, section, topic } from '@/db/schema';
import { images } from './images';

type Kind = 'sections' | 'topics' | 'bylines' | 'images';

/**
 * Ids of what stories refer to, by the names that the demo's files use. Pictures have no
 * name in the database but their alternative text, which the demo keeps unique.
 */
export async function readRegister(tx: Transaction): Promise<(kind: Kind, name: string) => string> {
	const keyOf = new Map(images.map((one) => [one.alt, one.key]));
	const bySlug = (rows: { slug: string; id: string }[]) => new Map(rows.map((row) => [row.slug, row.id]));
	const register: Record<Kind, Map<string, string>> = {
		sections: bySlug(await tx.select({ slug: section.slug, id: section.id }).from(section)),
		topics: bySlug(await tx.select({ slug: topic.slug, id: topic.id }).from(topic)),
		bylines: bySlug(await tx.select({ slug: byline.slug, id: byline.id }).from(byline)),
		images: new Map(
			(await tx.select({ alt: image.alt, id: image.id }).from(image)).map((row) => [keyOf.get(row.alt) ?? '', row.id]),
		),
	};
	return (kind, name) => {
		const id = register[kind].get(name);
		if (!id) throw new Error(`the demo's ${kind} have no "${name}"`);
		return id;
	};
}

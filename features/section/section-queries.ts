import { and, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { formerSlug, section } from '@/db/schema';

type PublishedSection = { id: string; slug: string; name: string; description: string };

export type SectionAnswer =
	| { kind: 'section'; section: PublishedSection }
	| { kind: 'moved'; slug: string }
	| { kind: 'unknown' };

/** The section at a slug, or where the one that had it is now. */
export async function getPublishedSection(slug: string): Promise<SectionAnswer> {
	const columns = { id: section.id, slug: section.slug, name: section.name, description: section.description };
	const [row] = await database().select(columns).from(section).where(eq(section.slug, slug));
	if (row) return { kind: 'section', section: row };
	const [moved] = await database()
		.select({ slug: section.slug })
		.from(formerSlug)
		.innerJoin(section, eq(section.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, 'section'), eq(formerSlug.slug, slug)));
	return moved ? { kind: 'moved', slug: moved.slug } : { kind: 'unknown' };
}

import { asc } from 'drizzle-orm';
import { cache } from 'react';
import { prepared } from '@/db/prepared';
import { newsroom, section } from '@/db/schema';

export type PublishedNewsroom = {
	name: string;
	motto: string;
	language: string;
	zone: string;
	accent: string;
	sections: { slug: string; name: string }[];
};

/** What every page of the paper needs to know of its newsroom. Null before it is set up. */
export const getPublishedNewsroom = cache(async (): Promise<PublishedNewsroom | null> => {
	const [settings] = await prepared('newsroom', (db) => db.select().from(newsroom));
	if (!settings) return null;
	const sections = await prepared('sections', (db) =>
		db
			.select({ slug: section.slug, name: section.name })
			.from(section)
			.orderBy(asc(section.position), asc(section.slug)),
	);
	const { name, motto, language, zone, accent } = settings;
	return { name, motto, language, zone, accent, sections };
});

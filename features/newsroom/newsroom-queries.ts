import { asc, eq } from 'drizzle-orm';
import { cache } from 'react';
import { database } from '@/db/client';
import { prepared } from '@/db/prepared';
import { newsroom, policy, section } from '@/db/schema';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import type { Body } from '@/features/story/body/body-schema';
import { POLICIES, type PolicySlug } from './newsroom-schema';

/** In the order in which the paper lists them. */
const SLUGS = Object.keys(POLICIES) as PolicySlug[]; // Object.keys forgets its keys' type

export type PublishedNewsroom = {
	name: string;
	motto: string;
	language: string;
	zone: string;
	accent: string;
	logo: PublishedImage | null;
	sections: { slug: string; name: string }[];
	policies: { slug: PolicySlug; title: string }[];
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
	const written = await prepared('policies', (db) =>
		db.select({ slug: policy.slug, title: policy.title }).from(policy),
	);
	const policies = SLUGS.flatMap((slug) => written.find((one) => one.slug === slug) ?? []);
	const { name, motto, language, zone, accent, logoId } = settings;
	const logo = logoId === null ? null : ((await getPublishedImages([logoId])).get(logoId) ?? null);
	return { name, motto, language, zone, accent, logo, sections, policies };
});

export type PublishedPolicy = { slug: PolicySlug; title: string; body: Body; updatedAt: Date };

export async function getPublishedPolicy(slug: string): Promise<PublishedPolicy | null> {
	const known = SLUGS.find((one) => one === slug);
	if (!known) return null;
	const [row] = await database().select().from(policy).where(eq(policy.slug, known));
	return row ?? null;
}

import { asc, eq } from 'drizzle-orm';
import { cache } from 'react';
import { database } from '@/db/client';
import { prepared } from '@/db/prepared';
import { newsroom, policy, section } from '@/db/schema';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { Body } from '@/features/story/body/body-schema';
import { POLICY_SLUGS, type PolicySlug, type SecondFactorRule } from './newsroom-schema';

export type PublishedNewsroom = {
	name: string;
	motto: string;
	language: string;
	zone: string;
	accent: string;
	/** Whether lists of names in English end in ", and". */
	oxfordComma: boolean;
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
	const policies = POLICY_SLUGS.flatMap((slug) => written.find((one) => one.slug === slug) ?? []);
	const { name, motto, language, zone, accent, oxfordComma, logoId } = settings;
	const logo = logoId === null ? null : ((await getPublishedImages([logoId])).get(logoId) ?? null);
	return { name, motto, language, zone, accent, oxfordComma, logo, sections, policies };
});

export type PublishedPolicy = { slug: PolicySlug; title: string; body: Body; updatedAt: Date };

export async function getPublishedPolicy(slug: string): Promise<PublishedPolicy | null> {
	const known = POLICY_SLUGS.find((one) => one === slug);
	if (!known) return null;
	const [row] = await database().select().from(policy).where(eq(policy.slug, known));
	return row ?? null;
}

export type DeskSettings = Omit<PublishedNewsroom, 'policies'> & {
	reportersPublish: boolean;
	secondFactor: SecondFactorRule;
};

/** Null before the newsroom is set up. */
export async function getSettingsForDesk(actor: Actor): Promise<DeskSettings | null> {
	demand('settings.manage', actor);
	const shown = await getPublishedNewsroom();
	const [row] = await database()
		.select({ reportersPublish: newsroom.reportersPublish, secondFactor: newsroom.secondFactor })
		.from(newsroom);
	if (!shown || !row) return null;
	const { policies: _, ...settings } = shown;
	return { ...settings, ...row };
}

/** A policy as the desk lists it: `title` and `updatedAt` are null while it is not written. */
export type PolicyForDesk = { slug: PolicySlug; title: string | null; updatedAt: Date | null };

export async function getPoliciesForDesk(actor: Actor): Promise<PolicyForDesk[]> {
	demand('settings.manage', actor);
	const { slug, title, updatedAt } = policy;
	const written = await database().select({ slug, title, updatedAt }).from(policy);
	return POLICY_SLUGS.map((slug) => written.find((one) => one.slug === slug) ?? { slug, title: null, updatedAt: null });
}

/** One of the six with its text, if it has one; null for a policy that no paper has. */
export async function getPolicyForDesk(
	actor: Actor,
	slug: string,
): Promise<{ slug: PolicySlug; written: PublishedPolicy | null } | null> {
	demand('settings.manage', actor);
	const known = POLICY_SLUGS.find((one) => one === slug);
	return known ? { slug: known, written: await getPublishedPolicy(known) } : null;
}

import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { listOf, prepared } from '@/db/prepared';
import { byline, formerSlug } from '@/db/schema';
import { getPublishedImages } from '@/features/media/media-queries';
import type { PublishedImage } from '@/features/media/media-schema';
import type { Body } from '@/features/story/body/body-schema';
import type { BylineKind, BylineStatus, Contact } from './byline-schema';

export type PublishedByline = {
	id: string;
	slug: string;
	kind: BylineKind;
	status: BylineStatus;
	name: string;
	title: string;
	bio: Body | null;
	portrait: PublishedImage | null;
	beats: string[];
	location: string;
	languages: string[];
	contacts: Contact[];
	sameAs: string[];
};

const columns = {
	id: byline.id,
	slug: byline.slug,
	kind: byline.kind,
	status: byline.status,
	name: byline.name,
	title: byline.title,
	bio: byline.bio,
	portraitId: byline.portraitId,
	beats: byline.beats,
	location: byline.location,
	languages: byline.languages,
	contacts: byline.contacts,
	sameAs: byline.sameAs,
};

type Row = Omit<PublishedByline, 'portrait'> & { portraitId: string | null };

export type BylineAnswer =
	| { kind: 'byline'; byline: PublishedByline }
	| { kind: 'moved'; slug: string }
	| { kind: 'unknown' };

/** The byline at a slug, or where the one that had it is now. */
export async function getPublishedByline(slug: string): Promise<BylineAnswer> {
	const [row] = await database().select(columns).from(byline).where(eq(byline.slug, slug));
	if (row) {
		const [complete] = await withPortraits([row]);
		if (complete) return { kind: 'byline', byline: complete };
	}
	const [moved] = await database()
		.select({ slug: byline.slug })
		.from(formerSlug)
		.innerJoin(byline, eq(byline.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, slug)));
	return moved ? { kind: 'moved', slug: moved.slug } : { kind: 'unknown' };
}

/** Bylines by slug, in the order given. */
export async function getPublishedBylinesOf(slugs: readonly string[]): Promise<PublishedByline[]> {
	if (slugs.length === 0) return [];
	const { placeholders, values } = listOf(slugs);
	const rows = await prepared(
		`bylines of ${slugs.length}`,
		(db) => db.select(columns).from(byline).where(inArray(byline.slug, placeholders)),
		values,
	);
	const found = new Map((await withPortraits(rows)).map((one) => [one.slug, one]));
	return slugs.flatMap((slug) => found.get(slug) ?? []);
}

async function withPortraits(rows: Row[]): Promise<PublishedByline[]> {
	const portraits = await getPublishedImages(rows.map((row) => row.portraitId));
	return rows.map(({ portraitId, ...row }) => ({ ...row, portrait: portraits.get(portraitId ?? '') ?? null }));
}

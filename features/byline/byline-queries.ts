import { and, asc, eq, exists, inArray, isNotNull, or } from 'drizzle-orm';
import { database } from '@/db/client';
import { listOf, prepared } from '@/db/prepared';
import { byline, formerSlug, liveCredit } from '@/db/schema';
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

/**
 * A name is public once it stands on a live story, or has a profile that was written for
 * readers. Until then a byline may be a draft's, and nobody is told that there is one.
 */
const isPublic = () =>
	or(
		isNotNull(byline.bio),
		exists(database().select({ id: liveCredit.bylineId }).from(liveCredit).where(eq(liveCredit.bylineId, byline.id))),
	);

/** The byline at a slug, or where the one that had it is now. */
export async function getPublishedByline(slug: string): Promise<BylineAnswer> {
	const [row] = await database()
		.select(columns)
		.from(byline)
		.where(and(eq(byline.slug, slug), isPublic()));
	if (row) {
		const [complete] = await withPortraits([row]);
		if (complete) return { kind: 'byline', byline: complete };
	}
	const [moved] = await database()
		.select({ slug: byline.slug })
		.from(formerSlug)
		.innerJoin(byline, eq(byline.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, slug), isPublic()));
	return moved ? { kind: 'moved', slug: moved.slug } : { kind: 'unknown' };
}

export type IndexedByline = { slug: string; name: string; sortName: string; title: string; status: BylineStatus };

const INDEXED_PER_PAGE = 400;

/** Everyone who may be read about, by the names that they are filed under. */
export async function getPublishedBylineIndex(page: number): Promise<{ bylines: IndexedByline[]; more: boolean }> {
	const { slug, name, sortName, title, status } = byline;
	const rows = await database()
		.select({ slug, name, sortName, title, status })
		.from(byline)
		.where(isPublic())
		.orderBy(asc(byline.sortName), asc(byline.id))
		.limit(INDEXED_PER_PAGE + 1)
		.offset((page - 1) * INDEXED_PER_PAGE);
	return { bylines: rows.slice(0, INDEXED_PER_PAGE), more: rows.length > INDEXED_PER_PAGE };
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

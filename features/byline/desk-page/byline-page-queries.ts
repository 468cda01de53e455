import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { database } from '@/db/client';
import { absorbedByline, account, byline, liveCredit } from '@/db/schema';
import { getPublishedImages } from '@/features/media/media-queries';
import { cutOf, type PublishedImage } from '@/features/media/media-schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import type { PublishedByline } from '../byline-queries';
import type { BylineRow } from '../byline-row-queries';

export type BylineForDesk = {
	row: BylineRow;
	portrait: PublishedImage | null;
	/** The picture that the portrait was cut out of; null for one that was not, or where it is gone. */
	portraitOf: PublishedImage | null;
	account: { id: string; name: string } | null;
	/** Whether readers may ask for its page. */
	isPublic: boolean;
};

export type BylineAsked =
	| { kind: 'byline'; byline: BylineForDesk }
	| { kind: 'merged'; into: string }
	| { kind: 'unknown' };

/** All of a byline as those who keep the register see it, or where it went. */
export async function getBylineForDesk(actor: Actor, id: string): Promise<BylineAsked> {
	demand('byline.manage', actor);
	const row = await readRow(id);
	if (!row) return whereTo(id);
	const [portrait, [linked], credited] = await Promise.all([
		readPortrait(row.portraitId),
		database().select({ id: account.id, name: account.name }).from(account).where(eq(account.bylineId, row.id)),
		database().select({ id: liveCredit.storyId }).from(liveCredit).where(eq(liveCredit.bylineId, row.id)).limit(1),
	]);
	const portraitOf = await readPortrait(portrait && (cutOf(portrait)?.of ?? null));
	const isPublic = row.bio !== null || credited.length > 0;
	return { kind: 'byline', byline: { row, portrait, portraitOf, account: linked ?? null, isPublic } };
}

/** The byline as its page will be, whether or not readers may ask for it yet. */
export async function getBylinePreview(actor: Actor, id: string): Promise<PublishedByline | null> {
	demand('byline.manage', actor);
	const row = await readRow(id);
	if (!row) return null;
	const { portraitId, nameKey: _, sortName: __, createdAt: ___, version: ____, ...shown } = row;
	return { ...shown, portrait: await readPortrait(portraitId) };
}

/** Accounts that write under no byline yet, by name. */
export async function getAccountsToLink(actor: Actor): Promise<{ id: string; name: string }[]> {
	demand('account.manage', actor);
	return database()
		.select({ id: account.id, name: account.name })
		.from(account)
		.where(and(isNull(account.bylineId), ne(account.status, 'disabled')))
		.orderBy(asc(account.name), asc(account.id));
}

async function readRow(id: string): Promise<BylineRow | undefined> {
	const [row] = isStorable(id) ? await database().select().from(byline).where(eq(byline.id, id)) : [];
	return row;
}

async function whereTo(id: string): Promise<BylineAsked> {
	const [merged] = isStorable(id)
		? await database().select({ into: absorbedByline.bylineId }).from(absorbedByline).where(eq(absorbedByline.id, id))
		: [];
	return merged ? { kind: 'merged', into: merged.into } : { kind: 'unknown' };
}

async function readPortrait(id: string | null): Promise<PublishedImage | null> {
	return id === null ? null : ((await getPublishedImages([id])).get(id) ?? null);
}

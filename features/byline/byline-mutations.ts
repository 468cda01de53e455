import { and, eq, ne } from 'drizzle-orm';
import type { ZodType } from 'zod';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { byline, formerSlug } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { publishImages } from '@/features/media/media-publish-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { nameKey } from '@/lib/fold';
import { newId } from '@/lib/ids';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { freeSlug, slugify } from '@/lib/slug';
import { CHANGED_MEANWHILE, readByline } from './byline-row-queries';
import { type BylineContentInput, bylineContent } from './byline-schema';
import { addressesOfByline } from './byline-surface-queries';

/** Adds a byline. Part of a larger transaction; gives its id. */
export async function createByline(tx: Transaction, actor: Actor, input: BylineContentInput): Promise<string> {
	demand('byline.guest', actor);
	const content = bylineContent.parse(input);
	const key = nameKey(content.name);
	await lock(tx, 'byline');
	const id = newId();
	const slug = await freeSlug(content.slug ?? (slugify(content.name) || 'byline'), (candidate) =>
		isTaken(tx, candidate, id),
	);
	await tx.insert(byline).values({
		...content,
		id,
		slug,
		nameKey: key,
		sortName: content.sortName ?? content.name,
		createdAt: await now(tx),
	});
	if (content.portraitId) await publishImages(tx, [content.portraitId]);
	recordAudit(tx, { actor, action: 'byline.create', subject: `byline:${id}`, details: { name: content.name } });
	return id;
}

/** The id of the byline of that name, case and accents aside; made as a person if there is none. */
export async function findOrCreateByline(
	tx: Transaction,
	actor: Actor,
	name: string,
): Promise<{ id: string; made: boolean }> {
	await lock(tx, 'byline');
	const [known] = await tx
		.select({ id: byline.id })
		.from(byline)
		.where(eq(byline.nameKey, nameKey(name)))
		.orderBy(byline.status, byline.createdAt)
		.limit(1);
	return known ? { id: known.id, made: false } : { id: await createByline(tx, actor, { name }), made: true };
}

/** What a rename came to, or what it asks first: `asks` is a question to be answered with `anyway`. */
export type Renamed = { slug: string } | { asks: string };

/** `version`: what the form showed. `anyway`: the address may be one that another byline had before. */
type RenameTo = { name: string; slug?: string; version?: number; anyway?: boolean };

/** Changes name and slug. The old address leads to the new one for ever. */
export function renameByline(actor: Actor, id: string, to: RenameTo): Promise<Result<Renamed>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		if (!isStorable(id)) throw new Refusal('There is no such byline.');
		return write(async (tx) => {
			await lock(tx, 'byline');
			const row = await readByline(tx, id);
			if (to.version !== undefined && to.version !== row.version) throw new Refusal(CHANGED_MEANWHILE);
			const name = read(bylineContent.shape.name, to.name, 'name');
			const wanted = read(bylineContent.shape.slug, to.slug, 'slug');
			const asks = wanted === undefined || to.anyway ? null : await formerBearer(tx, wanted, id);
			if (asks) return { asks: `/by/${wanted} led to ${asks} before. Shall it lead to ${name} from now on?` };
			const slug = wanted === undefined ? await slugFor(tx, name, row) : await demandFree(tx, wanted, id);
			const before = await addressesOfByline(tx, id);
			await tx
				.update(byline)
				.set({
					...{ name, nameKey: nameKey(name), slug, version: row.version + 1 },
					...(row.sortName === row.name && { sortName: name }),
				})
				.where(eq(byline.id, id));
			if (slug !== row.slug) await keepOldSlug(tx, id, row.slug, slug);
			makeEdition(tx, {
				addresses: before === 'all' ? 'all' : [...before, ...surfacesOfList(routes.byline(slug))],
			});
			recordAudit(tx, {
				actor,
				action: 'byline.rename',
				subject: `byline:${id}`,
				details: { from: row.name, to: name, slug },
			});
			return { slug };
		});
	});
}

/** An address made from a name keeps away from all that others have or had. */
async function slugFor(tx: Transaction, name: string, row: { id: string; slug: string }): Promise<string> {
	const wanted = slugify(name) || row.slug;
	return wanted === row.slug ? wanted : freeSlug(wanted, (candidate) => isTaken(tx, candidate, row.id));
}

/** An address that somebody chose is given, or refused; never another one. */
async function demandFree(tx: Transaction, slug: string, id: string): Promise<string> {
	const [other] = await tx
		.select({ name: byline.name })
		.from(byline)
		.where(and(eq(byline.slug, slug), ne(byline.id, id)));
	if (other) throw new Refusal(`/by/${slug} is the address of ${other.name}.`);
	return slug;
}

async function formerBearer(tx: Transaction, slug: string, id: string): Promise<string | undefined> {
	const [former] = await tx
		.select({ name: byline.name })
		.from(formerSlug)
		.innerJoin(byline, eq(byline.id, formerSlug.targetId))
		.where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, slug), ne(formerSlug.targetId, id)));
	return former?.name;
}

async function keepOldSlug(tx: Transaction, id: string, before: string, after: string): Promise<void> {
	await tx.delete(formerSlug).where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, after)));
	await tx.insert(formerSlug).values({ noun: 'byline', slug: before, targetId: id, createdAt: await now(tx) });
}

/** A slug that another byline has or had is taken. */
async function isTaken(tx: Transaction, slug: string, id: string): Promise<boolean> {
	const [current] = await tx
		.select({ id: byline.id })
		.from(byline)
		.where(and(eq(byline.slug, slug), ne(byline.id, id)));
	if (current) return true;
	const [former] = await tx
		.select({ id: formerSlug.targetId })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'byline'), eq(formerSlug.slug, slug), ne(formerSlug.targetId, id)));
	return former !== undefined;
}

function read<T>(shape: ZodType<T>, input: unknown, what: string): T {
	const { success, data, error } = shape.safeParse(input);
	if (!success) throw new Refusal(`The ${what} cannot be used: ${error.issues[0]?.message}.`);
	return data;
}

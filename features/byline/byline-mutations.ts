import { and, eq, ne } from 'drizzle-orm';
import type { ZodType } from 'zod';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { byline, formerSlug, liveCredit } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { addressesOfStory } from '@/features/story/story-address-queries';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { nameKey } from '@/lib/fold';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { freeSlug, slugify } from '@/lib/slug';
import { type BylineContentInput, bylineContent } from './byline-schema';

/** Above this many stories a rename says that everything changed instead of naming each. */
const MOST_NAMED = 300;

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

/** Changes name and slug. The old address leads to the new one for ever. */
export function renameByline(
	actor: Actor,
	id: string,
	to: { name: string; slug?: string },
): Promise<Result<{ slug: string }>> {
	return attempt(() =>
		write(async (tx) => {
			demand('byline.manage', actor);
			await lock(tx, 'byline');
			const [row] = await tx.select().from(byline).where(eq(byline.id, id));
			if (!row) throw new Refusal('There is no such byline.');
			const name = read(bylineContent.shape.name, to.name, 'name');
			const wanted = read(bylineContent.shape.slug, to.slug, 'slug') ?? (slugify(name) || row.slug);
			const slug = wanted === row.slug ? wanted : await freeSlug(wanted, (candidate) => isTaken(tx, candidate, id));
			await tx
				.update(byline)
				.set({ name, nameKey: nameKey(name), slug, ...(row.sortName === row.name && { sortName: name }) })
				.where(eq(byline.id, id));
			if (slug !== row.slug) await keepOldSlug(tx, id, row.slug, slug);
			const shown = await addressesOfByline(tx, id);
			const pages = [row.slug, slug].flatMap((one) => surfacesOfList(routes.byline(one)));
			makeEdition(tx, { addresses: shown === 'all' ? 'all' : [...pages, ...shown] });
			recordAudit(tx, {
				actor,
				action: 'byline.rename',
				subject: `byline:${id}`,
				details: { from: row.name, to: name, slug },
			});
			return { slug };
		}),
	);
}

/** Every address that prints the name. */
async function addressesOfByline(tx: Transaction, id: string): Promise<string[] | 'all'> {
	const stories = await tx
		.selectDistinct({ id: liveCredit.storyId })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, id))
		.limit(MOST_NAMED + 1);
	if (stories.length > MOST_NAMED) return 'all';
	const addresses: string[] = [];
	for (const story of stories) {
		const { own, lists } = await addressesOfStory(tx, story.id);
		addresses.push(...own, ...lists);
	}
	return addresses;
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

import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { formerSlug, topic } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { nameKey } from '@/lib/fold';
import { attempt, type Result } from '@/lib/result';
import { freeSlug, slugify } from '@/lib/slug';
import { createTopic } from './newsroom-mutations';
import { type FoundTopic, topicContent } from './newsroom-schema';

/** The topic of that name, case and accents aside; made if there is none. */
export function makeTopic(actor: Actor, typed: string): Promise<Result<FoundTopic & { made: boolean }>> {
	return attempt(async () => {
		demand('topic.manage', actor);
		const { name } = topicContent.pick({ name: true }).parse({ name: typed.trim().replace(/\s+/gu, ' ') });
		const key = nameKey(name);
		return write(async (tx) => {
			await lock(tx, 'address', 'topic');
			const rows = await tx.select({ id: topic.id, name: topic.name, slug: topic.slug }).from(topic);
			const known = rows.find((one) => (key === '' ? one.name === name : nameKey(one.name) === key));
			if (known) return { ...known, made: false };
			const slug = await freeSlug(slugify(name) || 'topic', (candidate) => isTaken(tx, candidate));
			return { id: await createTopic(tx, actor, { name, slug }), name, slug, made: true };
		});
	});
}

/** A slug that another topic has or had is taken. */
async function isTaken(tx: Transaction, slug: string): Promise<boolean> {
	const [current] = await tx.select({ id: topic.id }).from(topic).where(eq(topic.slug, slug));
	if (current) return true;
	const [former] = await tx
		.select({ id: formerSlug.targetId })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'topic'), eq(formerSlug.slug, slug)));
	return former !== undefined;
}

import { and, eq } from 'drizzle-orm';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { savedView } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { newId } from '@/lib/ids';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { MOST_VIEWS, viewInput } from './desk-view-schema';

/** Keeps a list under a name; under a name that one has already, in the place of that list. */
export function saveView(actor: Actor, input: { name: string; query: string }): Promise<Result<void>> {
	const { name, query } = viewInput.parse({ ...input, name: input.name.trim() });
	return attempt(() =>
		write(async (tx) => {
			demand('story.read', actor, true);
			await lock(tx, 'staff', actor.id);
			const own = await tx
				.select({ id: savedView.id, name: savedView.name })
				.from(savedView)
				.where(eq(savedView.actor, actor.id));
			const same = own.find((one) => one.name === name);
			if (same) {
				await tx.update(savedView).set({ query }).where(eq(savedView.id, same.id));
				return;
			}
			if (own.length >= MOST_VIEWS) throw new Refusal(`You have ${MOST_VIEWS} lists already: remove one first.`);
			await tx.insert(savedView).values({ id: newId(), actor: actor.id, name, query, createdAt: await now(tx) });
		}),
	);
}

export function deleteView(actor: Actor, id: string): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('story.read', actor, true);
			const gone = isStorable(id)
				? await tx
						.delete(savedView)
						.where(and(eq(savedView.id, id), eq(savedView.actor, actor.id)))
						.returning({ id: savedView.id })
				: [];
			if (gone.length === 0) throw new Refusal('There is no such list of yours (any more).');
		}),
	);
}

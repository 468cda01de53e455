import { and, eq } from 'drizzle-orm';
import { now } from '@/db/now';
import { policy } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { savePolicy } from './newsroom-mutations';
import { type PolicyContentInput, type PolicySlug, policyContent } from './newsroom-schema';

/** Publishes a policy's text. `seen` is when the text that it replaces was saved, null if there was none. */
export function publishPolicy(actor: Actor, input: PolicyContentInput, seen: Date | null): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('settings.manage', actor);
			const content = policyContent.parse(input);
			// Of two at once the second finds its row changed, and waits for the first to find out.
			const [mine] = seen
				? await tx.update(policy).set({ updatedAt: seen }).where(isAsSeen(content.slug, seen)).returning()
				: await tx
						.insert(policy)
						.values({ ...content, updatedAt: await now(tx) })
						.onConflictDoNothing()
						.returning();
			if (!mine) throw new Refusal(OTHERS);
			await savePolicy(tx, actor, content);
		}),
	);
}

const isAsSeen = (slug: PolicySlug, seen: Date) => and(eq(policy.slug, slug), eq(policy.updatedAt, seen));

const OTHERS =
	'Someone else changed this policy while you were writing. Yours is not saved, but it is kept on this device: copy what you need, then load the page again.';

/** Takes a policy from readers, with its text. */
export function takeBackPolicy(actor: Actor, slug: PolicySlug): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('settings.manage', actor);
			const [gone] = await tx.delete(policy).where(eq(policy.slug, slug)).returning({ title: policy.title });
			if (!gone) throw new Refusal('This policy is not published.');
			makeEdition(tx, { addresses: 'all', gone: [routes.policy(slug)] });
			recordAudit(tx, { actor, action: 'policy.remove', subject: `policy:${slug}`, details: gone });
		}),
	);
}

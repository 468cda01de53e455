import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, liveCredit } from '@/db/schema';
import { addressesOfStory } from '@/features/story/story-address-queries';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { routes } from '@/lib/routes';

/** Above this many stories a change says that everything changed instead of naming each. */
const MOST_NAMED = 300;

/** Every address that prints a byline's name: its page and feeds, its stories and their lists. */
export async function addressesOfByline(tx: Transaction, id: string): Promise<string[] | 'all'> {
	const stories = await tx
		.selectDistinct({ id: liveCredit.storyId })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, id))
		.limit(MOST_NAMED + 1);
	if (stories.length > MOST_NAMED) return 'all';
	const [row] = await tx.select({ slug: byline.slug }).from(byline).where(eq(byline.id, id));
	const addresses = row ? [...surfacesOfList(routes.byline(row.slug)), routes.bylines()] : [];
	for (const story of stories) {
		const { own, lists } = await addressesOfStory(tx, story.id);
		addresses.push(...own, ...lists);
	}
	return addresses;
}

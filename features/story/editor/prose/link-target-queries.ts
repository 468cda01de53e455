import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { searchPublished } from '@/features/search/search-queries';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { formatDay } from '@/lib/dates';
import type { LinkTarget } from './link-target';

const MOST = 8;
/** Longer than any headline; searching reads no further either. */
const LONGEST = 200;

/** Stories that a link can lead readers to: those that are live, as readers find them. */
export async function findLinkTargets(actor: Actor, typed: string): Promise<LinkTarget[]> {
	demand('story.read', actor, true);
	const query = typed.trim().slice(0, LONGEST);
	const newsroom =
		query.length < 2 || !query.isWellFormed() || query.includes('\u0000') ? null : await getPublishedNewsroom();
	if (!newsroom) return [];
	const { list } = await searchPublished(query, newsroom.language, 1);
	return list.stories.slice(0, MOST).map(({ id, headline, address, section, publishedAt }) => ({
		...{ id, headline, href: address, section: section.name },
		day: formatDay(publishedAt, newsroom.zone),
	}));
}

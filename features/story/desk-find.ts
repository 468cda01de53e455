import type { FoundGroup } from '@/components/layout/found';
import { getAccountsForDesk } from '@/features/staff/account-queries';
import type { Actor } from '@/features/staff/actor';
import { may } from '@/features/staff/permissions';
import { routes } from '@/lib/routes';
import { type DeskStory, deskStoriesAddress, readDeskFilters, STATUS_WORDS } from './desk-story';
import { getStoriesForDesk } from './story-desk-queries';

const MOST = 6;

/** What the palette finds: stories as the desk lists them, names that readers know, and accounts for who manages them. */
export async function findForDesk(actor: Actor, typed: string): Promise<FoundGroup[]> {
	const filters = readDeskFilters({ q: typed, whose: 'all' }, false);
	if (filters.q.length < 2) return [];
	const [{ stories, bylines }, accounts] = await Promise.all([
		getStoriesForDesk(actor, filters, MOST),
		may(actor, 'account.manage') ? getAccountsForDesk(actor, { search: filters.q }) : null,
	]);
	const groups = [
		{ title: 'Stories', items: stories.map(storyItem) },
		{
			title: 'Bylines',
			items: bylines.map(({ slug, name }) => ({
				...{ id: `byline ${slug}`, label: name, href: routes.byline(slug), outside: true },
			})),
		},
		{
			title: 'Accounts',
			items: (accounts?.accounts ?? []).slice(0, MOST).map(({ id, name, email }) => ({
				...{ id: `account ${id}`, label: name, note: email, href: routes.deskAccount(id) },
			})),
		},
	];
	return groups.filter(({ items }) => items.length > 0);
}

/** Until a story is live there is nowhere to go but its line on the desk. */
function storyItem({ id, headline, status, address }: DeskStory) {
	const onDesk = deskStoriesAddress(readDeskFilters({ q: headline, whose: 'all' }, false));
	return {
		...{ id: `story ${id}`, label: headline || 'Untitled', note: STATUS_WORDS[status] },
		...(address === null ? { href: onDesk } : { href: address, outside: true }),
	};
}

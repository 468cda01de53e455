import type { FoundGroup } from '@/components/layout/found';
import { getAccountsForDesk } from '@/features/staff/account-queries';
import type { Actor } from '@/features/staff/actor';
import { may } from '@/features/staff/permissions';
import { routes } from '@/lib/routes';
import { type DeskStory, readDeskFilters } from './desk-story';
import { getStoriesForDesk } from './story-desk-queries';
import { standingInWords } from './workflow/status-in-words';

const MOST = 6;

/** What the palette finds: stories as the desk lists them, names that readers know, and accounts for who manages them. */
export async function findForDesk(actor: Actor, typed: string): Promise<FoundGroup[]> {
	const filters = readDeskFilters({ q: typed }, 'all');
	if (filters.q.length < 2) return [];
	const [{ stories, bylines }, accounts] = await Promise.all([
		getStoriesForDesk(actor, filters, MOST),
		may(actor, 'account.manage') ? getAccountsForDesk(actor, { search: filters.q }) : null,
	]);
	const groups = [
		{ title: 'Stories', items: stories.flatMap(storyItem) },
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

/** To where it is written for whoever may, else to the paper. */
function storyItem({ id, headline, standing, address, mayOpen }: DeskStory) {
	const note = standingInWords(standing)
		.map(({ words }) => words)
		.join(' · ');
	const item = { id: `story ${id}`, label: headline || 'Untitled', note };
	if (mayOpen) return [{ ...item, href: routes.deskStory(id) }];
	return address === null ? [] : [{ ...item, href: address, outside: true }];
}

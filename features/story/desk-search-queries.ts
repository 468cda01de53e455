import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { sectionFacet } from '@/features/search/search-facets';
import { searchPublished } from '@/features/search/search-queries';
import type { Actor } from '@/features/staff/actor';
import { fold } from '@/lib/fold';
import { type DeskScope, type DeskTitle, readDeskTitles } from './desk-list-queries';

export type FoundByline = { slug: string; name: string };

const EVER = { first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };

/**
 * What is not live is looked for by what it is called, newest first; then what is live, as
 * readers find it. Names are those of live stories, since only they have a page to go to.
 */
export async function searchDeskWords(
	actor: Actor,
	query: string,
	scope: DeskScope,
): Promise<{ ids: string[]; bylines: FoundByline[] }> {
	const live = scope.states.includes('live') && !scope.changed && !scope.mine;
	const titles = await readDeskTitles(actor, live ? withoutLive(scope) : scope);
	const called = titles.filter(callsFor(query)).map(({ id }) => id);
	if (!live) return { ids: called, bylines: [] };
	const language = (await getPublishedNewsroom())?.language ?? 'en';
	const facets = scope.sectionId === null ? [] : [sectionFacet(scope.sectionId)];
	const { list, bylines } = await searchPublished(query, language, 1, { facets, range: EVER });
	return { ids: [...new Set([...called, ...list.stories.map(({ id }) => id)])], bylines };
}

const withoutLive = (scope: DeskScope): DeskScope => ({
	...scope,
	states: scope.states.filter((state) => state !== 'live'),
});

/** Every word, or the beginning of one, in any order; as forgiving of case and accents as search is. */
function callsFor(query: string): (title: DeskTitle) => boolean {
	const words = fold(query).split(/\s+/u).filter(Boolean);
	return ({ headline, kicker, slug }) => {
		const text = fold(`${headline} ${kicker} ${slug}`);
		return words.every((word) => text.includes(word));
	};
}

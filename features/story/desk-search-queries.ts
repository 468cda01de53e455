import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { sectionFacet } from '@/features/search/search-facets';
import { searchPublished } from '@/features/search/search-queries';
import type { Actor } from '@/features/staff/actor';
import { fold } from '@/lib/fold';
import { type DeskScope, type DeskTitle, readDeskTitles } from './desk-list-queries';

export type FoundByline = { slug: string; name: string };

const EVER = { first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };

/**
 * What was changed last is looked for by what it is called; then what is live, as readers
 * find it. Names are those of live stories, since only they have a page to go to.
 */
export async function searchDeskWords(
	actor: Actor,
	query: string,
	scope: DeskScope,
): Promise<{ ids: string[]; bylines: FoundByline[] }> {
	const titles = await readDeskTitles(actor, scope);
	const called = titles.filter(callsFor(query)).map(({ id }) => id);
	const { status, whose, bylineId, sectionId } = scope;
	if ((status !== null && status !== 'live') || whose !== 'all' || bylineId !== null)
		return { ids: called, bylines: [] };
	const language = (await getPublishedNewsroom())?.language ?? 'en';
	const facets = sectionId === null ? [] : [[sectionFacet(sectionId)]];
	const { list, bylines } = await searchPublished(query, language, 1, { facets, range: EVER });
	return { ids: [...new Set([...called, ...list.stories.map(({ id }) => id)])], bylines };
}

/** Every word, or the beginning of one, in any order; as forgiving of case and accents as search is. */
function callsFor(query: string): (title: DeskTitle) => boolean {
	const words = fold(query).split(/\s+/u).filter(Boolean);
	return ({ headline, kicker, slug }) => {
		const text = fold(`${headline} ${kicker} ${slug}`);
		return words.every((word) => text.includes(word));
	};
}

import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, section } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { nameKey } from '@/lib/fold';
import { readDeskLines } from './desk-line-queries';
import { type DeskScope, readDeskIds } from './desk-list-queries';
import { type FoundByline, searchDeskWords } from './desk-search-queries';
import { type DeskFilters, type DeskStory, MOST_PAGES } from './desk-story';

const STORIES_PER_PAGE = 50;

export type DeskStories = { stories: DeskStory[]; bylines: FoundByline[]; more: boolean };

const NONE: DeskStories = { stories: [], bylines: [], more: false };

/**
 * What a person sees on the stories desk: editors everything; reporters what is live, as
 * readers have it, and their own as it stands now. With words, the best answers alone.
 */
export async function getStoriesForDesk(
	actor: Actor,
	filters: DeskFilters,
	perPage = STORIES_PER_PAGE,
): Promise<DeskStories> {
	demand('story.read', actor, true);
	const scope = await scopeOf(filters);
	if (scope === null) return NONE;
	if (filters.q !== '') {
		const { ids, bylines } = await searchDeskWords(actor, filters.q, scope);
		const stories = await readDeskLines(actor, ids, filters.status);
		return { stories: stories.slice(0, perPage), bylines, more: false };
	}
	const ids = await readDeskIds(actor, scope, perPage + 1, (filters.page - 1) * perPage);
	return {
		stories: await readDeskLines(actor, ids.slice(0, perPage), filters.status),
		bylines: [],
		more: ids.length > perPage && filters.page < MOST_PAGES,
	};
}

const MOST_OWN = 8;
/** Of the newest changed, those that are in work are shown. */
const LOOKED_AT_OWN = 40;

/** What one works on oneself, for the head of everyone's list: of what is theirs or shared with them, what is not done. */
export async function getOwnStoriesForDesk(actor: Actor): Promise<DeskStory[]> {
	demand('story.read', actor, true);
	const scope = { status: null, sectionId: null, bylineId: null };
	const [mine, shared] = await Promise.all([
		readDeskIds(actor, { ...scope, whose: 'mine' }, LOOKED_AT_OWN),
		readDeskIds(actor, { ...scope, whose: 'shared' }, LOOKED_AT_OWN),
	]);
	const stories = await readDeskLines(actor, [...new Set([...mine, ...shared])], null);
	return stories
		.filter(isInWork)
		.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? 1 : -1))
		.slice(0, MOST_OWN);
}

/** What readers have as it is, or will never have again, waits for nobody. */
const isInWork = ({ standing: { live, changed, stage, held, scheduled } }: DeskStory) =>
	live !== 'killed' && (live !== 'live' || changed || stage === 'in review' || held !== null || scheduled);

/** Null where nothing can be: a section or a byline that is not there. */
async function scopeOf({ status, section: slug, by, whose }: DeskFilters): Promise<DeskScope | null> {
	const [sectionId, bylineId] = await Promise.all([
		slug === '' ? null : sectionCalled(slug),
		by === '' ? null : bylineCalled(by),
	]);
	return sectionId === undefined || bylineId === undefined ? null : { status, sectionId, bylineId, whose };
}

async function sectionCalled(slug: string): Promise<string | undefined> {
	const [found] = await database().select({ id: section.id }).from(section).where(eq(section.slug, slug));
	return found?.id;
}

/** By its slug, or by its name as people type it. */
async function bylineCalled(typed: string): Promise<string | undefined> {
	const db = database();
	const [bySlug] = await db.select({ id: byline.id }).from(byline).where(eq(byline.slug, typed));
	if (bySlug) return bySlug.id;
	const [byName] = await db
		.select({ id: byline.id })
		.from(byline)
		.where(eq(byline.nameKey, nameKey(typed)))
		.limit(1);
	return byName?.id;
}

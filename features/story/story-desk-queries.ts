import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, byline, draftCredit, revision, section, story } from '@/db/schema';
import { bylineLine, piecesToText } from '@/features/byline/credit-grammar';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { judge } from '@/features/staff/permissions';
import { routes } from '@/lib/routes';
import { type DeskScope, readDeskIds } from './desk-list-queries';
import { type FoundByline, searchDeskWords } from './desk-search-queries';
import { type DeskFilters, type DeskStory, MOST_PAGES, STATE_OF, statusOf } from './desk-story';
import { LIVE_STATES, type PrintedCredit } from './story-schema';

const STORIES_PER_PAGE = 50;

export type DeskStories = { stories: DeskStory[]; bylines: FoundByline[]; more: boolean };

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
	if (scope === null) return { stories: [], bylines: [], more: false };
	if (filters.q !== '') {
		const { ids, bylines } = await searchDeskWords(actor, filters.q, scope);
		const stories = await readStories(actor, ids, scope);
		return { stories: stories.slice(0, perPage), bylines, more: false };
	}
	const ids = await readDeskIds(actor, scope, perPage + 1, (filters.page - 1) * perPage);
	return {
		stories: await readStories(actor, ids.slice(0, perPage), scope),
		bylines: [],
		more: ids.length > perPage && filters.page < MOST_PAGES,
	};
}

/** Null where nothing can be: a section that is not there. */
async function scopeOf({ status, section: slug, mine }: DeskFilters): Promise<DeskScope | null> {
	const states = status === null ? LIVE_STATES : [STATE_OF[status]];
	const scope = { states, changed: status === 'changed', sectionId: null, mine };
	if (slug === '') return scope;
	const [found] = await database().select({ id: section.id }).from(section).where(eq(section.slug, slug));
	return found ? { ...scope, sectionId: found.id } : null;
}

type StoryRow = typeof story.$inferSelect;
type Told = {
	headline: string;
	words: number;
	credits: PrintedCredit[];
	sectionId: string | null;
	createdAt: Date;
};

/** In the order of `ids`. Who may not read what is not published is told of the published text alone. */
async function readStories(actor: Actor, ids: readonly string[], scope: DeskScope): Promise<DeskStory[]> {
	if (ids.length === 0) return [];
	const rows = await database()
		.select()
		.from(story)
		.where(inArray(story.id, [...ids]));
	const credited = await creditedOn(ids, actor);
	const seen = rows.flatMap((row) => {
		const own = row.owner === actor.id || credited.has(row.id);
		const all = judge('story.read', actor, own).allowed;
		const revisionId = all ? row.latestRevisionId : row.live === 'live' ? row.liveRevisionId : null;
		return revisionId === null || !scope.states.includes(row.live) ? [] : [{ row, all, revisionId }];
	});
	const told = await readRevisions(seen.map((one) => one.revisionId));
	const names = await readNames([...told.values()], rows);
	const made = new Map(
		seen.flatMap(({ row, all, revisionId }) => {
			const says = told.get(revisionId);
			return says ? [[row.id, { ...deskStory(row, says, names), status: statusFor(row, all) }] as const] : [];
		}),
	);
	return ids.flatMap((id) => made.get(id) ?? []);
}

const statusFor = (row: StoryRow, all: boolean) =>
	statusOf(row.live, all && row.latestRevisionId !== row.liveRevisionId);

async function creditedOn(ids: readonly string[], { bylineId }: Actor): Promise<Set<string>> {
	if (!bylineId) return new Set();
	const rows = await database()
		.select({ id: draftCredit.storyId })
		.from(draftCredit)
		.where(and(inArray(draftCredit.storyId, [...ids]), eq(draftCredit.bylineId, bylineId)));
	return new Set(rows.map((row) => row.id));
}

async function readRevisions(ids: readonly string[]): Promise<Map<string, Told>> {
	const { id, headline, words, credits, sectionId, createdAt } = revision;
	const rows = await database()
		.select({ id, headline, words, credits, sectionId, createdAt })
		.from(revision)
		.where(inArray(revision.id, [...ids]));
	return new Map(rows.map((row) => [row.id, row]));
}

type Names = {
	bylines: Map<string, string>;
	owners: Map<string, string>;
	sections: Map<string, { slug: string; name: string }>;
};

/** Names of today, whatever was printed. */
async function readNames(told: readonly Told[], rows: readonly StoryRow[]): Promise<Names> {
	const db = database();
	const bylineIds = told.flatMap(({ credits }) => credits.map((credit) => credit.bylineId));
	const owners = rows.flatMap(({ owner }) => owner ?? []);
	const [bylines, accounts, sections] = await Promise.all([
		db
			.select({ id: byline.id, name: byline.name })
			.from(byline)
			.where(inArray(byline.id, [...new Set(bylineIds)])),
		db
			.select({ actor: account.actor, name: account.name })
			.from(account)
			.where(inArray(account.actor, [...new Set(owners)])),
		db.select({ id: section.id, slug: section.slug, name: section.name }).from(section),
	]);
	return {
		bylines: new Map(bylines.map((one) => [one.id, one.name])),
		owners: new Map(accounts.map((one) => [one.actor, one.name])),
		sections: new Map(sections.map((one) => [one.id, one])),
	};
}

function deskStory(row: StoryRow, told: Told, names: Names): Omit<DeskStory, 'status'> {
	const inSection = names.sections.get(told.sectionId ?? row.sectionId ?? '');
	const at = names.sections.get(row.sectionId ?? '');
	const { day, slug } = row;
	return {
		id: row.id,
		headline: told.headline,
		section: inSection?.name ?? null,
		who: writers(told.credits, names) || (names.owners.get(row.owner ?? '') ?? ''),
		words: told.words,
		changedAt: told.createdAt,
		address: row.live === 'live' && at && day && slug ? routes.story({ section: at.slug, day, slug }) : null,
	};
}

/** "Ana Ruiz and Ben Johansen", or "" where nobody is credited with writing it. */
function writers(credits: readonly PrintedCredit[], { bylines }: Names): string {
	const named = credits.map(({ bylineId, name, role }) => ({
		...{ role, place: '', slug: '' },
		name: bylines.get(bylineId) ?? name,
	}));
	const [, ...line] = bylineLine(named, 'en');
	return piecesToText(line);
}

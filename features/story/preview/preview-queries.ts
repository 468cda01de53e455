import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { now } from '@/db/now';
import { byline, draftCredit, newsroom, revision, section, story, storySchedule } from '@/db/schema';
import type { NamedCredit } from '@/features/byline/credits/credit-grammar';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { dayIn } from '@/lib/dates';
import { isStorable } from '@/lib/plain-text';
import { attempt, type Result } from '@/lib/result';
import { slugify } from '@/lib/slug';
import { countWords } from '../body/body-text';
import { readAddressToBe } from '../story-address-to-be-queries';
import { completeStory, type PublishedStory } from '../story-queries';
import type { StoryTexts, WorkingFields } from '../story-schema';
import { readStanding } from '../story-standing-queries';
import { readWorkingState } from '../story-working-text-queries';

type StoryRow = typeof story.$inferSelect;
type Content = StoryTexts & WorkingFields;

/** A story as its page will be. */
export type Preview = {
	story: PublishedStory;
	/** Whether readers have the story, in whatever state. */
	live: boolean;
	/** Which of its revisions it is; null for the working copy. */
	revision: { number: number; createdAt: Date } | null;
	/** What of the working copy cannot be shown; the newest revision's text stands there instead. */
	problems: string[];
};

/** For whoever may read the story before readers do; null where there is no such story or revision. */
export function getPreview(actor: Actor, storyId: string, revisionId = ''): Promise<Result<Preview | null>> {
	return attempt(async () => {
		demand('story.read', actor, true);
		const row = await readRow(storyId);
		if (!row) return null;
		demand('story.read', actor, (await readStanding(database(), row, actor)).own);
		return revisionId === '' ? ofWorkingCopy(row) : ofRevision(row, revisionId);
	});
}

/** For whoever holds an open link to the story. */
export async function readSharedPreview(storyId: string): Promise<Preview | null> {
	const row = await readRow(storyId);
	return row && ofWorkingCopy(row);
}

async function readRow(id: string): Promise<StoryRow | null> {
	if (!isStorable(id)) return null;
	const [row] = await database().select().from(story).where(eq(story.id, id));
	return row ?? null;
}

async function ofWorkingCopy(row: StoryRow): Promise<Preview> {
	const { fields, texts, problems } = await readWorkingState(row);
	const credits = await readDraftCredits(row.id);
	return {
		story: await asPublished(row, { ...fields, ...texts }, credits),
		...standing(row),
		revision: null,
		problems,
	};
}

async function ofRevision(row: StoryRow, revisionId: string): Promise<Preview | null> {
	if (!isStorable(revisionId)) return null;
	const [found] = await database()
		.select()
		.from(revision)
		.where(and(eq(revision.id, revisionId), eq(revision.storyId, row.id)));
	if (!found) return null;
	const { number, createdAt } = found;
	const shown = await asPublished(row, found, await namedToday(found.credits));
	return { story: shown, ...standing(row), revision: { number, createdAt }, problems: [] };
}

const standing = (row: StoryRow) => ({ live: row.live === 'live' });

async function readDraftCredits(storyId: string): Promise<NamedCredit[]> {
	const { role, place } = draftCredit;
	return database()
		.select({ role, place, name: byline.name, slug: byline.slug, kind: byline.kind })
		.from(draftCredit)
		.innerJoin(byline, eq(byline.id, draftCredit.bylineId))
		.where(eq(draftCredit.storyId, storyId))
		.orderBy(asc(draftCredit.position));
}

/** As readers would see them, which is by today's names; one whose byline is gone is as it was printed. */
async function namedToday(credits: (typeof revision.$inferSelect)['credits']): Promise<NamedCredit[]> {
	const ids = credits.map((credit) => credit.bylineId);
	if (ids.length === 0) return [];
	const { id, name, slug, kind } = byline;
	const rows = await database().select({ id, name, slug, kind }).from(byline).where(inArray(id, ids));
	return credits.map(({ bylineId, role, place, name: printed }) => {
		const known = rows.find((row) => row.id === bylineId);
		return { role, place, ...(known ?? { name: printed, slug: slugify(printed), kind: 'person' }) };
	});
}

/** What the page of a story in no section says, in the place of one. */
const NO_SECTION = { id: null, slug: 'latest', name: 'No section yet' };

/** The story as readers would get it if it were published now or, if it is scheduled, then. */
async function asPublished(row: StoryRow, content: Content, credits: NamedCredit[]): Promise<PublishedStory> {
	const { kicker, headline, standfirst, body, kind, language } = content;
	const { dateline, overrides, topicIds, leadImageId } = content;
	const into = (content.sectionId && (await readSection(content.sectionId))) || NO_SECTION;
	const publishedAt = row.publishedAt ?? (await readDue(row.id)) ?? (await now(database()));
	const { zone, oxfordComma } = await readPaper();
	const made = await completeStory(
		{
			...{ id: row.id, kicker, headline, standfirst, body, kind, language },
			...{ dateline, overrides, topicIds, leadImageId, publishedAt, updatedAt: row.updatedAt },
			...{ sectionId: into.id, sectionSlug: into.slug, sectionName: into.name },
			oxfordComma,
			day: row.day ?? dayIn(publishedAt, zone),
			slug: content.slug || row.slug || slugify(headline) || row.id.slice(-12),
			precision: row.publishedPrecision ?? 'minute',
			words: countWords(body, language),
		},
		credits,
	);
	return { ...made, address: (await readAddressToBe(database(), row, content)) ?? made.address };
}

async function readSection(sectionId: string) {
	const { id, slug, name } = section;
	const [found] = await database().select({ id, slug, name }).from(section).where(eq(id, sectionId));
	return found ?? null;
}

async function readDue(storyId: string): Promise<Date | null> {
	const [due] = await database()
		.select({ dueAt: storySchedule.dueAt })
		.from(storySchedule)
		.where(eq(storySchedule.storyId, storyId));
	return due?.dueAt ?? null;
}

async function readPaper(): Promise<{ zone: string; oxfordComma: boolean }> {
	const { zone, oxfordComma } = newsroom;
	const [row] = await database().select({ zone, oxfordComma }).from(newsroom);
	return row ?? { zone: 'UTC', oxfordComma: true };
}

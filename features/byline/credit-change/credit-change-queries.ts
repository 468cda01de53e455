import { asc, desc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { creditChange, creditChangeStory, story } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import type { CreditChangeKind, CreditChangeRecord, CreditRole } from '../byline-schema';
import { type ChangedLine, changedLine } from './change-preview';
import { LINES_PER_PAGE, readBylineNames } from './change-preview-queries';

const CHANGES_PER_PAGE = 30;

export type CreditChangeForDesk = {
	id: string;
	kind: CreditChangeKind;
	at: Date;
	who: string;
	stories: number;
	undone: { at: Date; who: string } | null;
	/** The names that went into it, and the one that has the credits since. */
	from: { name: string; role: CreditRole | null }[];
	to: { id: string; name: string; role: CreditRole | null; isThere: boolean };
};

/** Merges and reassignments, the newest first. */
export async function getCreditChangesForDesk(
	actor: Actor,
	page: number,
): Promise<{ changes: CreditChangeForDesk[]; more: boolean }> {
	demand('byline.manage', actor);
	const rows = await database()
		.select()
		.from(creditChange)
		.orderBy(desc(creditChange.at), desc(creditChange.id))
		.limit(CHANGES_PER_PAGE + 1)
		.offset((page - 1) * CHANGES_PER_PAGE);
	return { changes: await inWords(rows.slice(0, CHANGES_PER_PAGE)), more: rows.length > CHANGES_PER_PAGE };
}

export type CreditChangeWhole = CreditChangeForDesk & { lines: ChangedLine[]; more: boolean };

/** One of them, and a page of the stories that it changed, newest first; null where there is none. */
export async function getCreditChangeForDesk(
	actor: Actor,
	id: string,
	page: number,
): Promise<CreditChangeWhole | null> {
	demand('byline.manage', actor);
	const rows = isStorable(id) ? await database().select().from(creditChange).where(eq(creditChange.id, id)) : [];
	const [change] = await inWords(rows);
	const [row] = rows;
	if (!change || !row) return null;
	const stories = await database()
		.select()
		.from(creditChangeStory)
		.where(eq(creditChangeStory.changeId, id))
		.orderBy(desc(creditChangeStory.storyId))
		.limit(LINES_PER_PAGE + 1)
		.offset((page - 1) * LINES_PER_PAGE);
	const shown = stories.slice(0, LINES_PER_PAGE);
	const headlines = await readHeadlines(shown.map(({ storyId }) => storyId));
	const credits = shown.flatMap((one) => [...one.draftBefore, ...one.liveBefore, ...one.draftAfter, ...one.liveAfter]);
	const names = await readBylineNames(credits.map(({ bylineId }) => bylineId));
	for (const [gone, name] of namesThen(row.record)) names.set(gone, name);
	const nameOf = (bylineId: string) => names.get(bylineId) ?? 'a byline that was merged since';
	const lines = shown.map((one) =>
		changedLine(
			{
				...{ storyId: one.storyId, headline: headlines.get(one.storyId) ?? '' },
				before: { draft: one.draftBefore, live: one.liveBefore },
				after: { draft: one.draftAfter, live: one.liveAfter },
			},
			nameOf,
			row.record.kind === 'merge' ? nameAfter(row.record, nameOf) : nameOf,
		),
	);
	return { ...change, lines, more: stories.length > LINES_PER_PAGE };
}

/** What a merge's bylines were called when it was made. */
function namesThen(record: CreditChangeRecord): [string, string][] {
	if (record.kind === 'reassign') return [];
	return [record.before, ...record.absorbed].map(({ id, name }) => [id, name]);
}

const nameAfter =
	({ after }: Extract<CreditChangeRecord, { kind: 'merge' }>, nameOf: (id: string) => string) =>
	(id: string) =>
		id === after.id ? after.name : nameOf(id);

async function readHeadlines(ids: string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await database()
		.select({ id: story.id, headline: story.headline })
		.from(story)
		.where(inArray(story.id, ids))
		.orderBy(asc(story.id));
	return new Map(rows.map(({ id, headline }) => [id, headline]));
}

async function inWords(rows: (typeof creditChange.$inferSelect)[]): Promise<CreditChangeForDesk[]> {
	const ids = rows.flatMap(({ record, bylineId }) =>
		record.kind === 'merge' ? [bylineId] : [record.from.bylineId, record.to.bylineId],
	);
	const [names, people] = await Promise.all([
		readBylineNames(ids),
		readActorNames(
			database(),
			rows.flatMap(({ actor, undoneBy }) => [actor, undoneBy]),
		),
	]);
	const who = (actor: string | null) => people.get(actor ?? '') ?? 'Somebody who has no account any more';
	return rows.map(({ record, ...row }) => {
		const isThere = names.has(row.bylineId);
		const to =
			record.kind === 'merge'
				? { id: row.bylineId, name: record.after.name, role: null, isThere }
				: {
						id: row.bylineId,
						name: names.get(row.bylineId) ?? 'a byline that was merged since',
						role: record.to.role,
						isThere,
					};
		const from =
			record.kind === 'merge'
				? record.absorbed.map(({ name }) => ({ name, role: null }))
				: [{ name: names.get(record.from.bylineId) ?? 'a byline that was merged since', role: record.from.role }];
		return {
			...{ id: row.id, kind: row.kind, at: row.at, who: who(row.actor), stories: row.stories, from, to },
			undone: row.undoneAt ? { at: row.undoneAt, who: who(row.undoneBy) } : null,
		};
	});
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import {
	byline,
	draftCredit,
	newsroom,
	revision,
	section,
	story,
	storyHold,
	storySchedule,
	storyShare,
	workingCopy,
} from '@/db/schema';
import type { BylineKind } from '@/features/byline/byline-schema';
import { piecesToText, writersLine } from '@/features/byline/credits/credit-grammar';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { judge } from '@/features/staff/permissions';
import { routes } from '@/lib/routes';
import type { DeskStatus, DeskStory } from './desk-story';
import type { HoldKind, PrintedCredit } from './story-schema';

type StoryRow = typeof story.$inferSelect;
type Credit = Pick<PrintedCredit, 'bylineId' | 'role'>;

/**
 * Lines of the stories desk, in the order of `ids`. Whoever may not read a story as it is
 * written is told of it as readers have it; what they may not know of at all is left out.
 */
export async function readDeskLines(
	actor: Actor,
	ids: readonly string[],
	status: DeskStatus | null,
): Promise<DeskStory[]> {
	if (ids.length === 0) return [];
	const wanted = [...ids];
	const [rows, credits, shares] = await Promise.all([
		database().select().from(story).where(inArray(story.id, wanted)),
		readCredits(wanted),
		readShares(wanted, actor),
	]);
	const own = ({ id, owner }: StoryRow) =>
		owner === actor.id ||
		shares.has(id) ||
		(credits.get(id) ?? []).some((credit) => credit.bylineId === (actor.bylineId ?? ''));
	const open = rows.filter((row) => judge('story.read', actor, own(row)).allowed && row.deletedAt === null);
	const published = rows.filter((row) => row.live === 'live' && !open.includes(row));
	const lines = [...(await openLines(open, credits)), ...(await publishedLines(published))];
	const byId = new Map(lines.map((line) => [line.id, line]));
	return wanted.flatMap((id) => byId.get(id) ?? []).filter(({ standing }) => agrees(standing, status));
}

/** Words find live stories whatever else is asked for. */
const agrees = ({ live, changed }: DeskStory['standing'], status: DeskStatus | null) =>
	(status !== 'live' || live === 'live') && (status !== 'changed' || changed);

async function openLines(rows: readonly StoryRow[], credits: Map<string, Credit[]>): Promise<DeskStory[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const [names, held, due, ahead] = await Promise.all([
		readNames([...credits.values()].flat(), rows),
		readHolds(ids),
		readSchedules(ids),
		readAhead(ids),
	]);
	return rows.map((row) => ({
		...{ id: row.id, headline: row.headline, words: row.words, commissionedWords: row.commissionedWords },
		section: names.sections.get(row.forSectionId ?? row.sectionId ?? '')?.name ?? null,
		who: writers(credits.get(row.id) ?? [], names) || (names.owners.get(row.owner ?? '') ?? ''),
		standing: {
			...{ live: row.live, stage: row.stage, deleted: false, held: held.get(row.id) ?? null },
			changed: row.live === 'live' && (ahead.get(row.id) ?? row.latestRevisionId !== row.liveRevisionId),
			scheduled: due.has(row.id),
			missed: (due.get(row.id) ?? '') !== '',
		},
		changedAt: row.changedAt,
		address: addressOf(row, names),
		mayOpen: true,
	}));
}

/** What a stranger to a live story knows of it: no stage, no hold, no change. */
async function publishedLines(rows: readonly StoryRow[]): Promise<DeskStory[]> {
	if (rows.length === 0) return [];
	const { id, headline, words, credits } = revision;
	const revisions = await database()
		.select({ id, headline, words, credits })
		.from(revision)
		.where(
			inArray(
				id,
				rows.flatMap((row) => row.liveRevisionId ?? []),
			),
		);
	const says = new Map(revisions.map((one) => [one.id, one]));
	const names = await readNames(
		revisions.flatMap((one) => one.credits),
		[],
	);
	return rows.flatMap((row) => {
		const told = says.get(row.liveRevisionId ?? '');
		if (!told) return [];
		const standing = { stage: 'draft', changed: false, deleted: false, held: null, scheduled: false } as const;
		return [
			{
				...{ id: row.id, headline: told.headline, words: told.words, commissionedWords: null },
				section: names.sections.get(row.sectionId ?? '')?.name ?? null,
				who: writers(told.credits, names),
				standing: { ...standing, live: row.live, missed: false },
				changedAt: row.updatedAt ?? row.publishedAt ?? row.createdAt,
				address: addressOf(row, names),
				mayOpen: false,
			},
		];
	});
}

async function readCredits(ids: string[]): Promise<Map<string, Credit[]>> {
	const { storyId, bylineId, role, position } = draftCredit;
	const rows = await database()
		.select({ storyId, bylineId, role })
		.from(draftCredit)
		.where(inArray(storyId, ids))
		.orderBy(asc(storyId), asc(position));
	return Map.groupBy(rows, (row) => row.storyId);
}

async function readShares(ids: string[], actor: Actor): Promise<Set<string>> {
	const rows = await database()
		.select({ id: storyShare.storyId })
		.from(storyShare)
		.where(and(inArray(storyShare.storyId, ids), eq(storyShare.actor, actor.id)));
	return new Set(rows.map((row) => row.id));
}

async function readHolds(ids: string[]): Promise<Map<string, HoldKind>> {
	const rows = await database()
		.select({ id: storyHold.storyId, kind: storyHold.kind })
		.from(storyHold)
		.where(and(inArray(storyHold.storyId, ids), isNull(storyHold.releasedAt)));
	return new Map(rows.map((row) => [row.id, row.kind]));
}

/** With why it was missed, or "". */
async function readSchedules(ids: string[]): Promise<Map<string, string>> {
	const rows = await database()
		.select({ id: storySchedule.storyId, trouble: storySchedule.trouble })
		.from(storySchedule)
		.where(inArray(storySchedule.storyId, ids));
	return new Map(rows.map((row) => [row.id, row.trouble]));
}

/** Whether each working copy has what readers do not; without one, revisions tell. */
async function readAhead(ids: string[]): Promise<Map<string, boolean>> {
	const { storyId, seq, liveSeq, fieldsVersion, liveFields } = workingCopy;
	const rows = await database()
		.select({ storyId, seq, liveSeq, fieldsVersion, liveFields })
		.from(workingCopy)
		.where(inArray(storyId, ids));
	return new Map(rows.map((row) => [row.storyId, row.seq !== row.liveSeq || row.fieldsVersion !== row.liveFields]));
}

type Names = {
	bylines: Map<string, { name: string; slug: string; kind: BylineKind }>;
	oxfordComma: boolean;
	owners: Map<string, string>;
	sections: Map<string, { slug: string; name: string }>;
};

/** Names of today, whatever was printed. */
async function readNames(credits: readonly Credit[], rows: readonly StoryRow[]): Promise<Names> {
	const db = database();
	const [bylines, owners, sections, papers] = await Promise.all([
		db
			.select({ id: byline.id, name: byline.name, slug: byline.slug, kind: byline.kind })
			.from(byline)
			.where(inArray(byline.id, [...new Set(credits.map((credit) => credit.bylineId))])),
		readActorNames(
			db,
			rows.map(({ owner }) => owner),
		),
		db.select({ id: section.id, slug: section.slug, name: section.name }).from(section),
		db.select({ oxfordComma: newsroom.oxfordComma }).from(newsroom),
	]);
	return {
		bylines: new Map(bylines.map((one) => [one.id, one])),
		oxfordComma: papers[0]?.oxfordComma ?? true,
		owners,
		sections: new Map(sections.map((one) => [one.id, one])),
	};
}

function addressOf({ live, sectionId, day, slug }: StoryRow, names: Names): string | null {
	const at = names.sections.get(sectionId ?? '');
	return live === 'live' && at && day && slug ? routes.story({ section: at.slug, day, slug }) : null;
}

/** "Ana Ruiz and Ben Johansen", or "" where nobody is credited with writing it. */
function writers(credits: readonly Credit[], { bylines, oxfordComma }: Names): string {
	const named = credits.flatMap(({ bylineId, role }) => {
		const known = bylines.get(bylineId);
		return known ? [{ ...known, role, place: '' }] : [];
	});
	// In the desk's own language, whatever the story's.
	return piecesToText(writersLine(named, { language: 'en', oxfordComma }), 'en');
}

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import {
	byline,
	correction,
	draftCredit,
	newsroom,
	section,
	story,
	storyHold,
	storySchedule,
	storyShare,
	topic,
} from '@/db/schema';
import { getPublishedImages } from '@/features/media/media-queries';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { routes } from '@/lib/routes';
import { readAddressToBe } from './story-address-to-be-queries';
import { readProblems } from './story-checks-queries';
import type { DeskCredit, StoryForDesk } from './story-for-desk';
import { nameOf, readMoves } from './story-move-queries';
import { readStanding } from './story-standing-queries';
import { judgeMoves } from './story-workflow';
import { readWorkingState } from './story-working-text-queries';

/** As much of its history as the page shows; the rest stands in the audit log. */
const MOST_MOVES = 50;

/** A story for whoever may read it before readers do; null where there is none. Throws a Refusal that says why not. */
export async function getWritingStory(actor: Actor, id: string): Promise<StoryForDesk | null> {
	demand('story.read', actor, true);
	if (!isStorable(id)) return null;
	const db = database();
	const [row] = await db.select().from(story).where(eq(story.id, id));
	if (!row) return null;
	const standing = await readStanding(db, row, actor);
	demand('story.read', actor, standing.own);
	const [state, held, due, shared, credits, corrections, history, zone] = await Promise.all([
		readWorkingState(row),
		readHold(id),
		readSchedule(id),
		readShares(id),
		readCredits(id),
		readCorrections(id),
		readMoves(id, MOST_MOVES),
		readZone(),
	]);
	const { fields, texts } = state;
	const [images, { problems }, topics, names, addressToBe, address] = await Promise.all([
		getPublishedImages([fields.leadImageId, fields.overrides.imageId ?? null]),
		readProblems(db, row, { ...fields, ...texts, credits }),
		readTopics(fields.topicIds),
		readActorNames(db, [row.owner, held?.actor, due?.actor, ...shared, ...corrections.map((one) => one.actor)]),
		readAddressToBe(db, row, { headline: texts.headline, slug: fields.slug, sectionId: fields.sectionId }),
		readAddress(row),
	]);
	const named = (who: string) => nameOf(who, names);
	const powers = judgeMoves(standing, actor);
	return {
		...{ id, stage: row.stage, live: row.live, moves: row.moves, deletedAt: row.deletedAt, powers, zone },
		...{ headline: row.headline, words: row.words, killNotice: row.killNotice },
		...{ publishedAt: row.publishedAt, updatedAt: row.updatedAt, address, addressToBe, history, topics, credits },
		...{ fields, fieldsVersion: state.fieldsVersion, changed: state.changed, mayEdit: powers.revise.allowed },
		owner: row.owner === null ? null : { actor: row.owner, name: named(row.owner) },
		shares: shared.map((who) => ({ actor: who, name: named(who) })),
		hold: held && withName(held, named),
		schedule: due && withName(due, named),
		corrections: corrections.map((one) => withName(one, named)),
		leadImage: images.get(fields.leadImageId ?? '') ?? null,
		sharingImage: images.get(fields.overrides.imageId ?? '') ?? null,
		problems: [...state.problems.map((message) => ({ weight: 'error' as const, message })), ...problems],
	};
}

type StoryRow = typeof story.$inferSelect;

function withName<Row extends { actor: string }>({ actor, ...rest }: Row, named: (who: string) => string) {
	return { ...rest, who: named(actor) };
}

async function readHold(storyId: string) {
	const { id, kind, reason, actor, at, until, untilWall, zone } = storyHold;
	const [row] = await database()
		.select({ id, kind, reason, actor, at, until, untilWall, zone })
		.from(storyHold)
		.where(and(eq(storyHold.storyId, storyId), isNull(storyHold.releasedAt)))
		.orderBy(desc(storyHold.at))
		.limit(1);
	return row ?? null;
}

async function readSchedule(storyId: string) {
	const { id, dueAt, wall, zone, actor, substantial, trouble } = storySchedule;
	const [row] = await database()
		.select({ id, dueAt, wall, zone, actor, substantial, trouble })
		.from(storySchedule)
		.where(eq(storySchedule.storyId, storyId));
	return row ?? null;
}

async function readShares(storyId: string): Promise<string[]> {
	const rows = await database()
		.select({ actor: storyShare.actor })
		.from(storyShare)
		.where(eq(storyShare.storyId, storyId))
		.orderBy(asc(storyShare.at), asc(storyShare.actor));
	return rows.map((row) => row.actor);
}

async function readCredits(storyId: string): Promise<DeskCredit[]> {
	const { bylineId, role, place } = draftCredit;
	const { name, slug, kind, status } = byline;
	const rows = await database()
		.select({ bylineId, role, place, name, slug, kind, status })
		.from(draftCredit)
		.innerJoin(byline, eq(byline.id, draftCredit.bylineId))
		.where(eq(draftCredit.storyId, storyId))
		.orderBy(asc(draftCredit.position));
	return rows.map(({ status: is, ...credit }) => ({ ...credit, former: is === 'former' }));
}

function readCorrections(storyId: string) {
	const { id, kind, text, above, at, actor } = correction;
	return database()
		.select({ id, kind, text, above, at, actor })
		.from(correction)
		.where(eq(correction.storyId, storyId))
		.orderBy(asc(correction.at), asc(correction.id));
}

async function readTopics(ids: readonly string[]): Promise<StoryForDesk['topics']> {
	if (ids.length === 0) return [];
	const rows = await database()
		.select({ id: topic.id, name: topic.name, slug: topic.slug })
		.from(topic)
		.where(inArray(topic.id, [...ids]));
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

async function readZone(): Promise<string> {
	const [row] = await database().select({ zone: newsroom.zone }).from(newsroom);
	return row?.zone ?? 'UTC';
}

/** Where readers have it now. */
async function readAddress({ live, sectionId, day, slug }: StoryRow): Promise<string | null> {
	if (live !== 'live' || !sectionId || !day || !slug) return null;
	const [row] = await database().select({ slug: section.slug }).from(section).where(eq(section.id, sectionId));
	return row ? routes.story({ section: row.slug, day, slug }) : null;
}

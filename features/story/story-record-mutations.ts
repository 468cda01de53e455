import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, draftCredit, liveCredit, liveTopic, newsroom, revision, story } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/result';
import { BODY_VERSION } from './body/body-schema';
import { countWords } from './body/body-text';
import type { PrintedCredit, RevisionReason, StoryContent } from './story-schema';

/** Steps that the story's mutations share. They authorise nothing; each is part of one. */

export type StoryRow = typeof story.$inferSelect;
export type RevisionRow = typeof revision.$inferSelect;

export async function readStory(tx: Transaction, id: string): Promise<StoryRow> {
	const [row] = await tx.select().from(story).where(eq(story.id, id));
	if (!row) throw new Refusal('There is no such story.');
	return row;
}

export async function readRevision(tx: Transaction, id: string): Promise<RevisionRow> {
	const [row] = await tx.select().from(revision).where(eq(revision.id, id));
	if (!row) throw new Error(`revision ${id} is missing`);
	return row;
}

export async function newsroomZone(tx: Transaction): Promise<string> {
	const [row] = await tx.select({ zone: newsroom.zone }).from(newsroom);
	if (!row) throw new Refusal('The newsroom is not set up yet.');
	return row.zone;
}

/** Adds the next revision and makes it the story's newest. Gives its id. */
export async function addRevision(
	tx: Transaction,
	storyId: string,
	content: StoryContent,
	made: { reason: RevisionReason; actor: Actor; at: Date; writers?: string[] },
): Promise<string> {
	const [last] = await tx
		.select({ number: revision.number })
		.from(revision)
		.where(eq(revision.storyId, storyId))
		.orderBy(desc(revision.number))
		.limit(1);
	const id = newId();
	const words = countWords(content.body, content.language);
	await tx.insert(revision).values({
		...content,
		id,
		storyId,
		number: (last?.number ?? 0) + 1,
		reason: made.reason,
		actor: made.actor.id,
		createdAt: made.at,
		credits: await withNames(tx, content.credits),
		words,
		writers: made.writers ?? [made.actor.id],
		bodyVersion: BODY_VERSION,
	});
	const { headline, commissionedWords, sectionId: forSectionId } = content;
	await tx
		.update(story)
		.set({ latestRevisionId: id, headline, words, commissionedWords, forSectionId, changedAt: made.at })
		.where(eq(story.id, storyId));
	return id;
}

/** Names as they are printed today: the revision keeps them whatever the byline is called later. */
async function withNames(tx: Transaction, credits: StoryContent['credits']): Promise<PrintedCredit[]> {
	const printed: PrintedCredit[] = [];
	for (const credit of credits) {
		const [row] = await tx.select({ name: byline.name }).from(byline).where(eq(byline.id, credit.bylineId));
		if (!row) throw new Refusal('A credit names a byline that does not exist.');
		printed.push({ ...credit, name: row.name });
	}
	return printed;
}

/** A revision's content, as the next revision can be made from it. */
export function contentOf(row: RevisionRow): StoryContent {
	const { kicker, headline, standfirst, kind, language, slug, sectionId, leadImageId, dateline } = row;
	const { commissionedWords, overrides, notes, topicIds, body } = row;
	const credits = row.credits.map(({ bylineId, role, place }) => ({ bylineId, role, place }));
	return {
		...{ kicker, headline, standfirst, kind, language, slug, sectionId, leadImageId, dateline },
		...{ commissionedWords, overrides, notes, topicIds, credits, body },
	};
}

export async function replaceDraftCredits(
	tx: Transaction,
	storyId: string,
	credits: StoryContent['credits'],
): Promise<void> {
	await tx.delete(draftCredit).where(eq(draftCredit.storyId, storyId));
	if (credits.length === 0) return;
	await tx.insert(draftCredit).values(credits.map((credit, position) => ({ ...credit, storyId, position })));
}

/** Makes the lists that readers follow (bylines, topics) those of `content`; of none when it is null. */
export async function replaceLiveLists(
	tx: Transaction,
	storyId: string,
	content: Pick<StoryContent, 'credits' | 'topicIds'> | null,
	publishedAt: Date,
): Promise<void> {
	await tx.delete(liveCredit).where(eq(liveCredit.storyId, storyId));
	await tx.delete(liveTopic).where(eq(liveTopic.storyId, storyId));
	if (!content) return;
	if (content.credits.length > 0) {
		await tx
			.insert(liveCredit)
			.values(content.credits.map((credit, position) => ({ ...credit, storyId, position, publishedAt })));
	}
	const topicIds = [...new Set(content.topicIds)];
	if (topicIds.length > 0) {
		await tx.insert(liveTopic).values(topicIds.map((topicId) => ({ storyId, topicId, publishedAt })));
	}
}

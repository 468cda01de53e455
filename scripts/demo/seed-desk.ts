import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { account, revision } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { holdStory } from '@/features/story/story-hold-mutations';
import { createStory } from '@/features/story/story-mutations';
import { scheduleStory } from '@/features/story/story-schedule-mutations';
import { storyContent } from '@/features/story/story-schema';
import { submitStory } from '@/features/story/story-stage-mutations';
import { dayIn } from '@/lib/dates';
import type { DemoDraft } from './demo-types';
import { demoStaff, newsroom } from './newsroom';
import { readRegister } from './register';

const DAY_MS = 24 * 60 * 60_000;

/** Puts a story on the desk, and where it waits. What is there stays. */
export async function seedDraft(draft: DemoDraft): Promise<void> {
	const made = await write((tx) => addDraft(tx, draft));
	if (!made) return;
	const { now } = draft;
	const { id, owner, editor } = made;
	const moved =
		now.kind === 'in review'
			? await submitStory(owner, id)
			: now.kind === 'scheduled'
				? await scheduleStory(editor, id, { day: tomorrow(), time: now.time, confirmed: true })
				: now.kind === 'held'
					? await holdStory(editor, id, { kind: 'legal', reason: now.reason })
					: null;
	if (moved && !moved.ok) throw new Error(`the demo's ${draft.slug}: ${moved.message}`);
}

async function addDraft(tx: Transaction, { owner: email, now: _, ...draft }: DemoDraft) {
	const [there] = await tx.select({ id: revision.id }).from(revision).where(eq(revision.slug, draft.slug)).limit(1);
	if (there) return null;
	const owner = await actorOf(tx, email);
	const editor = await actorOf(tx, demoStaff.find(({ role }) => role === 'editor')?.email ?? '');
	// Whoever took the demo's people away has a desk of their own.
	if (!owner || !editor) return null;
	const idOf = await readRegister(tx);
	const { section, topics, credits, ...words } = draft;
	const content = storyContent.parse({
		...words,
		language: newsroom.language,
		sectionId: idOf('sections', section),
		topicIds: topics.map((slug) => idOf('topics', slug)),
		credits: credits.map(({ byline, ...credit }) => ({ ...credit, bylineId: idOf('bylines', byline) })),
	});
	return { id: await createStory(tx, owner, content, 'request'), owner, editor };
}

async function actorOf(tx: Transaction, email: string): Promise<Actor | null> {
	const [row] = await tx
		.select({ id: account.actor, role: account.role, bylineId: account.bylineId })
		.from(account)
		.where(eq(account.email, email));
	return row ?? null;
}

const tomorrow = () => dayIn(new Date(Date.now() + DAY_MS), newsroom.zone);

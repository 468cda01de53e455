import { eq } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { account, byline, formerSlug, newsroom as newsroomTable, revision } from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { recordImage } from '@/features/media/media-mutations';
import type { PublishedImage } from '@/features/media/media-schema';
import { createSection, createTopic, saveNewsroom, savePolicy } from '@/features/newsroom/newsroom-mutations';
import { createAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { hashPassword } from '@/features/staff/password';
import { hasAccounts } from '@/features/staff/session-check-queries';
import { correctWithin, createStory, publishWithin } from '@/features/story/story-mutations';
import { storyContent } from '@/features/story/story-schema';
import { makeDemoImage } from './demo-images';
import type { DemoStory } from './demo-types';
import { deskStories } from './desk-stories';
import { images } from './images';
import { bylines, demoStaff, newsroom, sections, topics } from './newsroom';
import { policies } from './policies';
import { readRegister } from './register';
import { seedDraft } from './seed-desk';
import { stories } from './stories';

const MINUTE = 60_000;

/**
 * Fills an empty newsroom with the demo paper. Safe to repeat: what is there stays, and
 * a seeding that was cut off goes on where it stopped.
 */
export async function seedDemo(dataDir: string, say: (progress: string) => void): Promise<void> {
	const [known] = await database().select().from(newsroomTable);
	if (!known) {
		const made = new Map<string, PublishedImage>();
		for (const one of images) {
			say(`Preparing pictures (${made.size + 1} of ${images.length}) …`);
			made.set(one.key, await makeDemoImage(one, dataDir));
		}
		await write((tx) => furnish(tx, made));
	}
	await addStaff();
	const seededAt = Date.now();
	for (const [index, story] of stories.toReversed().entries()) {
		say(`Printing stories (${index + 1} of ${stories.length}) …`);
		await write((tx) => addStory(tx, story, seededAt));
	}
	for (const draft of deskStories) await seedDraft(draft);
}

async function furnish(tx: Transaction, made: Map<string, PublishedImage>): Promise<void> {
	for (const picture of made.values()) await recordImage(tx, commandLine, picture);
	await saveNewsroom(tx, commandLine, { ...newsroom, logoId: made.get('logo')?.id ?? null });
	for (const one of policies) await savePolicy(tx, commandLine, one);
	for (const one of sections) await createSection(tx, commandLine, one);
	for (const one of topics) await createTopic(tx, commandLine, one);
	for (const { formerSlugs, portrait, ...content } of bylines) {
		const portraitId = made.get(portrait ?? '')?.id ?? null;
		const id = await createByline(tx, commandLine, { ...content, portraitId });
		for (const slug of formerSlugs) {
			await tx.insert(formerSlug).values({ noun: 'byline', slug, targetId: id, createdAt: new Date() });
		}
	}
}

/** Its passwords stand in the manual, and the sign-in page says so. */
async function addStaff(): Promise<void> {
	if (await hasAccounts()) return;
	const hashes = await Promise.all(demoStaff.map(({ password }) => hashPassword(password)));
	await write(async (tx) => {
		await tx.update(newsroomTable).set({ demo: true });
		for (const [index, { name, email, role }] of demoStaff.entries()) {
			const passwordHash = hashes[index] ?? null;
			const { id } = await createAccount(tx, commandLine, { name, email, role, status: 'active', passwordHash });
			const [own] = await tx.select({ id: byline.id }).from(byline).where(eq(byline.name, name));
			if (own) await tx.update(account).set({ bylineId: own.id }).where(eq(account.id, id));
		}
	});
}

async function addStory(tx: Transaction, story: DemoStory, seededAt: number): Promise<void> {
	const [there] = await tx.select({ id: revision.id }).from(revision).where(eq(revision.slug, story.slug)).limit(1);
	if (there) return;
	const idOf = await readRegister(tx);
	const ago = (minutes: number) => new Date(seededAt - minutes * MINUTE);
	const { publishedMinutesAgo, updatedMinutesAgo, section, topics, leadImage, credits, body, corrections, ...words } =
		story;
	const content = storyContent.parse({
		...words,
		sectionId: idOf('sections', section),
		topicIds: topics.map((slug) => idOf('topics', slug)),
		leadImageId: leadImage === null ? null : idOf('images', leadImage),
		credits: credits.map((credit) => ({
			bylineId: idOf('bylines', credit.byline),
			role: credit.role,
			place: credit.place,
		})),
		body: body((key) => idOf('images', key)),
	});
	const id = await createStory(tx, commandLine, content, 'import');
	await publishWithin(tx, commandLine, id, {
		publishedAt: ago(publishedMinutesAgo),
		...(updatedMinutesAgo !== undefined && { updatedAt: ago(updatedMinutesAgo) }),
	});
	for (const { minutesAgo, ...correction } of corrections) {
		await correctWithin(tx, commandLine, id, { ...correction, at: ago(minutesAgo) });
	}
}

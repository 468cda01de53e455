import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { eq, inArray } from 'drizzle-orm';
import sharp from 'sharp';
import { closeDatabase, database } from '@/db/client';
import { byline, image, newsroom, previewLink, section, topic } from '@/db/schema';
import { write } from '@/db/write';
import { storeImage } from '@/features/media/image-intake-mutations';
import { createAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { saveView } from '@/features/story/desk-view-mutations';
import { createPreviewLink, revokePreviewLink } from '@/features/story/preview/preview-link-mutations';
import { deleteStory } from '@/features/story/story-bin-mutations';
import { holdStory, releaseStory } from '@/features/story/story-hold-mutations';
import { createStory, killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { scheduleStory } from '@/features/story/story-schedule-mutations';
import { type StoryContent, storyContent } from '@/features/story/story-schema';
import { shareStory } from '@/features/story/story-share-mutations';
import { readyStory, returnStory, submitStory } from '@/features/story/story-stage-mutations';
import { openWorkingCopy, rewriteText } from '@/features/story/working-copy/working-copy-mutations';
import { dayIn } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { accepted } from '../../scripts/testing/newsroom';
import { canaryStory } from './canary-story';
import type { Planted, PlantedStory } from './planted';

/**
 * Puts words into a newsroom that no reader may find: `plant.ts STEP RUN`, where RUN is
 * what every such word begins with. Prints what was made as the last line.
 */
const [step = '', run = '', given = '{}'] = process.argv.slice(2);
const DAY_MS = 86_400_000;
const DRAFTS = ['draft', 'review', 'returned', 'ready', 'scheduled', 'held'] as const;

const [paper] = await database().select().from(newsroom);
const [[into], [other], [who], topics] = await Promise.all([
	database().select().from(section).where(eq(section.slug, 'news')),
	database().select().from(section).where(eq(section.slug, 'shore')),
	database().select().from(byline).limit(1),
	database().select({ id: topic.id }).from(topic).limit(2),
]);
const zone = paper?.zone ?? 'UTC';

const steps: Record<string, () => Promise<unknown>> = {
	/** All stories; of those that are to be taken down readers have everything yet. */
	plant: async () => {
		const colleague = await addColleague();
		const stories: Record<string, PlantedStory> = {};
		for (const kind of DRAFTS) stories[kind] = await plantDraft(kind, colleague);
		for (const kind of ['killed', 'unpublished', 'changed']) stories[kind] = await plantLive(kind);
		const first = stories['draft']?.id ?? '';
		const link = async (name: string) =>
			accepted(await createPreviewLink(commandLine, first, { name: wordOf('link')(name), days: '7' }));
		const [open, revoked, expired] = [await link('open'), await link('revoked'), await link('expired')];
		const binned = await bin(colleague);
		accepted(await revokePreviewLink(commandLine, revoked.id));
		await write((tx) =>
			tx
				.update(previewLink)
				.set({ expiresAt: new Date(Date.now() - 1_000) })
				.where(eq(previewLink.id, expired.id)),
		);
		const tokens = { open: open.token, revoked: revoked.token, expired: expired.token, binned };
		return { stories, tokens } satisfies Planted;
	},
	/** Readers lose what they had, and what is live is worked on again. */
	takeDown: async () => {
		const { stories } = JSON.parse(given) as Planted; // the spec hands on what the step before printed
		for (const kind of ['killed', 'unpublished', 'changed']) {
			const id = stories[kind]?.id ?? '';
			const images = await pictures(`${kind}later`);
			accepted(await reviseStory(commandLine, id, content(`${kind}later`, images.ids, other?.id)));
			await type(id, `${kind}later`);
		}
		accepted(await unpublishStory(commandLine, stories['unpublished']?.id ?? ''));
		accepted(await killStory(commandLine, stories['killed']?.id ?? '', 'Removed at the request of a court.'));
		const ids = ['killed', 'unpublished', 'changed'].map((kind) => `${kind}later`);
		return { files: await filesOf(ids) };
	},
	publish: async () => accepted(await publishStory(commandLine, given, { confirmed: true })),
};

const result = await steps[step]?.();
await closeDatabase();
console.log(JSON.stringify(result ?? null));
if (!result) process.exitCode = 1;

function wordOf(kind: string) {
	return (field: string) => `${run}${kind}${field}`;
}

function content(kind: string, images: string[], sectionId = into?.id ?? ''): StoryContent {
	return canaryStory(wordOf(kind), {
		sectionId,
		bylineId: who?.id ?? '',
		topicIds: topics.map(({ id }) => id),
		images,
	});
}

async function plantDraft(kind: string, colleague: string): Promise<PlantedStory> {
	const images = await pictures(kind);
	const made = content(kind, images.ids);
	const id = await write((tx) => createStory(tx, commandLine, made, 'request'));
	accepted(await shareStory(commandLine, id, colleague));
	const reason = wordOf(kind)('reason');
	const legal = { kind: 'embargo' as const, reason };
	if (kind !== 'draft') accepted(await submitStory(commandLine, id));
	if (kind === 'returned') accepted(await returnStory(commandLine, id, reason));
	if (kind === 'ready') accepted(await readyStory(commandLine, id));
	if (kind === 'scheduled') {
		const day = dayIn(new Date(Date.now() + 30 * DAY_MS), zone);
		accepted(await scheduleStory(commandLine, id, { day, time: '12:00', confirmed: true }));
		accepted(await holdStory(commandLine, id, legal));
		accepted(await releaseStory(commandLine, id));
	}
	if (kind === 'held') accepted(await holdStory(commandLine, id, legal));
	await type(id, kind);
	return { id, addresses: addressesToBe(made), files: images.files };
}

async function plantLive(kind: string): Promise<PlantedStory> {
	const plain = { ...content(`${kind}before`, []), slug: `told-${kind}` };
	// Of this one readers keep what they have, which holds no such word.
	const shown = kind === 'changed' ? ordinary() : plain;
	const id = await write((tx) => createStory(tx, commandLine, shown, 'request'));
	const { address } = accepted(await publishStory(commandLine, id, { confirmed: true }));
	return {
		id,
		addresses: [
			...addressesToBe(content(`${kind}later`, [])),
			...addressesToBe(content(`${kind}later`, [], other?.id)),
		],
		files: [],
		live: address,
	};
}

function ordinary(): StoryContent {
	const credits = [{ bylineId: who?.id ?? '', role: 'by' as const, place: '' }];
	const { body } = storyContent.shape;
	const text = body.parse({
		type: 'doc',
		content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fog lifted.' }] }],
	});
	return storyContent.parse({
		...{ headline: 'An ordinary day at the harbor', standfirst: 'Boats went out.', slug: 'an-ordinary-day' },
		...{ language: 'en', sectionId: into?.id, credits, body: text },
	});
}

async function bin(colleague: string): Promise<string> {
	const { id } = await plantDraft('binned', colleague);
	const { token } = accepted(await createPreviewLink(commandLine, id, { name: wordOf('link')('binned'), days: '1' }));
	accepted(await deleteStory(commandLine, id));
	return token;
}

/** Words that no revision holds. */
async function type(id: string, kind: string): Promise<void> {
	accepted(await openWorkingCopy(commandLine, id));
	await write((tx) => rewriteText(tx, commandLine, id, { standfirst: wordOf(kind)('typed') }));
}

/** Three, from files whose names hold a word too. */
async function pictures(kind: string): Promise<{ ids: string[]; files: string[] }> {
	const ids: string[] = [];
	const files: string[] = [];
	for (const place of ['lead', 'inside', 'social']) {
		const word = (field: string) => wordOf(kind)(`${place}${field}`);
		const background = `#${createHash('sha256').update(word('')).digest('hex').slice(0, 6)}`;
		const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
			.withExif({ IFD0: { ImageDescription: word('exif'), Copyright: word('copyright') } })
			.jpeg()
			.toBuffer();
		const said = { alt: word('alt'), caption: word('caption'), credit: word('credit') };
		const stored = accepted(await storeImage(commandLine, Readable.from([bytes]), said));
		ids.push(stored.id);
		files.push(...stored.renditions.map(({ file }) => file));
	}
	return { ids, files };
}

async function filesOf(kinds: string[]): Promise<string[]> {
	const alts = kinds.flatMap((kind) => ['lead', 'inside', 'social'].map((place) => wordOf(kind)(`${place}alt`)));
	const rows = await database().select({ renditions: image.renditions }).from(image).where(inArray(image.alt, alts));
	return rows.flatMap(({ renditions }) => renditions.map(({ file }) => file));
}

/** Someone whom stories are shared with, and who named a list. */
async function addColleague(): Promise<string> {
	const word = wordOf('colleague');
	const email = `${word('address')}@portmerrow.example`;
	const account = {
		name: word('name'),
		email,
		role: 'reporter' as const,
		status: 'active' as const,
		passwordHash: null,
	};
	const { actor } = await write((tx) => createAccount(tx, commandLine, account));
	accepted(await saveView({ id: actor, role: 'reporter' }, { name: word('list'), query: `q=${word('query')}` }));
	return actor;
}

function addressesToBe({ slug, sectionId }: StoryContent): string[] {
	const at = sectionId === other?.id ? other : into;
	return [routes.story({ section: at?.slug ?? '', day: dayIn(new Date(), zone), slug })];
}

import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { importSource, newsroom, section, story } from '@/db/schema';
import { write } from '@/db/write';
import { findOrCreateByline } from '@/features/byline/byline-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { doc, p } from '../body/body-build';
import { checkForPublication } from '../story-checks';
import { createStory, publishWithin, reviseWithin } from '../story-mutations';
import { contentOf, readRevision, readStory } from '../story-record-mutations';
import { type StoryContent, type StoryContentInput, storyContent } from '../story-schema';
import { readStoryFile, type StoryFile } from './story-file';

/** What goes for every file of one import: said once, on the command line or at the desk. */
export type ImportOptions = { headline?: string; section?: string; publish?: boolean };

export type Imported = {
	storyId: string;
	outcome: 'published' | 'draft' | 'already here';
	address: string | null;
	/** Names that were not known and are bylines now. */
	newBylines: string[];
	/** What keeps a draft from its readers. */
	missing: string[];
};

/**
 * Takes one story as it arrives. All of it goes in, in one transaction, or nothing. A
 * file that came before makes no second story; what the story still lacks is filled in.
 */
export function importStory(
	actor: Actor,
	file: { name: string; bytes: Uint8Array },
	options: ImportOptions,
): Promise<Result<Imported>> {
	return attempt(() =>
		write(async (tx) => {
			demand('story.import', actor);
			if (!isStorable(file.name)) throw new Refusal('the file has a name that cannot be stored');
			const headline = storyContent.shape.headline.safeParse(options.headline);
			if (!headline.success) throw new Refusal(`the headline cannot be used: ${headline.error.issues[0]?.message}`);
			const sha256 = createHash('sha256').update(file.bytes).digest('hex');
			await lock(tx, 'import', sha256);
			const [known] = await tx
				.select({ storyId: importSource.storyId })
				.from(importSource)
				.where(eq(importSource.sha256, sha256));
			const sectionId = options.section === undefined ? null : await findSection(tx, options.section);
			return known
				? completeStory(tx, actor, known.storyId, sectionId, options)
				: addStory(tx, actor, { ...file, sha256 }, sectionId, options);
		}),
	);
}

async function addStory(
	tx: Transaction,
	actor: Actor,
	file: { name: string; bytes: Uint8Array; sha256: string },
	sectionId: string | null,
	options: ImportOptions,
): Promise<Imported> {
	const [settings] = await tx.select().from(newsroom);
	if (!settings) throw new Refusal('The newsroom is not set up yet; npm run demo furnishes one.');
	const read = readStoryFile(file.bytes, settings.zone);
	if (!read.ok) throw new Refusal(read.message);
	const { credits, newBylines } = await matchBylines(tx, actor, read.file);
	const content = readContent({
		headline: options.headline ?? '',
		language: settings.language,
		sectionId,
		credits,
		body: doc(...read.file.paragraphs.map((paragraph) => p(paragraph))),
	});
	const storyId = await createStory(tx, actor, content, 'import');
	const { statedAt, statedPrecision, statedDate } = read.file;
	await tx.insert(importSource).values({
		...{ sha256: file.sha256, storyId, statedAt, statedPrecision, statedDate },
		fileName: file.name,
		receivedAt: await now(tx),
		bytes: Buffer.from(file.bytes),
	});
	return finish(tx, actor, storyId, content, options, { newBylines, outcome: 'draft' });
}

/** Never overwrites: the draft may have been worked on since. */
async function completeStory(
	tx: Transaction,
	actor: Actor,
	storyId: string,
	sectionId: string | null,
	options: ImportOptions,
): Promise<Imported> {
	await lock(tx, 'story', storyId);
	const row = await readStory(tx, storyId);
	const content = contentOf(await readRevision(tx, row.latestRevisionId));
	if (row.live !== 'never') return finish(tx, actor, storyId, content, {}, { newBylines: [], outcome: 'already here' });
	const changes: Partial<StoryContent> = {
		...(content.headline === '' && options.headline !== undefined && { headline: options.headline }),
		...(content.sectionId === null && sectionId !== null && { sectionId }),
	};
	if (Object.keys(changes).length > 0) await reviseWithin(tx, actor, storyId, changes);
	return finish(tx, actor, storyId, { ...content, ...changes }, options, { newBylines: [], outcome: 'already here' });
}

async function finish(
	tx: Transaction,
	actor: Actor,
	storyId: string,
	content: StoryContent,
	options: ImportOptions,
	so: Pick<Imported, 'newBylines' | 'outcome'>,
): Promise<Imported> {
	const missing = checkForPublication(content)
		.filter((problem) => problem.weight === 'error')
		.map((problem) => problem.message);
	const publish = options.publish === true && missing.length === 0;
	// Whoever imports a whole archive at once has said that it goes out as it is.
	const said = { noByline: 'Imported without one.' };
	if (publish) await publishWithin(tx, actor, storyId, { confirmed: true, said });
	return {
		...so,
		storyId,
		missing,
		...(publish && { outcome: 'published' }),
		address: await publicAddress(tx, storyId),
	};
}

/** What a story cannot hold is refused in words, as is what the file says wrongly. */
function readContent(input: StoryContentInput): StoryContent {
	const { success, data, error } = storyContent.safeParse(input);
	if (success) return data;
	const [issue] = error.issues;
	const field = String(issue?.path[0]);
	throw new Refusal(`the ${FIELDS[field] ?? field} cannot be used: ${issue?.message}`);
}

const FIELDS: Record<string, string> = { body: 'text', credits: 'list of names' };

async function matchBylines(tx: Transaction, actor: Actor, file: StoryFile) {
	const credits: StoryContent['credits'] = [];
	const newBylines: string[] = [];
	for (const { name, place } of file.credits) {
		const found = await findOrCreateByline(tx, actor, name);
		if (found.made) newBylines.push(name);
		if (!credits.some((credit) => credit.bylineId === found.id))
			credits.push({ bylineId: found.id, role: 'by', place });
	}
	return { credits, newBylines };
}

async function findSection(tx: Transaction, slug: string): Promise<string> {
	const [row] = await tx.select({ id: section.id }).from(section).where(eq(section.slug, slug));
	if (row) return row.id;
	const all = await tx.select({ slug: section.slug }).from(section).orderBy(section.position);
	throw new Refusal(`there is no section "${slug}"; there are ${all.map((one) => one.slug).join(', ') || 'none yet'}`);
}

async function publicAddress(tx: Transaction, storyId: string): Promise<string | null> {
	const [row] = await tx
		.select({ live: story.live, day: story.day, slug: story.slug, section: section.slug })
		.from(story)
		.innerJoin(section, eq(section.id, story.sectionId))
		.where(eq(story.id, storyId));
	if (row?.live !== 'live' || !row.day || !row.slug) return null;
	return routes.story({ section: row.section, day: row.day, slug: row.slug });
}

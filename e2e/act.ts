import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/db/client';
import { byline, section, story } from '@/db/schema';
import { renameByline } from '@/features/byline/byline-mutations';
import { commandLine } from '@/features/staff/actor';
import { killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';

/** What staff will do at the desk, done from outside until there is one: `act.ts VERB SLUG [MORE]`. */
const [verb, slug = '', more = ''] = process.argv.slice(2);

const deeds: Record<string, () => Promise<{ ok: boolean; message?: string }>> = {
	kill: async () => killStory(commandLine, await storyId(), more),
	unpublish: async () => unpublishStory(commandLine, await storyId()),
	publish: async () => publishStory(commandLine, await storyId()),
	reslug: async () => revise({ slug: more }),
	headline: async () => revise({ headline: more }),
	move: async () => revise({ sectionId: await sectionId() }),
	rename: async () => {
		const [row] = await database().select({ id: byline.id }).from(byline).where(eq(byline.slug, slug));
		return renameByline(commandLine, row?.id ?? '', { name: more });
	},
};

const result = await deeds[verb ?? '']?.();
await closeDatabase();
if (!result?.ok) {
	console.error(result?.message ?? `unknown deed "${verb}"`);
	process.exitCode = 1;
}

async function revise(changes: Parameters<typeof reviseStory>[2]) {
	const id = await storyId();
	const revised = await reviseStory(commandLine, id, changes);
	return revised.ok ? publishStory(commandLine, id) : revised;
}

async function storyId(): Promise<string> {
	const [row] = await database().select({ id: story.id }).from(story).where(eq(story.slug, slug));
	return row?.id ?? '';
}

async function sectionId(): Promise<string> {
	const [row] = await database().select({ id: section.id }).from(section).where(eq(section.slug, more));
	return row?.id ?? '';
}

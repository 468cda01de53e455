import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { closeDatabase, database } from '@/db/client';
import { byline, section, topic } from '@/db/schema';
import { write } from '@/db/write';
import { storeImage } from '@/features/media/image-intake-mutations';
import { commandLine } from '@/features/staff/actor';
import { createPreviewLink } from '@/features/story/preview/preview-link-mutations';
import { holdStory, releaseStory } from '@/features/story/story-hold-mutations';
import { correctStory, createStory, publishStory, reviseStory } from '@/features/story/story-mutations';
import { returnStory, submitStory } from '@/features/story/story-stage-mutations';
import { openWorkingCopy } from '@/features/story/working-copy/working-copy-mutations';
import { accepted } from '../scripts/testing/newsroom';
import { canaryStory } from './canary/canary-story';

/** Puts one text into all that a story can say: `hostile-story.ts write TEXT`, then `publish ID TEXT`. Prints JSON. */
const [step, first = '', second = ''] = process.argv.slice(2);

const ADDRESSES = new Set(['slug', 'href', 'embed', 'document']);

const steps: Record<string, () => Promise<unknown>> = {
	write: async () => {
		const [into] = await database().select().from(section).where(eq(section.slug, 'news'));
		const [who] = await database().select().from(byline).limit(1);
		const [about] = await database().select().from(topic).limit(1);
		const word = (field: string) =>
			ADDRESSES.has(field) ? 'harmless' : first.slice(0, field === 'chartunit' ? 40 : 100);
		const said = { alt: first, caption: first, credit: first };
		const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#456' } })
			.png()
			.toBuffer();
		const { id: image } = accepted(await storeImage(commandLine, Readable.from([bytes]), said));
		const around = { sectionId: into?.id ?? '', bylineId: who?.id ?? '', topicIds: about ? [about.id] : [] };
		const content = canaryStory(word, { ...around, images: [image, image, image] });
		const id = await write((tx) => createStory(tx, commandLine, content, 'request'));
		accepted(await openWorkingCopy(commandLine, id));
		accepted(await submitStory(commandLine, id));
		accepted(await returnStory(commandLine, id, first));
		accepted(await holdStory(commandLine, id, { kind: 'editorial', reason: first }));
		const { token } = accepted(await createPreviewLink(commandLine, id, { name: first.slice(0, 100), days: '1' }));
		accepted(await reviseStory(commandLine, id, { kicker: `Now ${first}`.slice(0, 100) }));
		return { id, token };
	},
	publish: async () => {
		accepted(await releaseStory(commandLine, first));
		const published = accepted(await publishStory(commandLine, first, { confirmed: true }));
		accepted(await correctStory(commandLine, first, { kind: 'correction', text: second, above: true }));
		return published;
	},
	/** Into a section and before readers, as an editor would. */
	print: async () => {
		const [into] = await database().select().from(section).where(eq(section.slug, 'news'));
		accepted(await reviseStory(commandLine, first, { sectionId: into?.id ?? '' }));
		return accepted(await publishStory(commandLine, first, { confirmed: true }));
	},
};

const result = await steps[step ?? '']?.();
await closeDatabase();
console.log(JSON.stringify(result ?? null));
if (!result) process.exitCode = 1;

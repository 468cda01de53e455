import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { workingCopy } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { replaceDraftCredits } from './story-record-mutations';
import { type StoryContent, TEXTS, workingFields } from './story-schema';
import { rewriteText } from './working-copy/working-copy-mutations';

/** Puts `changes` into the working copy, if there is one, as changes that everyone who has it open sees. */
export async function rewriteStory(
	tx: Transaction,
	actor: Actor,
	storyId: string,
	changes: Partial<StoryContent>,
): Promise<void> {
	const [copy] = await tx
		.select({ fields: workingCopy.fields, version: workingCopy.fieldsVersion })
		.from(workingCopy)
		.where(eq(workingCopy.storyId, storyId));
	if (!copy) return;
	const texts = Object.fromEntries(TEXTS.flatMap((name) => (name in changes ? [[name, changes[name]]] : [])));
	if (Object.keys(texts).length > 0) await rewriteText(tx, actor, storyId, texts);
	const { credits, ...rest } = changes;
	const given = Object.entries(rest).filter(([name]) => name in workingFields.shape);
	if (given.length === 0 && !credits) return;
	if (credits) await replaceDraftCredits(tx, storyId, credits);
	await tx
		.update(workingCopy)
		.set({ fields: { ...copy.fields, ...Object.fromEntries(given) }, fieldsVersion: copy.version + 1 })
		.where(eq(workingCopy.storyId, storyId));
}

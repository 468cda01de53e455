import { inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, image, section, topic } from '@/db/schema';
import { Refusal } from '@/lib/result';
import type { FieldName, FieldValues } from './field-names';

type Noun = typeof section | typeof topic | typeof byline | typeof image;

/** Refuses a changed field that names what is not there (any more). */
export async function demandKnown(tx: Transaction, fields: FieldValues, changed: readonly FieldName[]): Promise<void> {
	const { sectionId, topicIds, credits, leadImageId, overrides } = fields;
	const check = async (name: FieldName, ids: (string | null | undefined)[], from: Noun, words: string) => {
		if (changed.includes(name) && !(await allThere(tx, from, ids))) throw new Refusal(words);
	};
	await check('sectionId', [sectionId], section, 'There is no such section any more: choose another.');
	await check('topicIds', topicIds, topic, 'One of these topics is not there any more: take it off the list.');
	await check(
		'credits',
		credits.map(({ bylineId }) => bylineId),
		byline,
		'A credit names a byline that does not exist.',
	);
	await check('leadImageId', [leadImageId], image, 'There is no such picture any more: choose another.');
	await check('overrides', [overrides.imageId], image, 'There is no such picture any more: choose another.');
}

async function allThere(tx: Transaction, from: Noun, ids: (string | null | undefined)[]): Promise<boolean> {
	const wanted = new Set(ids.filter((id) => id !== null && id !== undefined));
	if (wanted.size === 0) return true;
	const found = await tx
		.select({ id: from.id })
		.from(from)
		.where(inArray(from.id, [...wanted]));
	return found.length === wanted.size;
}

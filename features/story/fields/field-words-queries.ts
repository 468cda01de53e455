import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { account, audit, auditDetails, byline, image, section, topic } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { FIELD_NAMES, type FieldName, type FieldValues } from './field-names';
import { type NamesOf, valueInWords } from './field-words';

/** How far back a story's history is looked through for who changed a field. */
const MOST_ROWS = 30;

/** What whoever comes second is told: who changed the field, what it is now, and what they wanted. */
export async function changedMeanwhile<K extends FieldName>(
	tx: Transaction,
	actor: Actor,
	storyId: string,
	name: K,
	stored: FieldValues,
	mine: FieldValues[K],
): Promise<string> {
	const who = await whoChanged(tx, actor, storyId, name);
	const names = await readNames(tx, [{ ...stored }, { ...stored, [name]: mine }]);
	const now = valueInWords(name, stored[name], names);
	const yours = valueInWords(name, mine, names);
	return `${who} changed the ${FIELD_NAMES[name]} meanwhile: now ${now}; yours was ${yours}.`;
}

async function whoChanged(tx: Transaction, actor: Actor, storyId: string, name: FieldName): Promise<string> {
	const rows = await tx
		.select({ actor: audit.actor, name: account.name, details: auditDetails.details })
		.from(audit)
		.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
		.leftJoin(account, eq(account.actor, audit.actor))
		.where(and(eq(audit.subject, `story:${storyId}`), eq(audit.action, 'story.fields')))
		.orderBy(desc(audit.number))
		.limit(MOST_ROWS);
	const last = rows.find(({ details }) => Array.isArray(details['fields']) && details['fields'].includes(name));
	if (!last) return 'Someone';
	return last.actor === actor.id ? 'You' : (last.name ?? 'A colleague');
}

/** What the ids in these values are called. */
async function readNames(tx: Transaction, values: FieldValues[]): Promise<NamesOf> {
	const ids = (of: (fields: FieldValues) => (string | null | undefined)[]) => [
		...new Set(values.flatMap(of).filter((id) => id !== null && id !== undefined)),
	];
	const named = async (from: typeof section | typeof topic | typeof byline, wanted: string[]) =>
		wanted.length === 0 ? [] : tx.select({ id: from.id, name: from.name }).from(from).where(inArray(from.id, wanted));
	const pictures = ids(({ leadImageId, overrides }) => [leadImageId, overrides.imageId]);
	const rows = [
		...(await named(
			section,
			ids(({ sectionId }) => [sectionId]),
		)),
		...(await named(
			topic,
			ids(({ topicIds }) => topicIds),
		)),
		...(await named(
			byline,
			ids(({ credits }) => credits.map(({ bylineId }) => bylineId)),
		)),
		...(pictures.length === 0
			? []
			: await tx.select({ id: image.id, name: image.alt }).from(image).where(inArray(image.id, pictures))),
	];
	return new Map(rows.map(({ id, name }) => [id, name]));
}

import { asc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { byline, image, newsroom, section, topic } from '@/db/schema';
import { createByline } from '@/features/byline/byline-mutations';
import { commandLine } from '@/features/staff/actor';
import { nameKey } from '@/lib/fold';
import { FIRST_NAMES, LAST_NAMES } from './names';
import { seededChance } from './seeded-random';
import { VOCABULARY } from './vocabulary';

type Named = { id: string; slug: string };

/** What the newsroom has that generated stories refer to. */
export type GeneratedNewsroom = {
	zone: string;
	/** The first of them is the large one. */
	sections: Named[];
	topics: Named[];
	bylines: { id: string; name: string }[];
	/** Pictures that are nobody's portrait. */
	images: string[];
};

const GENERATED_BYLINES = 200;

/** The newsroom's own sections, topics, pictures and bylines, with some 200 more bylines. */
export async function readNewsroom(tx: Transaction): Promise<GeneratedNewsroom> {
	const [settings] = await tx.select({ zone: newsroom.zone }).from(newsroom);
	const named = { id: section.id, slug: section.slug };
	const sections = await tx.select(named).from(section).orderBy(asc(section.position));
	if (!settings || sections.length === 0) throw new Error('there is no newsroom with a section to fill');
	const own = await tx
		.select({ id: byline.id, name: byline.name, portraitId: byline.portraitId })
		.from(byline)
		.where(eq(byline.status, 'active'))
		.orderBy(asc(byline.createdAt), asc(byline.id));
	const portraits = new Set(own.map((one) => one.portraitId));
	const pictures = await tx.select({ id: image.id }).from(image).orderBy(asc(image.id));
	const made = await madeBylines(tx);
	const isMade = new Set(made.map((one) => one.id));
	return {
		zone: settings.zone,
		sections,
		topics: await tx.select({ id: topic.id, slug: topic.slug }).from(topic).orderBy(asc(topic.slug)),
		bylines: [...own.filter((one) => !isMade.has(one.id)).map(({ id, name }) => ({ id, name })), ...made],
		images: pictures.map((one) => one.id).filter((id) => !portraits.has(id)),
	};
}

/** Found by their names, so that they are made once. */
async function madeBylines(tx: Transaction): Promise<{ id: string; name: string }[]> {
	const names = generatedNames();
	const known = await tx
		.select({ id: byline.id, name: byline.name, key: byline.nameKey })
		.from(byline)
		.where(inArray(byline.nameKey, names.map(nameKey)));
	const byKey = new Map(known.map((one) => [one.key, one]));
	const made: { id: string; name: string }[] = [];
	for (const [index, name] of names.entries()) {
		const found = byKey.get(nameKey(name));
		made.push(found ?? { id: await createByline(tx, commandLine, bylineOf(name, index)), name });
	}
	return made;
}

function generatedNames(): string[] {
	const chance = seededChance(1871);
	const names = new Set<string>();
	while (names.size < GENERATED_BYLINES) names.add(`${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`);
	return [...names];
}

function bylineOf(name: string, index: number) {
	const chance = seededChance(index);
	const [first = '', last = ''] = name.split(' ');
	return {
		name,
		sortName: `${last}, ${first}`,
		title: 'Reporter',
		location: placeName(chance.pick(VOCABULARY['place'] ?? [])),
	};
}

const placeName = (place: string) => place.replace(/^the /, '');

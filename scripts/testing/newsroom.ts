import { eq, getTableName, isTable } from 'drizzle-orm';
import { database } from '@/db/client';
import * as schema from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { createSection, createTopic, saveNewsroom } from '@/features/newsroom/newsroom-mutations';
import type { Actor, Role } from '@/features/staff/actor';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { createStory, type PublishOptions, publishStory } from '@/features/story/story-mutations';
import { getPublishedStory, type PublishedStory, type StoryAnswer } from '@/features/story/story-queries';
import { type StoryContent, type StoryContentInput, storyContent } from '@/features/story/story-schema';
import type { Result } from '@/lib/result';
import { routes, type StoryAddress } from '@/lib/routes';

/** A newsroom with what stories need, so that a data test begins with its own subject. */

export const staff: Record<Role, Actor> = {
	reporter: { id: 'account:reporter', role: 'reporter' },
	editor: { id: 'account:editor', role: 'editor' },
	admin: { id: 'account:admin', role: 'admin' },
};

type Names = { zone?: string; language?: string; sections?: string[]; topics?: string[]; bylines?: string[] };

/** A story as a test writes it: sections and topics by slug, writers by name, text as paragraphs. */
export type Draft = Omit<Partial<StoryContentInput>, 'sectionId' | 'topicIds' | 'credits' | 'body'> & {
	section?: string | null;
	topics?: string[];
	by?: string[];
	text?: string | string[];
};

export type Newsroom = {
	/** Ids by section slug, topic slug or byline name. */
	id: (name: string) => string;
	content: (draft?: Draft) => StoryContent;
	changes: (draft: Draft) => Partial<StoryContent>;
	draft: (draft?: Draft) => Promise<string>;
	publish: (draft?: Draft, options?: PublishOptions) => Promise<string>;
};

export async function openNewsroom(names: Names = {}): Promise<Newsroom> {
	const { zone = 'America/New_York', language = 'en' } = names;
	const { sections = ['world', 'culture'], topics = ['sea'], bylines = ['Ana Ruiz'] } = names;
	const ids = new Map<string, string>();
	await write(async (tx) => {
		await saveNewsroom(tx, commandLine, { name: 'The Test', language, zone, accent: '#123456' });
		for (const slug of sections) ids.set(slug, await createSection(tx, commandLine, { slug, name: slug }));
		for (const slug of topics) ids.set(slug, await createTopic(tx, commandLine, { slug, name: slug }));
		for (const name of bylines) ids.set(name, await createByline(tx, commandLine, { name }));
	});
	const id = (name: string) => {
		const found = ids.get(name);
		if (!found) throw new Error(`the newsroom has no "${name}"`);
		return found;
	};
	const changes = ({ section, topics: about, by, text, ...words }: Draft): Partial<StoryContent> => ({
		...(words as Partial<StoryContent>), // its fields are the same where they are given
		...(section !== undefined && { sectionId: section === null ? null : id(section) }),
		...(about && { topicIds: about.map(id) }),
		...(by && { credits: by.map((name) => ({ bylineId: id(name), role: 'by' as const, place: '' })) }),
		...(text !== undefined && { body: doc(...[text].flat().map((one) => p(one))) }),
	});
	const content = (draft: Draft = {}) =>
		storyContent.parse({
			language,
			...changes({ headline: 'A headline', section: sections[0] ?? null, text: 'Some text.', ...draft }),
		});
	const add = (draft?: Draft) => write((tx) => createStory(tx, commandLine, content(draft), 'request'));
	return {
		id,
		content,
		changes,
		draft: add,
		publish: async (draft, options) => {
			const made = await add(draft);
			accepted(await publishStory(commandLine, made, options));
			return made;
		},
	};
}

/** The value of a deed that must have been allowed. */
export function accepted<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`refused: ${result.message}`);
	return result.value;
}

/** "/world/2024/01/03/a-headline" as its parts. */
function addressParts(path: string): StoryAddress {
	const [section = '', year, month, day, slug = ''] = path.slice(1).split('/').map(decodeURIComponent);
	return { section, day: [year, month, day].join('-'), slug };
}

/** Where a story is or, if it was taken down, was. */
export async function addressOf(storyId: string): Promise<string> {
	const [row] = await database()
		.select({ section: schema.section.slug, day: schema.story.day, slug: schema.story.slug })
		.from(schema.story)
		.innerJoin(schema.section, eq(schema.section.id, schema.story.sectionId))
		.where(eq(schema.story.id, storyId));
	if (!row?.day || !row.slug) throw new Error(`story ${storyId} was never live`);
	return routes.story({ section: row.section, day: row.day, slug: row.slug });
}

/** What readers get at a path. */
export const visit = (path: string): Promise<StoryAnswer> => getPublishedStory(addressParts(path));

/** The story that readers get at a path. */
export async function read(path: string): Promise<PublishedStory> {
	const answer = await visit(path);
	if (answer.kind !== 'story') throw new Error(`${path} answers ${JSON.stringify(answer)}`);
	return answer.story;
}

type Table = typeof schema.story;
const tables = () => Object.values(schema).filter((one) => isTable(one)) as Table[]; // any will do where all columns are read

/** Every row of every table, to tell that nothing changed. */
export async function everyRow(): Promise<Record<string, unknown[]>> {
	const rows: Record<string, unknown[]> = {};
	for (const one of tables()) rows[getTableName(one)] = sorted(await database().select().from(one));
	return rows;
}

/** How many rows each table has: quicker than `everyRow` where much is there. */
export async function countRows(): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const one of tables()) counts[getTableName(one)] = await database().$count(one);
	return counts;
}

/** Without an order the engines give rows as they lie. */
const sorted = (rows: unknown[]) =>
	rows
		.map((row) => ({ row, key: JSON.stringify(row) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ row }) => row);

/** Every address at which stories and lists are read, spelt out: by people, feed readers and crawlers. `month` is yyyy/mm. */
export function surfaces(paths: string[], month: string): string[] {
	const isStory = (path: string) => /\/\d{4}\/\d{2}\/\d{2}\//.test(path);
	const feeds = (list: string) =>
		['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${list}/${file}`.replace('//', '/'));
	return [
		...paths,
		...paths.filter(isStory).map((path) => `${path}/ninjs.json`),
		...paths.filter((path) => !isStory(path)).flatMap(feeds),
		...['/latest', '/archive', `/archive/${month}`, '/corrections', '/by'],
		...['/sitemap.xml', `/sitemap/${month.replace('/', '-')}.xml`, '/sitemap/pages.xml', '/news-sitemap.xml'],
	];
}

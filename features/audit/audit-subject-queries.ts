import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, policy, revision, section, story, storyRedirect, topic } from '@/db/schema';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { nameKey } from '@/lib/fold';
import { readSegment } from '@/lib/segment';

/** Ids, as the log keeps them, of what has this name, or of the story at this address. */
export async function subjectsCalled(text: string): Promise<string[]> {
	const at = storyAddress(text);
	if (at) return (await storiesAt(at)).map((id) => `story:${id}`);
	const key = nameKey(text);
	const [bylines, sections, topics] = await Promise.all([
		database().select({ id: byline.id }).from(byline).where(eq(byline.nameKey, key)),
		database().select({ id: section.id, name: section.name }).from(section),
		database().select({ id: topic.id, name: topic.name }).from(topic),
	]);
	const called = (one: { name: string }) => nameKey(one.name) === key;
	return [
		...bylines.map(({ id }) => `byline:${id}`),
		...sections.filter(called).map(({ id }) => `section:${id}`),
		...topics.filter(called).map(({ id }) => `topic:${id}`),
		...(key === 'newsroom' ? ['newsroom'] : []),
	];
}

type At = { day: string; slug: string };

/** Of an address as it stands in the browser, or only its path. */
function storyAddress(text: string): At | null {
	const path = text.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
	const [, year, month, day, slug] = /^\/[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\/([^/]+)\/?$/.exec(path) ?? [];
	return slug ? { day: `${year}-${month}-${day}`, slug: readSegment(slug) } : null;
}

async function storiesAt({ day, slug }: At): Promise<string[]> {
	const [now, formerly] = await Promise.all([
		database()
			.select({ id: story.id })
			.from(story)
			.where(and(eq(story.day, day), eq(story.slug, slug))),
		database()
			.select({ id: storyRedirect.storyId })
			.from(storyRedirect)
			.where(and(eq(storyRedirect.day, day), eq(storyRedirect.slug, slug))),
	]);
	return [...new Set([...now, ...formerly].map(({ id }) => id))];
}

/** What each subject is called today; those that are gone or have no name are left out. */
export async function nameSubjects(subjects: string[]): Promise<Map<string, string>> {
	const ids = (noun: string) => [
		...new Set(subjects.filter((one) => one.startsWith(`${noun}:`)).map((one) => one.slice(noun.length + 1))),
	];
	const [stories, bylines, sections, topics, policies, accounts] = await Promise.all([
		storyNames(ids('story')),
		readNames(byline, ids('byline')),
		readNames(section, ids('section')),
		readNames(topic, ids('topic')),
		policyNames(ids('policy')),
		readActorNames(database(), subjects),
	]);
	const under = (noun: string, rows: { id: string; name: string }[]) =>
		rows.map(({ id, name }): [string, string] => [`${noun}:${id}`, name]);
	return new Map([
		['newsroom', 'the newsroom'],
		...under('story', stories),
		...under('byline', bylines),
		...under('section', sections),
		...under('topic', topics),
		...under('policy', policies),
		...accounts,
	]);
}

async function storyNames(ids: string[]): Promise<{ id: string; name: string }[]> {
	if (ids.length === 0) return [];
	const rows = await database()
		.select({ id: story.id, name: revision.headline })
		.from(story)
		.innerJoin(revision, eq(revision.id, story.latestRevisionId))
		.where(inArray(story.id, ids));
	return rows.map(({ id, name }) => ({ id, name: name.trim() || 'a story without a headline' }));
}

/** There are six at most, under slugs of Stet's own. */
async function policyNames(slugs: string[]): Promise<{ id: string; name: string }[]> {
	if (slugs.length === 0) return [];
	return database().select({ id: policy.slug, name: policy.title }).from(policy);
}

async function readNames(from: typeof byline | typeof section | typeof topic, ids: string[]) {
	if (ids.length === 0) return [];
	return database().select({ id: from.id, name: from.name }).from(from).where(inArray(from.id, ids));
}

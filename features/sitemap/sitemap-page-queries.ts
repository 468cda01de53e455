import { and, asc, eq, exists } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, liveCredit, liveTopic, section, story, topic } from '@/db/schema';

/** Slugs of the lists that have a live story, so that no search engine is sent to an empty page. */
export async function getPublishedLists(): Promise<Record<'sections' | 'topics' | 'bylines', string[]>> {
	const db = database();
	const inSection = db
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.live, 'live'), eq(story.sectionId, section.id)));
	const onTopic = db.select({ id: liveTopic.storyId }).from(liveTopic).where(eq(liveTopic.topicId, topic.id));
	const byThem = db.select({ id: liveCredit.storyId }).from(liveCredit).where(eq(liveCredit.bylineId, byline.id));
	const [sections, topics, bylines] = await Promise.all([
		db.select({ slug: section.slug }).from(section).where(exists(inSection)).orderBy(asc(section.position)),
		db.select({ slug: topic.slug }).from(topic).where(exists(onTopic)).orderBy(asc(topic.slug)),
		db.select({ slug: byline.slug }).from(byline).where(exists(byThem)).orderBy(asc(byline.slug)),
	]);
	const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
	return { sections: slugs(sections), topics: slugs(topics), bylines: slugs(bylines) };
}

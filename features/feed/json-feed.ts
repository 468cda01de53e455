import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed';
import type { FeedEntry } from './feed-entry';

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
	const items = feed.entries.map(jsonItem);
	const made = generateJsonFeed<true>(
		{
			title: feed.title,
			home_page_url: feed.page,
			feed_url: feed.self,
			description: feed.description,
			language: feed.language,
			icon: feed.logo?.url,
			authors: [{ name: feed.paper.name, url: feed.paper.url }],
			items,
		},
		{ strict: true },
	);
	// feedsmith 3.0.1 leaves out an empty list, and a feed must have one.
	return JSON.stringify(Object.assign({}, made, items.length === 0 && { items }));
}

const jsonItem = (entry: FeedEntry) => ({
	id: entry.id,
	url: entry.url,
	title: entry.title,
	content_html: entry.content,
	summary: entry.summary || undefined,
	image: entry.image?.url,
	banner_image: entry.banner ?? undefined,
	date_published: entry.published,
	date_modified: entry.updated,
	authors: entry.authors.length > 0 ? entry.authors : undefined,
	tags: entry.tags,
	language: entry.language,
});

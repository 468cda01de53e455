import { generateRssFeed } from 'feedsmith';
import type { Feed } from './feed';
import type { FeedEntry } from './feed-entry';
import { tightSections } from './feed-xml';

/** RSS 2.0 with what it lacks from other vocabularies: names (Dublin Core), full text, its own address, changes. */
export const rssFeed = (feed: Feed): string =>
	tightSections(
		generateRssFeed<true>(
			{
				title: feed.title,
				link: feed.page,
				description: feed.description,
				language: feed.language,
				lastBuildDate: feed.updated,
				// As the specification has it, an image repeats the channel's title and link.
				image: feed.logo ? { url: feed.logo.url, title: feed.title, link: feed.page } : undefined,
				atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.self }] },
				items: feed.entries.map(rssItem),
			},
			{ strict: true },
		),
	);

const rssItem = (entry: FeedEntry) => ({
	title: entry.title,
	link: entry.url,
	guid: { value: entry.id, isPermaLink: false },
	pubDate: entry.published,
	description: entry.summary,
	categories: entry.tags.map((name) => ({ name })),
	// RSS's own <author> is for mail addresses.
	dc: { creators: entry.authors.map(({ name }) => name), languages: [entry.language] },
	atom: { updated: entry.updated },
	content: { encoded: entry.content },
	media: entry.image ? { contents: [{ ...entry.image, medium: 'image' }] } : undefined,
});

import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed';
import type { FeedEntry } from './feed-entry';
import { tightSections } from './feed-xml';

/** Atom, RFC 4287. */
export const atomFeed = (feed: Feed): string =>
	tightSections(
		generateAtomFeed<true>(
			{
				id: feed.id,
				title: { value: feed.title, type: 'text' },
				subtitle: { value: feed.description, type: 'text' },
				updated: feed.updated,
				logo: feed.logo?.url,
				// Entries that nobody is credited with are the paper's (RFC 4287, 4.1.1).
				authors: [{ name: feed.paper.name, uri: feed.paper.url }],
				links: [
					{ rel: 'alternate', type: 'text/html', href: feed.page },
					{ rel: 'self', type: 'application/atom+xml', href: feed.self },
				],
				xml: { lang: feed.language },
				entries: feed.entries.map(atomEntry),
			},
			{ strict: true },
		),
	);

const atomEntry = (entry: FeedEntry) => ({
	id: entry.id,
	title: { value: entry.title, type: 'text' },
	links: [
		{ rel: 'alternate', type: 'text/html', href: entry.url },
		...(entry.image ? [{ rel: 'enclosure', type: entry.image.type, href: entry.image.url }] : []),
	],
	authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
	published: entry.published,
	updated: entry.updated,
	summary: { value: entry.summary, type: 'text' },
	content: { value: entry.content, type: 'html' },
	categories: entry.tags.map((term) => ({ term })),
	xml: { lang: entry.language },
});

import { type PublishedImage, wholeRenditions } from '@/features/media/media-schema';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { type FeedFormat, routes } from '@/lib/routes';
import { type FeedEntry, type FeedImage, feedEntry, feedImage, oneLine } from './feed-entry';
import type { FeedStory } from './feed-queries';

/** What a list says of itself. `id` is null for the whole paper; `path` is its page. */
export type FeedHead = { id: string | null; name: string; description: string; path: string };

/** A feed as all three formats tell it. */
export type Feed = {
	/** The same for ever: a section keeps it when its slug changes. */
	id: string;
	title: string;
	description: string;
	language: string;
	/** The page that it is the feed of. */
	page: string;
	/** Where it stands itself. */
	self: string;
	paper: { name: string; url: string };
	updated: Date;
	logo: FeedImage | null;
	entries: FeedEntry[];
};

type Made = {
	format: FeedFormat;
	head: FeedHead;
	stories: readonly FeedStory[];
	newsroom: Pick<PublishedNewsroom, 'name' | 'motto' | 'language' | 'zone' | 'logo'>;
	/** When the newsroom was set up: the last change of a feed that is still empty. */
	since: Date;
	siteUrl: URL;
};

export function makeFeed({ format, head, stories, newsroom, since, siteUrl }: Made): Feed {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	const entries = stories.map((story) => feedEntry(story, newsroom.zone, siteUrl));
	const paper = oneLine(newsroom.name) || siteUrl.host;
	const name = oneLine(head.name);
	const title = name === '' ? paper : `${paper}: ${name}`;
	return {
		id: head.id === null ? siteUrl.href : `urn:uuid:${head.id}`,
		title,
		// RSS demands one.
		description: oneLine(head.description) || oneLine(newsroom.motto) || title,
		language: newsroom.language,
		page: absolute(head.path),
		self: absolute(routes.feed(format, head.path)),
		paper: { name: paper, url: siteUrl.href },
		updated: entries.length === 0 ? since : new Date(Math.max(...entries.map(({ updated }) => Number(updated)))),
		logo: newsroom.logo && logoOf(newsroom.logo, siteUrl),
		entries,
	};
}

function logoOf(logo: PublishedImage, siteUrl: URL): FeedImage | null {
	const file = wholeRenditions(logo, 'jpeg')[0];
	return file ? feedImage(file, siteUrl) : null;
}

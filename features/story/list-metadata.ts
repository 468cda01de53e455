import type { Metadata } from 'next';
import { getPublishedNewsroom, type PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { routes } from '@/lib/routes';

type Given = {
	title: string;
	description: string;
	page: number;
	addressOf: (page: number) => string;
	/** The list whose feeds are offered; the list itself where it has some. */
	feedOf?: string;
};

/** The head of a list's page: its one address, and its feeds. */
export async function listMetadata(given: Given): Promise<Metadata> {
	const { title, description, page, addressOf, feedOf = addressOf(1) } = given;
	const newsroom = await getPublishedNewsroom();
	const name = page > 1 ? `${title}, page ${page}` : title;
	return {
		title: name,
		description,
		alternates: { canonical: addressOf(page), types: feedLinks(feedOf, title) },
		// Next takes none of the layout's Open Graph once a page has its own.
		openGraph: { ...openGraphOf(newsroom), title: name, description, url: addressOf(page) },
	};
}

/** How browsers and feed readers find the feeds of a list. */
export const feedLinks = (list: string, title: string) => ({
	'application/rss+xml': [{ url: routes.feed('rss', list), title: `${title} (RSS)` }],
	'application/atom+xml': [{ url: routes.feed('atom', list), title: `${title} (Atom)` }],
	'application/feed+json': [{ url: routes.feed('json', list), title: `${title} (JSON Feed)` }],
});

/** What social sites are told of every page that is no story. */
export const openGraphOf = (newsroom: PublishedNewsroom | null) => ({
	type: 'website' as const,
	siteName: newsroom?.name ?? 'Stet',
	locale: newsroom?.language.replaceAll('-', '_') ?? 'en',
});

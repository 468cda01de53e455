import type { Metadata } from 'next';
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
export function listMetadata({ title, description, page, addressOf, feedOf = addressOf(1) }: Given): Metadata {
	const name = page > 1 ? `${title}, page ${page}` : title;
	return {
		title: name,
		description,
		alternates: { canonical: addressOf(page), types: feedLinks(feedOf, title) },
		openGraph: { type: 'website', title: name, description, url: addressOf(page) },
	};
}

/** How browsers and feed readers find the feeds of a list. */
export const feedLinks = (list: string, title: string) => ({
	'application/rss+xml': [{ url: routes.feed('rss', list), title: `${title} (RSS)` }],
	'application/atom+xml': [{ url: routes.feed('atom', list), title: `${title} (Atom)` }],
	'application/feed+json': [{ url: routes.feed('json', list), title: `${title} (JSON Feed)` }],
});

import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getPublishedMonths } from '@/features/story/story-list-queries';
import { routes } from '@/lib/routes';
import { getPublishedLists } from './sitemap-page-queries';
import { type Part, partName } from './sitemap-part';
import { getPublishedOfPart, getPublishedParts } from './sitemap-queries';
import { indexXml, type SitemapEntry, sitemapXml } from './sitemap-xml';

/** The protocol's own limit for one file. */
const MOST_PAGES = 50_000;

/** All parts, newest month first, each with its last change, so that only what changed is fetched again. */
export async function sitemapIndex(siteUrl: URL): Promise<string> {
	const parts: SitemapEntry[] = [{ path: routes.sitemapPart(partName('pages')) }];
	for (const month of await getPublishedMonths()) {
		for (const [index, lastModified] of (await getPublishedParts(month)).entries()) {
			parts.push({ path: routes.sitemapPart(partName({ month, number: index + 1 })), lastModified });
		}
	}
	return indexXml(parts, siteUrl);
}

/** One part; null if there is nothing in it. */
export async function sitemapPart(part: Part, newsroom: PublishedNewsroom, siteUrl: URL): Promise<string | null> {
	const entries = part === 'pages' ? await pages(newsroom) : await getPublishedOfPart(part.month, part.number);
	return entries.length === 0 ? null : sitemapXml(entries, siteUrl);
}

/** Lists have no time of their own: the stories in them do. */
async function pages(newsroom: PublishedNewsroom): Promise<SitemapEntry[]> {
	const { sections, topics, bylines } = await getPublishedLists();
	const months = await getPublishedMonths();
	return [
		routes.front(),
		routes.latest(),
		...sections.map((slug) => routes.section(slug)),
		routes.bylines(),
		routes.corrections(),
		...newsroom.policies.map(({ slug }) => routes.policy(slug)),
		...months.map((month) => routes.archive(month)),
		...topics.map((slug) => routes.topic(slug)),
		...bylines.map((slug) => routes.byline(slug)),
	]
		.slice(0, MOST_PAGES)
		.map((path) => ({ path }));
}

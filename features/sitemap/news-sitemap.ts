import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { dayIn, isoWithOffset } from '@/lib/dates';
import { newsLanguage } from './news-language';
import { getPublishedSince } from './sitemap-queries';
import { newsXml } from './sitemap-xml';

/** Google's rules for a news sitemap: the last two days, at most a thousand stories. */
const TWO_DAYS_MS = 48 * 60 * 60 * 1000;
const MOST_STORIES = 1_000;

type NewsSitemap = {
	xml: string;
	/** When the oldest story in it is two days old. */
	expires: Date | null;
};

export async function newsSitemap(newsroom: PublishedNewsroom, siteUrl: URL, now = new Date()): Promise<NewsSitemap> {
	const stories = await getPublishedSince(new Date(now.getTime() - TWO_DAYS_MS), MOST_STORIES);
	const entries = stories.map(({ path, headline, language, publishedAt, dayOnly }) => ({
		path,
		publication: newsroom.name,
		language: newsLanguage(language),
		published: dayOnly ? dayIn(publishedAt, newsroom.zone) : isoWithOffset(publishedAt, newsroom.zone),
		title: headline,
	}));
	const oldest = stories.at(-1)?.publishedAt;
	return { xml: newsXml(entries, siteUrl), expires: oldest ? new Date(oldest.getTime() + TWO_DAYS_MS) : null };
}

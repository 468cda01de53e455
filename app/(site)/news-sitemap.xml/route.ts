import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { newsSitemap } from '@/features/sitemap/news-sitemap';
import { answerExpiring, answerMissing } from '@/lib/answer';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) {
		answerMissing();
		return new Response();
	}
	const { xml, expires } = await newsSitemap(newsroom, settings().siteUrl);
	if (expires) answerExpiring(expires);
	return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

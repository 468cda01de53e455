import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { sitemapPart } from '@/features/sitemap/sitemap';
import { readPart } from '@/features/sitemap/sitemap-part';
import { answerMissing } from '@/lib/answer';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ part: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const part = readPart(readSegment((await params).part));
	const newsroom = await getPublishedNewsroom();
	const xml = part && newsroom && (await sitemapPart(part, newsroom, settings().siteUrl));
	if (!xml) answerMissing();
	return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

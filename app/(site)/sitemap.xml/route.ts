import { sitemapIndex } from '@/features/sitemap/sitemap';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
	const xml = await sitemapIndex(settings().siteUrl);
	return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

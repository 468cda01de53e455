import { robotsText } from '@/features/sitemap/robots';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

export function GET(): Response {
	return new Response(robotsText(settings().siteUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

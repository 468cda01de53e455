import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { themeSheet, themeVersion } from '@/features/newsroom/theme';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
	const newsroom = await getPublishedNewsroom();
	const accent = newsroom?.accent ?? '#333333';
	const asked = new URL(request.url).searchParams.get('v');
	const cacheControl =
		asked === themeVersion(accent) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, s-maxage=60';
	return new Response(themeSheet(accent), {
		headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': cacheControl },
	});
}

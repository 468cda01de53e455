import { readImageOfFile } from '@/features/media/media-desk-queries';
import { staffFromCookies } from '@/features/staff/auth';
import { isShownByLinks } from './preview-picture-queries';

/**
 * Who may have a file of a picture that is kept: anyone, if it has become public; staff;
 * and whoever opened a preview that shows it. Cookies are the request's own header.
 */
export async function seeKeptMedia(file: string, cookies: string | undefined): Promise<'everyone' | 'you' | 'nobody'> {
	const image = await readImageOfFile(file);
	if (!image) return 'nobody';
	if (image.isPublic) return 'everyone';
	if (cookies === undefined) return 'nobody';
	const staff = await staffFromCookies(cookies);
	// Who still lacks a second factor may do nothing but set one up.
	if (staff && !staff.lacksFactor) return 'you';
	return (await isShownByLinks(previewTokens(cookies), image.id)) ? 'you' : 'nobody';
}

/** server/preview-cookie.ts writes them. */
const previewTokens = (cookies: string): string[] =>
	[...cookies.matchAll(/(?:^|;\s*)stet-preview-[0-9a-f]{12}=([\w-]{43})(?=;|$)/g)].map(([, token = '']) => token);

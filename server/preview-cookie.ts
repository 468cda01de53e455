import { createHash } from 'node:crypto';

/**
 * What lets the pictures of a shared preview through: the link's own token, sent only
 * with requests for pictures. Each link has a name of its own, so that two of them can
 * be open side by side; it ends with the browser, and every visit sets it anew.
 */
export function previewCookie(token: string, siteUrl: URL): string {
	const name = `stet-preview-${createHash('sha256').update(token).digest('hex').slice(0, 12)}`;
	const secure = siteUrl.protocol === 'https:' ? '; Secure' : '';
	return `${name}=${token}; Path=/media; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * Where someone may be led after signing in: a path of this site, whatever was asked for.
 * Null for anything that a browser could read as an address of elsewhere.
 */
export function safeNext(asked: string | null | undefined, siteUrl: URL): string | null {
	if (!asked?.startsWith('/') || !URL.canParse(asked, siteUrl)) return null;
	const url = new URL(asked, siteUrl);
	const path = `${url.pathname}${url.search}${url.hash}`;
	return url.origin === siteUrl.origin && /^\/(?![/\\])/.test(path) ? path : null;
}

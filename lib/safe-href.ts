const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Whether an address typed by someone may stand in an `href`: https, http, mailto,
 * tel, or a path of this site. Control characters are refused outright because
 * browsers drop them before they read the scheme (WHATWG URL, "basic URL parser").
 */
export function isSafeHref(href: string): boolean {
	if (href === '' || href !== href.trim()) return false;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
	if (/[\u0000-\u0020\u007f-\u009f]/.test(href)) return false;
	if (href.startsWith('#')) return true;
	if (href.startsWith('/')) return !/^\/[/\\]/.test(href);
	if (!URL.canParse(href)) return false;
	return SCHEMES.has(new URL(href).protocol);
}

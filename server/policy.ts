/** `frameHosts` are the origins that a click may open a player from; the newsroom's own code provides them. */
export function readerHeaders(siteUrl: URL, frameHosts: readonly string[]): Record<string, string> {
	return { 'Content-Security-Policy': readerPolicy(frameHosts, "'none'"), ...commonHeaders(siteUrl) };
}

/** A reader's page; the newsroom's own may show it in a frame, beside the text. */
export const previewPolicy = (frameHosts: readonly string[]): string => readerPolicy(frameHosts, "'self'");

/** The same page for whoever was given a link to it. */
export const sharedPolicy = (frameHosts: readonly string[]): string => readerPolicy(frameHosts, "'none'");

function readerPolicy(frameHosts: readonly string[], ancestors: "'none'" | "'self'"): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		`frame-src ${frameHosts.length > 0 ? frameHosts.join(' ') : "'none'"}`,
		"base-uri 'none'",
		"form-action 'self'",
		`frame-ancestors ${ancestors}`,
	].join('; ');
}

/** Pages before the newsroom's door: as strict as readers', and a little script of our own for passkeys. */
export function doorPolicy(): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; ');
}

/** Script runs by `nonce` alone. `style` attributes are the editor's (tables, carets). */
export function newsroomPolicy(nonce: string, dev: boolean): string {
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		`connect-src 'self'${dev ? ' ws:' : ''}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-src 'self'",
		"frame-ancestors 'none'",
	].join('; ');
}

/** For everything that is not a document: files, plain answers. */
export function commonHeaders(siteUrl: URL): Record<string, string> {
	return {
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
		...(siteUrl.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
	};
}

/** `frameHosts` are the origins that a click may open a player from; the newsroom's own code provides them. */
export function readerHeaders(siteUrl: URL, frameHosts: readonly string[]): Record<string, string> {
	return {
		'Content-Security-Policy': [
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"img-src 'self' data:",
			"font-src 'self'",
			"connect-src 'self'",
			`frame-src ${frameHosts.length > 0 ? frameHosts.join(' ') : "'none'"}`,
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
		].join('; '),
		...commonHeaders(siteUrl),
	};
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

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

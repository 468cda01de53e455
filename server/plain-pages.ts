import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What can be said when the newsroom cannot be asked: no database, no framework, not
 * even the paper's name is needed for it.
 */
const PAGES = {
	400: ['Not understood', 'This address or request could not be read.'],
	403: ['Not allowed', 'This could not be told from a request that another site had made, so nothing was done.'],
	404: ['Not found', 'There is nothing at this address.'],
	405: ['Not possible', 'This address can only be read.'],
	413: ['Too large', 'More was sent than is taken here, so nothing was done.'],
	421: ['Wrong address', 'This server does not answer for that name.'],
	503: ['Back in a moment', 'This page cannot be made just now. Please try again shortly.'],
} as const;

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function sendPlain(
	request: IncomingMessage,
	response: ServerResponse,
	status: keyof typeof PAGES,
	headers: Record<string, string>,
): void {
	const [title, sentence] = PAGES[status];
	const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/reader/plain.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="/">Go to the front page</a></p>
</main>
</body>
</html>
`;
	response.writeHead(status, {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Length': String(Buffer.byteLength(page)),
		'Cache-Control': 'no-store',
		'Content-Security-Policy': POLICY,
		...(status === 503 && { 'Retry-After': '5' }),
		...(status === 405 && { Allow: 'GET, HEAD' }),
		...headers,
	});
	response.end(request.method === 'HEAD' ? undefined : page);
}

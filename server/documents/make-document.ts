import { validateHeaderValue } from 'node:http';
import type { Answer } from '@/lib/answer';
import { type Content, type Document, fingerprint, makeVariants } from './document';
import { storyLinks } from './story-links';
import { stripScripts } from './strip-scripts';

/** What the framework answered for an address, before anything of ours was done to it. */
export type Rendered = { status: number; type: string; cacheControl?: string; body: string; answer: Answer };

const CACHE_PAGE = 'public, max-age=0, s-maxage=60';
const CACHE_MISSING = 'public, max-age=0, s-maxage=5';

/** What a page says of itself goes before what the framework can say of it. */
export const statusOf = ({ status, answer }: Rendered): number => answer.status ?? status;

type Circumstances = {
	path: string;
	edition: number;
	renderedAt: number;
	/** Headers of every document. */
	headers: Record<string, string>;
	/** What was at the address before. */
	old: Document | undefined;
};

export async function makeDocument(rendered: Rendered, given: Circumstances): Promise<Document> {
	const { path, edition, renderedAt, old } = given;
	const status = statusOf(rendered);
	const { location, expires } = rendered.answer;
	const content: Content = {
		status,
		type: rendered.type,
		body: rendered.type.startsWith('text/html') ? stripScripts(rendered.body) : rendered.body,
		cacheControl: rendered.cacheControl ?? (status === 404 ? CACHE_MISSING : CACHE_PAGE),
		headers: { ...(location !== undefined && { Location: location }), ...given.headers },
	};
	mustBeSendable(content);
	const links = storyLinks(content.body);
	const facts = { path, status, edition, links, renderedAt, expires: expires?.getTime() ?? Number.POSITIVE_INFINITY };
	// The very same page keeps its tag and time, and nothing is compressed again.
	if (old?.variants.identity.etag === `"${fingerprint(content)}"`) return { ...old, ...facts };
	const lastModified = new Date();
	const { variants, bytes } = await makeVariants(content, lastModified);
	return {
		...facts,
		lastModified,
		sameSecond: old?.lastModified.toUTCString() === lastModified.toUTCString(),
		variants,
		bytes: bytes + links.reduce((sum, link) => sum + link.length, 0),
	};
}

/** Once it is kept, a page that cannot be sent would fail at each request, and a foreign `Location` lead readers away. */
function mustBeSendable({ type, cacheControl, headers }: Content): void {
	for (const [name, value] of Object.entries({ ...headers, type, cacheControl })) validateHeaderValue(name, value);
	const location = headers['Location'] ?? '/';
	if (!/^\/(?![/\\])/.test(location)) throw new Error(`${location} is not a path of ours`);
}

/**
 * Every address that Stet answers, built in one place. Parts are stored as typed
 * (NFC, any script) and percent-encoded here. `routes.test.ts` holds the site map.
 */
const encode = (part: string) => encodeURIComponent(part.normalize('NFC'));

const paged = (path: string, page: number) => (page > 1 ? `${path}?page=${page}` : path);

export type StoryAddress = { section: string; day: string; slug: string };
export type SearchTerms = { q: string; page?: number };

export const routes = {
	front: () => '/',
	section: (slug: string, page = 1) => paged(`/${encode(slug)}`, page),
	topic: (slug: string, page = 1) => paged(`/topics/${encode(slug)}`, page),
	byline: (slug: string, page = 1) => paged(`/by/${encode(slug)}`, page),
	/** `day` is yyyy-mm-dd: the day of first publication in the newsroom's zone. */
	story: ({ section, day, slug }: StoryAddress) => `/${encode(section)}/${day.replaceAll('-', '/')}/${encode(slug)}`,
	search: ({ q, page = 1 }: SearchTerms) => {
		const params = new URLSearchParams({ q, ...(page > 1 && { page: String(page) }) });
		return `/search?${params}`;
	},
	media: (file: string) => `/media/${encode(file)}`,
	/** `version` changes whenever the sheet does, so that it can be kept for ever. */
	theme: (version: string) => `/theme.css?v=${encode(version)}`,
	health: () => '/healthz',
	ready: () => '/readyz',
} as const;

/** First segments that no section may take, because they are or will be addresses of Stet itself. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
	'_next',
	'about',
	'api',
	'archive',
	'atom.xml',
	'by',
	'collab',
	'corrections',
	'favicon.ico',
	'feed.json',
	'feed.xml',
	'healthz',
	'latest',
	'media',
	'news-sitemap.xml',
	'newsroom',
	'preview',
	'reader',
	'readyz',
	'robots.txt',
	'search',
	'sign-in',
	'sitemap.xml',
	'theme.css',
	'topics',
]);

/**
 * Every address that Stet answers, built in one place. Parts are stored as typed
 * (NFC, any script) and percent-encoded here. `routes.test.ts` holds the site map.
 */
const encode = (part: string) => encodeURIComponent(part.normalize('NFC'));

const asking = (path: string, asked: Record<string, string>) => {
	const query = new URLSearchParams(asked);
	return query.size > 0 ? `${path}?${query}` : path;
};

const paged = (path: string, page: number) => (page > 1 ? `${path}?page=${page}` : path);

export type StoryAddress = { section: string; day: string; slug: string };
/** `section` and `by` are slugs; `from` and `to` are days, both included. */
export type SearchTerms = { q?: string; section?: string; by?: string; from?: string; to?: string; page?: number };

const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const satisfies FeedFormat[];

const SEARCH_PARAMETERS = ['q', 'section', 'by', 'from', 'to'] as const;

export const routes = {
	front: () => '/',
	section: (slug: string, page = 1) => paged(`/${encode(slug)}`, page),
	topic: (slug: string, page = 1) => paged(`/topics/${encode(slug)}`, page),
	byline: (slug: string, page = 1) => paged(`/by/${encode(slug)}`, page),
	/** `day` is yyyy-mm-dd: the day of first publication in the newsroom's zone. */
	story: ({ section, day, slug }: StoryAddress) => `/${encode(section)}/${day.replaceAll('-', '/')}/${encode(slug)}`,
	/** The story for machines: IPTC ninjs. */
	ninjs: (address: StoryAddress) => `${routes.story(address)}/ninjs.json`,
	latest: (page = 1) => paged('/latest', page),
	archives: () => '/archive',
	/** `month` is yyyy-mm. */
	archive: (month: string, page = 1) => paged(`/archive/${month.replace('-', '/')}`, page),
	corrections: (page = 1) => paged('/corrections', page),
	bylines: (page = 1) => paged('/by', page),
	policy: (slug: string) => `/about/${encode(slug)}`,
	/** The feed of a list: of `routes.front()` for everything, else of a section, topic or byline. */
	feed: (format: FeedFormat, list: string) => `${list === '/' ? '' : list}/${FEED_FILES[format]}`,
	sitemap: () => '/sitemap.xml',
	/** A part of the sitemap, by the name that the index gives it. */
	sitemapPart: (name: string) => `/sitemap/${encode(name)}.xml`,
	newsSitemap: () => '/news-sitemap.xml',
	robots: () => '/robots.txt',
	search: ({ page = 1, ...terms }: SearchTerms = {}) => {
		const given = SEARCH_PARAMETERS.flatMap((name) => (terms[name] ? [[name, terms[name]]] : []));
		const params = new URLSearchParams([...given, ...(page > 1 ? [['page', String(page)]] : [])]);
		return params.size > 0 ? `/search?${params}` : '/search';
	},
	media: (file: string) => `/media/${encode(file)}`,
	/** `version` changes whenever the sheet does, so that it can be kept for ever. */
	theme: (version: string) => `/theme.css?v=${encode(version)}`,
	health: () => '/healthz',
	ready: () => '/readyz',

	/** `next` is where the person was going: a path of ours. */
	signIn: (next = '') => (next ? `/sign-in?${new URLSearchParams({ next })}` : '/sign-in'),
	signInPassword: () => '/sign-in/password',
	/** The second factor of a sign-in, and where its form goes. */
	signInCode: () => '/sign-in/code',
	signInCodeCheck: () => '/sign-in/code/check',
	signInPasskey: () => '/sign-in/passkey',
	signInPasskeyOptions: () => '/sign-in/passkey/options',
	/** To the newsroom's own directory; next-auth decides that it sends people back to /api/auth/callback/directory. */
	signInDirectory: () => '/sign-in/directory',
	forgotten: () => '/sign-in/forgotten',
	forgottenAsk: () => '/sign-in/forgotten/ask',
	/** What a mailed link opens, and where the form behind it goes. */
	staffLink: (purpose: 'invitation' | 'reset' | 'address', token: string) => `/sign-in/${purpose}/${encode(token)}`,
	takeLink: () => '/sign-in/link',
	signOut: () => '/sign-out',
	setup: (code = '') => (code ? `/newsroom/setup?${new URLSearchParams({ code })}` : '/newsroom/setup'),
	setupBegin: () => '/newsroom/setup/begin',

	newsroom: () => '/newsroom',
	/** What the command palette asks as one types. */
	deskFind: () => '/newsroom/find',
	/** 204 or 401: whether a session still stands. */
	deskSession: () => '/newsroom/session',
	deskStories: () => '/newsroom/stories',
	/** Begins a story, and where the form for it stands. */
	deskNewStory: () => '/newsroom/stories/new',
	deskBin: () => '/newsroom/stories/bin',
	/** Where a story is written. */
	deskStory: (id: string) => `/newsroom/stories/${encode(id)}`,
	/** The story as its page will be, from the working copy or a revision. */
	deskPreview: (id: string, revision = '') =>
		`/newsroom/stories/${encode(id)}/preview${revision ? `?${new URLSearchParams({ revision })}` : ''}`,
	deskRevisions: (id: string) => `/newsroom/stories/${encode(id)}/revisions`,
	/** Two states side by side; "now" is the working copy, "live" what readers have. */
	deskCompare: (id: string, from: string, to: string) =>
		`/newsroom/stories/${encode(id)}/revisions/compare?${new URLSearchParams({ from, to })}`,
	/** Where a picture for a story is sent. */
	deskPictures: () => '/newsroom/pictures',
	/** What the link tool asks as one types: the paper's own stories. */
	deskLinkTargets: () => '/newsroom/link-targets',
	/** What a link that was given out opens. */
	preview: (token: string) => `/preview/${encode(token)}`,
	collab: () => '/collab',
	/** `asked` is what of the register is looked for, as its form names it. */
	deskBylines: (asked: Record<string, string> = {}) => asking('/newsroom/bylines', asked),
	deskByline: (id: string) => `/newsroom/bylines/${encode(id)}`,
	/** The byline's page as readers will have it. */
	deskBylinePreview: (id: string) => `/newsroom/bylines/${encode(id)}/preview`,
	/** Where several become one; each by its id. */
	deskMerge: (ids: readonly string[] = []) =>
		ids.length === 0
			? '/newsroom/bylines/merge'
			: `/newsroom/bylines/merge?${new URLSearchParams(ids.map((id) => ['ids', id]))}`,
	/** Where many stories' credits are given to another. */
	deskReassign: (asked: Record<string, string> = {}) => asking('/newsroom/bylines/reassign', asked),
	/** Merges and reassignments, and one of them, with what it changed. */
	deskCreditChanges: (page = 1) => paged('/newsroom/bylines/changes', page),
	deskCreditChange: (id: string, page = 1) => paged(`/newsroom/bylines/changes/${encode(id)}`, page),
	/** Bylines that may be one; or pairs of which somebody said that they are two. */
	deskDuplicates: (page = 1, show: 'likely' | 'apart' = 'likely') =>
		asking('/newsroom/bylines/duplicates', {
			...(show === 'apart' && { show }),
			...(page > 1 && { page: String(page) }),
		}),
	deskBylineImport: () => '/newsroom/bylines/import',
	deskNewByline: () => '/newsroom/bylines/new',
	/** All that was asked for of the register, as a file. */
	deskBylineExport: (format: 'csv' | 'json', asked: Record<string, string> = {}) =>
		asking(`/newsroom/bylines/export.${format}`, asked),
	deskAccounts: () => '/newsroom/accounts',
	deskAccount: (id: string) => `/newsroom/accounts/${encode(id)}`,
	deskInvite: () => '/newsroom/accounts/invite',
	deskMail: () => '/newsroom/mail',
	deskMailItem: (id: string) => `/newsroom/mail/${encode(id)}`,
	deskAudit: () => '/newsroom/audit',
	deskAuditExport: () => '/newsroom/audit/export.csv',
	deskSettings: () => '/newsroom/settings',
	deskLogo: () => '/newsroom/settings/logo',
	deskPolicies: () => '/newsroom/settings/policies',
	deskPolicy: (slug: string) => `/newsroom/settings/policies/${encode(slug)}`,
	profile: () => '/newsroom/profile',
	profileSecurity: () => '/newsroom/profile/security',
	profileSecondFactor: () => '/newsroom/profile/security/second-factor',
	profilePasskeys: () => '/newsroom/profile/security/passkeys',
	profileSessions: () => '/newsroom/profile/sessions',
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
	'door',
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
	'sign-out',
	'sitemap',
	'sitemap.xml',
	'theme.css',
	'topics',
]);

import { describe, expect, test } from 'vitest';
import { FEED_FORMATS, RESERVED_SEGMENTS, routes } from './routes';

const siteMap = () => ({
	front: routes.front(),
	section: [routes.section('news'), routes.section('news', 2)],
	topic: [routes.topic('harbour'), routes.topic('harbour', 2)],
	byline: [routes.byline('ada-penhallow'), routes.byline('ada-penhallow', 2)],
	story: routes.story({ section: 'news', day: '2026-01-31', slug: 'ferry-fares' }),
	ninjs: routes.ninjs({ section: 'news', day: '2026-01-31', slug: 'ferry-fares' }),
	latest: [routes.latest(), routes.latest(2)],
	archives: routes.archives(),
	archive: [routes.archive('2026-01'), routes.archive('2026-01', 2)],
	corrections: [routes.corrections(), routes.corrections(2)],
	bylines: routes.bylines(),
	policy: routes.policy('ethics'),
	feed: [
		...FEED_FORMATS.map((format) => routes.feed(format, routes.front())),
		...FEED_FORMATS.map((format) => routes.feed(format, routes.byline('ada-penhallow'))),
	],
	sitemap: routes.sitemap(),
	sitemapPart: routes.sitemapPart('2026-01'),
	newsSitemap: routes.newsSitemap(),
	robots: routes.robots(),
	search: [
		routes.search(),
		routes.search({ q: 'ferry fares' }),
		routes.search({ q: 'ferry', section: 'news', by: 'ada', from: '2026-01-01', to: '2026-01-31', page: 2 }),
	],
	media: routes.media('0190-400.avif'),
	theme: routes.theme('558e7633a49f'),
	health: routes.health(),
	ready: routes.ready(),
	signIn: [routes.signIn(), routes.signIn('/newsroom/stories?q=a&b')],
	signInPassword: routes.signInPassword(),
	signInCode: routes.signInCode(),
	signInCodeCheck: routes.signInCodeCheck(),
	signInPasskey: routes.signInPasskey(),
	signInPasskeyOptions: routes.signInPasskeyOptions(),
	signInDirectory: routes.signInDirectory(),
	forgotten: routes.forgotten(),
	forgottenAsk: routes.forgottenAsk(),
	staffLink: routes.staffLink('reset', 'a-token'),
	takeLink: routes.takeLink(),
	signOut: routes.signOut(),
	setup: [routes.setup(), routes.setup('abcde-fghjk')],
	setupBegin: routes.setupBegin(),
	newsroom: routes.newsroom(),
	deskFind: routes.deskFind(),
	deskSession: routes.deskSession(),
	deskStories: routes.deskStories(),
	deskNewStory: routes.deskNewStory(),
	deskBin: routes.deskBin(),
	deskStory: routes.deskStory('0190'),
	deskPreview: [routes.deskPreview('0190'), routes.deskPreview('0190', '0191')],
	deskRevisions: routes.deskRevisions('0190'),
	deskCompare: routes.deskCompare('0190', 'live', 'now'),
	deskPictures: routes.deskPictures(),
	deskLinkTargets: routes.deskLinkTargets(),
	preview: routes.preview('token'),
	collab: routes.collab(),
	deskBylines: [routes.deskBylines(), routes.deskBylines({ q: 'ana ruiz', status: 'former' })],
	deskByline: routes.deskByline('0190'),
	deskBylinePreview: routes.deskBylinePreview('0190'),
	deskMerge: [routes.deskMerge(), routes.deskMerge(['0190', '0191'])],
	deskReassign: [routes.deskReassign(), routes.deskReassign({ from: 'ana-ruiz' })],
	deskCreditChanges: [routes.deskCreditChanges(), routes.deskCreditChanges(2)],
	deskCreditChange: [routes.deskCreditChange('0190'), routes.deskCreditChange('0190', 2)],
	deskDuplicates: [routes.deskDuplicates(), routes.deskDuplicates(2, 'apart')],
	deskBylineImport: routes.deskBylineImport(),
	deskNewByline: routes.deskNewByline(),
	deskBylineExport: [routes.deskBylineExport('csv'), routes.deskBylineExport('json', { kind: 'agency' })],
	deskAccounts: routes.deskAccounts(),
	deskAccount: routes.deskAccount('0190'),
	deskInvite: routes.deskInvite(),
	deskMail: routes.deskMail(),
	deskMailItem: routes.deskMailItem('0190'),
	deskAudit: routes.deskAudit(),
	deskAuditExport: routes.deskAuditExport(),
	deskSettings: routes.deskSettings(),
	deskLogo: routes.deskLogo(),
	deskPolicies: routes.deskPolicies(),
	deskPolicy: routes.deskPolicy('ethics'),
	profile: routes.profile(),
	profileSecurity: routes.profileSecurity(),
	profileSecondFactor: routes.profileSecondFactor(),
	profilePasskeys: routes.profilePasskeys(),
	profileSessions: routes.profileSessions(),
});

test('the site map', () => {
	expect(Object.keys(siteMap())).toEqual(Object.keys(routes));
	expect(siteMap()).toMatchInlineSnapshot(`
		{
		  "archive": [
		    "/archive/2026/01",
		    "/archive/2026/01?page=2",
		  ],
		  "archives": "/archive",
		  "byline": [
		    "/by/ada-penhallow",
		    "/by/ada-penhallow?page=2",
		  ],
		  "bylines": "/by",
		  "collab": "/collab",
		  "corrections": [
		    "/corrections",
		    "/corrections?page=2",
		  ],
		  "deskAccount": "/newsroom/accounts/0190",
		  "deskAccounts": "/newsroom/accounts",
		  "deskAudit": "/newsroom/audit",
		  "deskAuditExport": "/newsroom/audit/export.csv",
		  "deskBin": "/newsroom/stories/bin",
		  "deskByline": "/newsroom/bylines/0190",
		  "deskBylineExport": [
		    "/newsroom/bylines/export.csv",
		    "/newsroom/bylines/export.json?kind=agency",
		  ],
		  "deskBylineImport": "/newsroom/bylines/import",
		  "deskBylinePreview": "/newsroom/bylines/0190/preview",
		  "deskBylines": [
		    "/newsroom/bylines",
		    "/newsroom/bylines?q=ana+ruiz&status=former",
		  ],
		  "deskCompare": "/newsroom/stories/0190/revisions/compare?from=live&to=now",
		  "deskCreditChange": [
		    "/newsroom/bylines/changes/0190",
		    "/newsroom/bylines/changes/0190?page=2",
		  ],
		  "deskCreditChanges": [
		    "/newsroom/bylines/changes",
		    "/newsroom/bylines/changes?page=2",
		  ],
		  "deskDuplicates": [
		    "/newsroom/bylines/duplicates",
		    "/newsroom/bylines/duplicates?show=apart&page=2",
		  ],
		  "deskFind": "/newsroom/find",
		  "deskInvite": "/newsroom/accounts/invite",
		  "deskLinkTargets": "/newsroom/link-targets",
		  "deskLogo": "/newsroom/settings/logo",
		  "deskMail": "/newsroom/mail",
		  "deskMailItem": "/newsroom/mail/0190",
		  "deskMerge": [
		    "/newsroom/bylines/merge",
		    "/newsroom/bylines/merge?ids=0190&ids=0191",
		  ],
		  "deskNewByline": "/newsroom/bylines/new",
		  "deskNewStory": "/newsroom/stories/new",
		  "deskPictures": "/newsroom/pictures",
		  "deskPolicies": "/newsroom/settings/policies",
		  "deskPolicy": "/newsroom/settings/policies/ethics",
		  "deskPreview": [
		    "/newsroom/stories/0190/preview",
		    "/newsroom/stories/0190/preview?revision=0191",
		  ],
		  "deskReassign": [
		    "/newsroom/bylines/reassign",
		    "/newsroom/bylines/reassign?from=ana-ruiz",
		  ],
		  "deskRevisions": "/newsroom/stories/0190/revisions",
		  "deskSession": "/newsroom/session",
		  "deskSettings": "/newsroom/settings",
		  "deskStories": "/newsroom/stories",
		  "deskStory": "/newsroom/stories/0190",
		  "feed": [
		    "/feed.xml",
		    "/atom.xml",
		    "/feed.json",
		    "/by/ada-penhallow/feed.xml",
		    "/by/ada-penhallow/atom.xml",
		    "/by/ada-penhallow/feed.json",
		  ],
		  "forgotten": "/sign-in/forgotten",
		  "forgottenAsk": "/sign-in/forgotten/ask",
		  "front": "/",
		  "health": "/healthz",
		  "latest": [
		    "/latest",
		    "/latest?page=2",
		  ],
		  "media": "/media/0190-400.avif",
		  "newsSitemap": "/news-sitemap.xml",
		  "newsroom": "/newsroom",
		  "ninjs": "/news/2026/01/31/ferry-fares/ninjs.json",
		  "policy": "/about/ethics",
		  "preview": "/preview/token",
		  "profile": "/newsroom/profile",
		  "profilePasskeys": "/newsroom/profile/security/passkeys",
		  "profileSecondFactor": "/newsroom/profile/security/second-factor",
		  "profileSecurity": "/newsroom/profile/security",
		  "profileSessions": "/newsroom/profile/sessions",
		  "ready": "/readyz",
		  "robots": "/robots.txt",
		  "search": [
		    "/search",
		    "/search?q=ferry+fares",
		    "/search?q=ferry&section=news&by=ada&from=2026-01-01&to=2026-01-31&page=2",
		  ],
		  "section": [
		    "/news",
		    "/news?page=2",
		  ],
		  "setup": [
		    "/newsroom/setup",
		    "/newsroom/setup?code=abcde-fghjk",
		  ],
		  "setupBegin": "/newsroom/setup/begin",
		  "signIn": [
		    "/sign-in",
		    "/sign-in?next=%2Fnewsroom%2Fstories%3Fq%3Da%26b",
		  ],
		  "signInCode": "/sign-in/code",
		  "signInCodeCheck": "/sign-in/code/check",
		  "signInDirectory": "/sign-in/directory",
		  "signInPasskey": "/sign-in/passkey",
		  "signInPasskeyOptions": "/sign-in/passkey/options",
		  "signInPassword": "/sign-in/password",
		  "signOut": "/sign-out",
		  "sitemap": "/sitemap.xml",
		  "sitemapPart": "/sitemap/2026-01.xml",
		  "staffLink": "/sign-in/reset/a-token",
		  "story": "/news/2026/01/31/ferry-fares",
		  "takeLink": "/sign-in/link",
		  "theme": "/theme.css?v=558e7633a49f",
		  "topic": [
		    "/topics/harbour",
		    "/topics/harbour?page=2",
		  ],
		}
	`);
});

describe('every script is percent-encoded, in NFC', () => {
	test.each([
		[routes.section('caf\u00e9'), '/caf%C3%A9'],
		[routes.section('cafe\u0301'), '/caf%C3%A9'],
		[
			routes.topic('\u0938\u092e\u093e\u091a\u093e\u0930'),
			'/topics/%E0%A4%B8%E0%A4%AE%E0%A4%BE%E0%A4%9A%E0%A4%BE%E0%A4%B0',
		],
		[routes.byline('\u4f50\u85e4'), '/by/%E4%BD%90%E8%97%A4'],
		[
			routes.story({ section: '\u65b0\u805e', day: '2026-01-31', slug: '\u4eca\u65e5' }),
			'/%E6%96%B0%E8%81%9E/2026/01/31/%E4%BB%8A%E6%97%A5',
		],
		[routes.search({ q: '\u65b0\u805e & more' }), '/search?q=%E6%96%B0%E8%81%9E+%26+more'],
		[routes.section('a/b?c#d'), '/a%2Fb%3Fc%23d'],
	])('%s', (address, expected) => {
		expect(address).toBe(expected);
	});
});

test('the first page is the address itself', () => {
	expect(routes.section('news', 1)).toBe(routes.section('news'));
	expect(routes.search({ q: 'a', page: 1 })).toBe(routes.search({ q: 'a' }));
});

test('the first segment of every address of Stet’s own is reserved', () => {
	const own = Object.entries(siteMap()).filter(([name]) => !['ninjs', 'front', 'section', 'story'].includes(name));
	for (const address of own.flatMap(([, addresses]) => addresses)) {
		expect(RESERVED_SEGMENTS).toContain(address.split(/[/?]/)[1]);
	}
});

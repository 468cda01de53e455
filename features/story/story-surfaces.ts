import { FEED_FORMATS, routes, type StoryAddress } from '@/lib/routes';

/** The addresses under which one story, or one list of stories, reaches people and machines. */
export const surfacesOfStory = (address: StoryAddress): string[] => [routes.story(address), routes.ninjs(address)];

/** `list` is the page of a section, topic or byline, or the front. */
export const surfacesOfList = (list: string): string[] => [
	list,
	...FEED_FORMATS.map((format) => routes.feed(format, list)),
];

/** What shows every story of its day. */
export const surfacesOfDay = (day: string): string[] => [
	routes.latest(),
	routes.archives(),
	routes.archive(day.slice(0, 7)),
	routes.corrections(),
	routes.bylines(),
	routes.sitemap(),
	routes.sitemapPart(day.slice(0, 7)),
	routes.sitemapPart('pages'),
	routes.newsSitemap(),
];

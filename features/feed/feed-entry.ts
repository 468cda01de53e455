import { authorsOf } from '@/features/byline/credits/credit-grammar';
import type { Rendition } from '@/features/media/media-schema';
import { onlyRendition } from '@/features/story/body/body-html-figures';
import { printable } from '@/features/story/body/printable';
import { changedAt } from '@/features/story/story-changed';
import { dayIn, startOfDay } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { feedContent } from './feed-content';
import type { FeedStory } from './feed-queries';

/** A story as all three formats tell it. Every text is one line, clean of what XML forbids; every address is whole. */
export type FeedEntry = {
	/** Of the story, not of its address, so that it survives a new slug. */
	id: string;
	url: string;
	title: string;
	summary: string;
	content: string;
	language: string;
	authors: { name: string; url: string }[];
	published: Date;
	updated: Date;
	/** Its section and topics. */
	tags: string[];
	image: FeedImage | null;
	/** The picture cut wide, for the head of a story. */
	banner: string | null;
};

export type FeedImage = { url: string; type: string; width: number; height: number };

/** White space as one space, so that a headline is one line in every reader. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

export function feedEntry(story: FeedStory, zone: string, siteUrl: URL): FeedEntry {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	const published = story.precision === 'day' ? startOfDay(dayIn(story.publishedAt, zone), zone) : story.publishedAt;
	const banner = story.image?.renditions.find((file) => file.crop === '16:9' && file.format === 'jpeg');
	const picture = story.image ? onlyRendition(story.image) : undefined;
	return {
		id: `urn:uuid:${story.id}`,
		url: absolute(story.address),
		// Readers skip an entry that has no title, and Atom demands one.
		title: oneLine(story.headline) || absolute(story.address),
		summary: oneLine(story.standfirst),
		content: feedContent(story, zone, siteUrl),
		language: story.language,
		authors: authorsOf(story.credits)
			.map(({ name, slug }) => ({ name: oneLine(name), url: absolute(routes.byline(slug)) }))
			.filter(({ name }) => name !== ''),
		published,
		updated: changedAt({ ...story, publishedAt: published }) ?? published,
		tags: unique([story.section.name, ...story.topics].map(oneLine)),
		image: picture ? feedImage(picture, siteUrl) : null,
		banner: banner ? absolute(routes.media(banner.file)) : null,
	};
}

export const feedImage = ({ file, format, width, height }: Rendition, siteUrl: URL): FeedImage => ({
	...{ url: new URL(routes.media(file), siteUrl).href, type: `image/${format}`, width, height },
});

const unique = (texts: string[]) => [...new Set(texts)].filter(Boolean);

import type { Metadata } from 'next';
import { wholeRenditions } from '@/features/media/media-schema';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { dayIn, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { feedLinks, openGraphOf } from './list-metadata';
import { changedAt } from './story-changed';
import type { PublishedStory } from './story-queries';

/** The story's head: its own words, unless an editor gave search engines and social sites others. */
export function storyMetadata(story: PublishedStory, newsroom: PublishedNewsroom, siteUrl: URL): Metadata {
	const { zone } = newsroom;
	const title = story.overrides.headline || story.headline;
	const description = story.overrides.description || story.standfirst || undefined;
	const published = story.precision === 'day' ? dayIn(story.publishedAt, zone) : isoWithOffset(story.publishedAt, zone);
	const changed = changedAt(story);
	const images = sharedPicture(story);
	const writers = story.writers.map(({ name, slug }) => ({ name, url: new URL(routes.byline(slug), siteUrl) }));
	return {
		title,
		description,
		// As in JSON-LD and Atom, what nobody is credited with is the paper's.
		authors: writers.length > 0 ? writers : [{ name: newsroom.name, url: siteUrl }],
		robots: { 'max-image-preview': 'large' },
		alternates: { canonical: story.address, types: feedLinks(routes.front(), newsroom.name) },
		openGraph: {
			...openGraphOf(newsroom),
			type: 'article',
			locale: story.language.replaceAll('-', '_'),
			title,
			description,
			url: story.address,
			publishedTime: published,
			modifiedTime: changed ? isoWithOffset(changed, zone) : published,
			authors: writers.map(({ url }) => url.href),
			section: story.section.name,
			tags: story.topics.map((topic) => topic.name),
			images,
		},
		twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', title, description, images },
	};
}

/** Social sites show 16:9; without that cut they cut the whole picture themselves. */
function sharedPicture(story: PublishedStory) {
	const image = story.sharingImage;
	if (!image) return [];
	const wide = image.renditions.find((file) => file.format === 'jpeg' && file.crop === '16:9');
	const picture = wide ?? wholeRenditions(image, 'jpeg').at(-1);
	if (!picture) return [];
	const { file, width, height } = picture;
	return [{ url: routes.media(file), width, height, alt: image.alt, type: 'image/jpeg' }];
}

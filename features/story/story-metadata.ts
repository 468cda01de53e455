import type { Metadata } from 'next';
import { wholeRenditions } from '@/features/media/media-schema';
import { dayIn } from '@/lib/dates';
import { routes } from '@/lib/routes';
import type { PublishedStory } from './story-queries';

/** The story's head: its own words, unless an editor gave search engines and social sites others. */
export function storyMetadata(story: PublishedStory, zone: string): Metadata {
	const title = story.overrides.headline || story.headline;
	const description = story.overrides.description || story.standfirst;
	const published = story.precision === 'day' ? dayIn(story.publishedAt, zone) : story.publishedAt.toISOString();
	const picture = story.image ? wholeRenditions(story.image, 'jpeg').at(-1) : undefined;
	const images = picture && [
		{ url: routes.media(picture.file), width: picture.width, height: picture.height, alt: story.image?.alt ?? '' },
	];
	return {
		title,
		description,
		authors: story.writers.map((writer) => ({ name: writer.name, url: routes.byline(writer.slug) })),
		alternates: { canonical: story.address },
		openGraph: {
			type: 'article',
			title,
			description,
			url: story.address,
			publishedTime: published,
			modifiedTime: story.updatedAt?.toISOString() ?? published,
			section: story.section.name,
			tags: story.topics.map((topic) => topic.name),
			images,
		},
		twitter: { card: picture ? 'summary_large_image' : 'summary', title, description, images },
	};
}

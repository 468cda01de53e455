import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { dayIn, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import type { PublishedStory } from './story-queries';
import type { StoryKind } from './story-schema';

/** schema.org's types by kind; an explainer is background: plain NewsArticle. */
const TYPES: Record<StoryKind, string> = {
	news: 'NewsArticle',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	review: 'ReviewNewsArticle',
	explainer: 'NewsArticle',
	live: 'LiveBlogPosting',
};

/** What search engines read of a story: schema.org/NewsArticle, one author object for each name. */
export function storyJsonLd(story: PublishedStory, newsroom: PublishedNewsroom, siteUrl: URL): Record<string, unknown> {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	const iso = (at: Date) => isoWithOffset(at, newsroom.zone);
	const published = story.precision === 'day' ? dayIn(story.publishedAt, newsroom.zone) : iso(story.publishedAt);
	const pictures = story.image?.renditions
		.filter((one) => one.format === 'jpeg')
		.map((one) => absolute(routes.media(one.file)));
	return {
		'@context': 'https://schema.org',
		'@type': TYPES[story.kind],
		headline: story.headline,
		description: story.standfirst,
		inLanguage: story.language,
		mainEntityOfPage: absolute(story.address),
		datePublished: published,
		dateModified: story.updatedAt ? iso(story.updatedAt) : published,
		articleSection: story.section.name,
		wordCount: story.words,
		isAccessibleForFree: true,
		author: story.writers.map((writer) => ({
			'@type': writer.kind === 'person' || writer.kind === 'pseudonym' ? 'Person' : 'Organization',
			name: writer.name,
			url: absolute(routes.byline(writer.slug)),
		})),
		publisher: { '@type': 'NewsMediaOrganization', name: newsroom.name, url: siteUrl.href },
		...(pictures && pictures.length > 0 && { image: pictures }),
		...(story.dateline && { dateline: story.dateline.place }),
		...(story.corrections.length > 0 && {
			correction: story.corrections.map((one) => ({
				'@type': 'CorrectionComment',
				text: one.text,
				datePublished: iso(one.at),
			})),
		}),
	};
}

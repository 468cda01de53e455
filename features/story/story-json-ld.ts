import { creditedJsonLd } from '@/features/byline/byline-json-ld';
import type { CreditRole } from '@/features/byline/byline-schema';
import { imagesJsonLd } from '@/features/media/image-json-ld';
import { wholeRenditions } from '@/features/media/media-schema';
import { breadcrumbJsonLd } from '@/features/newsroom/breadcrumb-json-ld';
import { publisherJsonLd } from '@/features/newsroom/newsroom-json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { dayIn, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { changedAt } from './story-changed';
import type { PublishedStory } from './story-queries';
import type { StoryKind } from './story-schema';

type Thing = Record<string, unknown>;

/**
 * schema.org's types by kind; an explainer is background: plain NewsArticle. A review
 * says nothing of `itemReviewed`, because a story does not yet say what it reviews.
 */
const TYPES: Record<StoryKind, string> = {
	news: 'NewsArticle',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	review: 'ReviewNewsArticle',
	explainer: 'NewsArticle',
	live: 'LiveBlogPosting',
};

/** What search engines read of a story. */
export function storyJsonLd(story: PublishedStory, newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	const headline = story.overrides.headline || story.headline;
	const description = story.overrides.description || story.standfirst;
	const image = story.sharingImage;
	const smallest = image && wholeRenditions(image, 'jpeg')[0];
	const publisher = publisherJsonLd(newsroom, siteUrl);
	return {
		'@context': 'https://schema.org',
		'@type': TYPES[story.kind],
		'@id': absolute(story.address),
		url: absolute(story.address),
		mainEntityOfPage: { '@type': 'WebPage', '@id': absolute(story.address) },
		headline,
		...(headline !== story.headline && { alternativeHeadline: story.headline }),
		...(description !== '' && { description }),
		inLanguage: story.language,
		...timesJsonLd(story, newsroom.zone),
		articleSection: story.section.name,
		isPartOf: {
			'@type': 'CollectionPage',
			name: story.section.name,
			url: absolute(routes.section(story.section.slug)),
		},
		...(story.topics.length > 0 && { keywords: story.topics.map((topic) => topic.name) }),
		wordCount: story.words,
		isAccessibleForFree: true,
		author: story.writers.length > 0 ? story.writers.map((one) => creditedJsonLd(one, siteUrl)) : [publisher],
		...contributorsJsonLd(story, siteUrl),
		publisher,
		copyrightHolder: { '@id': publisher['@id'] },
		...(image && { image: imagesJsonLd(image, siteUrl) }),
		...(smallest && { thumbnailUrl: absolute(routes.media(smallest.file)) }),
		...placeJsonLd(story),
		...(story.corrections.length > 0 && {
			correction: story.corrections.map((one) => ({
				'@type': 'CorrectionComment',
				text: one.text,
				datePublished: isoWithOffset(one.at, newsroom.zone),
			})),
		}),
	};
}

/** From the front to the story, by way of its section. */
export function storyBreadcrumbs(story: PublishedStory, newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	const section = { name: story.section.name, path: routes.section(story.section.slug) };
	return breadcrumbJsonLd([section, { name: story.headline, path: story.address }], newsroom, siteUrl);
}

function timesJsonLd(story: PublishedStory, zone: string): Thing {
	const published = story.precision === 'day' ? dayIn(story.publishedAt, zone) : isoWithOffset(story.publishedAt, zone);
	const changed = changedAt(story);
	return {
		datePublished: published,
		dateModified: changed ? isoWithOffset(changed, zone) : published,
		...(story.kind === 'live' && { coverageStartTime: published }),
	};
}

/** `dateline` belongs to NewsArticle, which a live blog is not. */
function placeJsonLd({ dateline, kind }: PublishedStory): Thing {
	if (!dateline) return {};
	return {
		...(kind !== 'live' && { dateline: dateline.place }),
		locationCreated: { '@type': 'Place', name: dateline.place },
	};
}

/** Roles for which schema.org has a property of its own. */
const PROPERTIES: Partial<Record<CreditRole, string>> = { editing: 'editor', translation: 'translator' };

/** All other credits, each with its role: schema.org/Role. */
function contributorsJsonLd({ credits, credited }: PublishedStory, siteUrl: URL): Thing {
	const things: Record<string, Thing[]> = {};
	for (const { role, slug } of credits) {
		const byline = credited.find((one) => one.slug === slug);
		if (role === 'by' || !byline) continue;
		const party = creditedJsonLd(byline, siteUrl);
		const property = PROPERTIES[role];
		const thing = property ? party : { '@type': 'Role', roleName: role, contributor: party };
		things[property ?? 'contributor'] = [...(things[property ?? 'contributor'] ?? []), thing];
	}
	return things;
}

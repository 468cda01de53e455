import { publisherId } from '@/features/newsroom/newsroom-json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import type { StoryCard } from './story-card-queries';

type List = {
	name: string;
	description?: string;
	/** The page's own path, with its number. */
	path: string;
	stories: readonly Pick<StoryCard, 'address' | 'headline'>[];
};

/** A page of a section, topic, month or of the latest: schema.org/CollectionPage with its stories in order. */
export function listJsonLd(list: List, newsroom: PublishedNewsroom, siteUrl: URL): Record<string, unknown> {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'CollectionPage',
		name: list.name,
		...(list.description && { description: list.description }),
		url: absolute(list.path),
		inLanguage: newsroom.language,
		isPartOf: { '@type': 'WebSite', '@id': `${siteUrl.href}#site`, name: newsroom.name, url: siteUrl.href },
		publisher: { '@type': 'NewsMediaOrganization', '@id': publisherId(siteUrl), name: newsroom.name },
		mainEntity: {
			'@type': 'ItemList',
			itemListElement: list.stories.map((story, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				url: absolute(story.address),
				name: story.headline,
			})),
		},
	};
}

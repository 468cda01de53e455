import { wholeImageJsonLd } from '@/features/media/image-json-ld';
import { routes } from '@/lib/routes';
import type { PublishedNewsroom } from './newsroom-queries';
import { POLICIES } from './newsroom-schema';

type Thing = Record<string, unknown>;

/** The paper as every story names its publisher: schema.org/NewsMediaOrganization with the policies that it has. */
export function publisherJsonLd(newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	const logo = newsroom.logo && wholeImageJsonLd(newsroom.logo, siteUrl);
	const policies = newsroom.policies.map(({ slug }) => [POLICIES[slug], new URL(routes.policy(slug), siteUrl).href]);
	return {
		'@type': 'NewsMediaOrganization',
		'@id': publisherId(siteUrl),
		name: newsroom.name,
		url: siteUrl.href,
		...(newsroom.motto !== '' && { slogan: newsroom.motto }),
		...(logo && { logo }),
		...Object.fromEntries(policies),
	};
}

/** What the publisher is called in other things of the same page, so that it is described once. */
export const publisherId = (siteUrl: URL): string => `${siteUrl.href}#publisher`;

/** The front: the site with its search, and the paper behind it. */
export function frontJsonLd(newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	const search = new URL(routes.search({ q: '' }), siteUrl).href;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'WebSite',
				'@id': `${siteUrl.href}#site`,
				name: newsroom.name,
				url: siteUrl.href,
				inLanguage: newsroom.language,
				publisher: { '@id': publisherId(siteUrl) },
				potentialAction: {
					'@type': 'SearchAction',
					target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
					'query-input': 'required name=search_term_string',
				},
			},
			publisherJsonLd(newsroom, siteUrl),
		],
	};
}

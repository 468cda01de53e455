import { routes } from '@/lib/routes';
import type { PublishedNewsroom } from './newsroom-queries';

export type Crumb = { name: string; path: string };

/** schema.org/BreadcrumbList: from the paper's front to the page itself, which comes last. */
export function breadcrumbJsonLd(
	trail: readonly Crumb[],
	newsroom: PublishedNewsroom,
	siteUrl: URL,
): Record<string, unknown> {
	const front = { name: newsroom.name, path: routes.front() };
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [front, ...trail].map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: new URL(path, siteUrl).href,
		})),
	};
}

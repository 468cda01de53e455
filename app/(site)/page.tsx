import type { Metadata } from 'next';
import { JsonLd } from '@/components/json-ld';
import { Front } from '@/features/front/components/front';
import { getPublishedFront } from '@/features/front/front-queries';
import { frontJsonLd } from '@/features/newsroom/newsroom-json-ld';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { feedLinks, openGraphOf } from '@/features/story/list-metadata';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';

export async function generateMetadata(): Promise<Metadata> {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) return {};
	return {
		title: { absolute: newsroom.motto === '' ? newsroom.name : `${newsroom.name} | ${newsroom.motto}` },
		alternates: { canonical: routes.front(), types: feedLinks(routes.front(), newsroom.name) },
		openGraph: { ...openGraphOf(newsroom), title: newsroom.name, description: newsroom.motto, url: routes.front() },
	};
}

export default async function FrontPage() {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) return null;
	return (
		<>
			<JsonLd data={frontJsonLd(newsroom, settings().siteUrl)} />
			<Front front={await getPublishedFront()} newsroom={newsroom} />
		</>
	);
}

import type { Metadata } from 'next';
import { Front } from '@/features/front/components/front';
import { getPublishedFront } from '@/features/front/front-queries';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { feedLinks } from '@/features/story/list-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) return {};
	return {
		title: { absolute: newsroom.motto === '' ? newsroom.name : `${newsroom.name} | ${newsroom.motto}` },
		alternates: { canonical: routes.front(), types: feedLinks(routes.front(), newsroom.name) },
		openGraph: { type: 'website', title: newsroom.name, description: newsroom.motto, url: routes.front() },
	};
}

export default async function FrontPage() {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) return null;
	return <Front front={await getPublishedFront()} newsroom={newsroom} />;
}

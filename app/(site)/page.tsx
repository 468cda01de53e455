import type { Metadata } from 'next';
import { Front } from '@/features/front/components/front';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getPublishedLatest } from '@/features/story/story-card-queries';
import { routes } from '@/lib/routes';

const STORIES = 30;

export const metadata: Metadata = { alternates: { canonical: routes.front() } };

export default async function FrontPage() {
	const newsroom = await getPublishedNewsroom();
	if (!newsroom) return null;
	return <Front stories={await getPublishedLatest(STORIES)} newsroom={newsroom} />;
}

import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { ArchiveIndex } from '@/features/story/components/archive-index';
import { getPublishedMonths } from '@/features/story/story-list-queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = {
	title: 'Archive',
	description: 'Every month of the paper.',
	alternates: { canonical: routes.archives() },
};

export default async function ArchivePage() {
	const [newsroom, months] = await Promise.all([getPublishedNewsroom(), getPublishedMonths()]);
	if (!newsroom) return <Missing />;
	return <ArchiveIndex months={months} language={newsroom.language} />;
}

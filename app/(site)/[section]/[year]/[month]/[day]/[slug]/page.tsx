import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '@/components/json-ld';
import { Moved } from '@/components/layout/moved';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { KilledNotice } from '@/features/story/components/killed-notice';
import { StoryView } from '@/features/story/components/story-view';
import { storyBreadcrumbs, storyJsonLd } from '@/features/story/story-json-ld';
import { storyMetadata } from '@/features/story/story-metadata';
import { getPublishedStory, type StoryAnswer } from '@/features/story/story-queries';
import { isDay } from '@/lib/dates';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';

type Props = { params: Promise<{ section: string; year: string; month: string; day: string; slug: string }> };

const read = cache((section: string, day: string, slug: string) => getPublishedStory({ section, day, slug }));

async function answer({ params }: Props): Promise<StoryAnswer> {
	const { section, year, month, day, slug } = await params;
	const date = `${year}-${month}-${day}`;
	if (!isDay(date)) return { kind: 'unknown' };
	return read(readSegment(section), date, readSegment(slug));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const [found, newsroom] = await Promise.all([answer(props), getPublishedNewsroom()]);
	if (found.kind !== 'story' || !newsroom) return { robots: { index: false } };
	return storyMetadata(found.story, newsroom, settings().siteUrl);
}

export default async function StoryPage(props: Props) {
	const [found, newsroom] = await Promise.all([answer(props), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={found.address} />;
	if (found.kind === 'killed') return <KilledNotice notice={found.notice} />;
	if (found.kind === 'unknown' || !newsroom) return <Missing />;
	const { siteUrl } = settings();
	const { story } = found;
	return (
		<>
			<JsonLd data={storyJsonLd(story, newsroom, siteUrl)} />
			<JsonLd data={storyBreadcrumbs(story, newsroom, siteUrl)} />
			<StoryView story={story} zone={newsroom.zone} siteUrl={siteUrl} />
		</>
	);
}

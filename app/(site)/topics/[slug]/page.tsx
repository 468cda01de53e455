import type { Metadata } from 'next';
import { cache } from 'react';
import { Moved } from '@/components/layout/moved';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { ListPage } from '@/features/story/components/list-page';
import { getPublishedByTopic } from '@/features/story/story-card-queries';
import { getPublishedTopic } from '@/features/topic/topic-queries';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

const read = cache(getPublishedTopic);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const found = await read(readSegment((await params).slug));
	if (found.kind !== 'topic') return {};
	const page = readPage((await searchParams).page) ?? 1;
	return {
		title: found.topic.name,
		description: found.topic.description,
		alternates: { canonical: routes.topic(found.topic.slug, page) },
	};
}

export default async function TopicPage({ params, searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const [found, newsroom] = await Promise.all([read(readSegment((await params).slug)), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={routes.topic(found.slug, page ?? 1)} />;
	if (found.kind === 'unknown' || page === null || !newsroom) return <Missing />;
	const { id, slug, name, description } = found.topic;
	const list = await getPublishedByTopic(id, page);
	return (
		<ListPage
			title={name}
			intro={description}
			list={list}
			zone={newsroom.zone}
			addressOf={(n) => routes.topic(slug, n)}
		/>
	);
}

import type { Metadata } from 'next';
import { cache } from 'react';
import { Moved } from '@/components/layout/moved';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { getPublishedSection } from '@/features/section/section-queries';
import { ListPage } from '@/features/story/components/list-page';
import { getPublishedBySection } from '@/features/story/story-card-queries';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';

type Props = { params: Promise<{ section: string }>; searchParams: Promise<{ page?: string | string[] }> };

const read = cache(getPublishedSection);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const found = await read(readSegment((await params).section));
	if (found.kind !== 'section') return {};
	const page = readPage((await searchParams).page) ?? 1;
	return {
		title: found.section.name,
		description: found.section.description,
		alternates: { canonical: routes.section(found.section.slug, page) },
	};
}

export default async function SectionPage({ params, searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const [found, newsroom] = await Promise.all([read(readSegment((await params).section)), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={routes.section(found.slug, page ?? 1)} />;
	if (found.kind === 'unknown' || page === null || !newsroom) return <Missing />;
	const { id, slug, name, description } = found.section;
	const list = await getPublishedBySection(id, page);
	return (
		<ListPage
			title={name}
			intro={description}
			list={list}
			zone={newsroom.zone}
			addressOf={(n) => routes.section(slug, n)}
		/>
	);
}

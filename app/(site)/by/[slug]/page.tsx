import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '@/components/json-ld';
import { Moved } from '@/components/layout/moved';
import { bylineJsonLd } from '@/features/byline/byline-json-ld';
import { getPublishedByline } from '@/features/byline/byline-queries';
import { BylineProfile } from '@/features/byline/components/byline-profile';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { ListPage } from '@/features/story/components/list-page';
import { ListTools } from '@/features/story/components/list-tools';
import { listMetadata } from '@/features/story/list-metadata';
import { getPublishedList } from '@/features/story/story-list-queries';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

const read = cache(getPublishedByline);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const found = await read(readSegment((await params).slug));
	if (found.kind !== 'byline') return {};
	const { name, title, slug } = found.byline;
	const page = readPage((await searchParams).page) ?? 1;
	return listMetadata({ title: name, description: title, page, addressOf: (n) => routes.byline(slug, n) });
}

export default async function BylinePage({ params, searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const [found, newsroom] = await Promise.all([read(readSegment((await params).slug)), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={routes.byline(found.slug, page ?? 1)} />;
	if (found.kind === 'unknown' || page === null || !newsroom) return <Missing />;
	const { byline } = found;
	const list = await getPublishedList({ noun: 'byline', id: byline.id }, page);
	return (
		<ListPage
			title={byline.name}
			intro={byline.title}
			list={list}
			newsroom={newsroom}
			addressOf={(n) => routes.byline(byline.slug, n)}
		>
			{page === 1 && (
				<>
					<JsonLd data={bylineJsonLd(byline, newsroom, settings().siteUrl)} />
					<BylineProfile byline={byline} language={newsroom.language} />
					<ListTools list={routes.byline(byline.slug)} within={{ by: byline.slug }} />
				</>
			)}
		</ListPage>
	);
}

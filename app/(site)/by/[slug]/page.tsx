import type { Metadata } from 'next';
import { cache } from 'react';
import { Moved } from '@/components/layout/moved';
import { getPublishedByline } from '@/features/byline/byline-queries';
import { BylinePageView } from '@/features/byline/components/byline-page-view';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { bodyText } from '@/features/story/body/body-text';
import { listMetadata } from '@/features/story/list-metadata';
import { getPublishedList } from '@/features/story/story-list-queries';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

const read = cache(getPublishedByline);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const found = await read(readSegment((await params).slug));
	if (found.kind !== 'byline') return {};
	const { name, title, bio, slug } = found.byline;
	const said = [title, bio ? bodyText(bio).replaceAll('\n', ' ') : ''].filter((words) => words !== '').join('. ');
	const page = readPage((await searchParams).page) ?? 1;
	return listMetadata({
		title: name,
		description: said === '' ? `Stories with the byline of ${name}.` : shortened(said),
		page,
		addressOf: (n) => routes.byline(slug, n),
	});
}

/** About as much as search engines show. */
const MOST_SHOWN = 160;

function shortened(text: string): string {
	const letters = [...text];
	if (letters.length <= MOST_SHOWN) return text;
	return `${letters
		.slice(0, MOST_SHOWN)
		.join('')
		.replace(/\s\S*$/u, '')}…`;
}

export default async function BylinePage({ params, searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const [found, newsroom] = await Promise.all([read(readSegment((await params).slug)), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={routes.byline(found.slug, page ?? 1)} />;
	if (found.kind === 'unknown' || page === null || !newsroom) return <Missing />;
	const { byline } = found;
	const list = await getPublishedList({ noun: 'byline', id: byline.id }, page);
	return <BylinePageView byline={byline} list={list} newsroom={newsroom} />;
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { countPreviewVisit } from '@/features/story/preview/preview-link-mutations';
import { readOpenLink } from '@/features/story/preview/preview-link-queries';
import { PreviewPage } from '@/features/story/preview/preview-page';
import { readSharedPreview } from '@/features/story/preview/preview-queries';

type Props = { params: Promise<{ token: string }> };

const open = cache(async (token: string) => {
	const link = await readOpenLink(token);
	const preview = link && (await readSharedPreview(link.storyId));
	return preview ? { link, preview } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await open((await params).token);
	return { title: found?.preview.story.headline ?? 'Not found', referrer: 'no-referrer' };
}

/** A story before readers have it, for someone who was given a link to it. */
export default async function SharedPreview({ params }: Props) {
	const [found, newsroom] = await Promise.all([open((await params).token), getPublishedNewsroom()]);
	// server/staff-door.ts shows the paper's own page in its place.
	if (!found || !newsroom) return <Missing />;
	const isVisit = (await headers()).get('x-stet-visit') === '1';
	// A count that cannot be written is no reason to show nothing.
	if (isVisit) await countPreviewVisit(found.link.id).catch(() => {});
	const { preview, link } = found;
	return <PreviewPage preview={preview} name={link.name} newsroom={newsroom} />;
}

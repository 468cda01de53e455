import type { Metadata } from 'next';
import { enter } from '@/app/newsroom/(desk)/enter';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { PreviewPage } from '@/features/story/preview/preview-page';
import { getPreview } from '@/features/story/preview/preview-queries';
import { PreviewRefused } from '@/features/story/preview/preview-refused';
import { answerForbidden } from '@/lib/answer';

export const metadata: Metadata = { title: 'Preview', referrer: 'same-origin' };

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ revision?: string | string[] }>;
};

/** A story as its page will be, from the working copy or from a revision, for staff. */
export default async function StoryPreview({ params, searchParams }: Props) {
	const { staff, refused } = await enter('story.read');
	if (refused) return <PreviewRefused reason={refused} />;
	const [{ id }, { revision }, newsroom] = await Promise.all([params, searchParams, getPublishedNewsroom()]);
	const found = await getPreview(staff, id, [revision ?? ''].flat()[0]);
	if (!found.ok) {
		answerForbidden();
		return <PreviewRefused reason={found.message} />;
	}
	if (!found.value || !newsroom) return <Missing />;
	return <PreviewPage preview={found.value} newsroom={newsroom} />;
}

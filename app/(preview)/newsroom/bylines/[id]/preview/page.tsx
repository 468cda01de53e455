import type { Metadata } from 'next';
import { enter } from '@/app/newsroom/(desk)/enter';
import { BylinePageView } from '@/features/byline/components/byline-page-view';
import { getBylinePreview } from '@/features/byline/desk-page/byline-page-queries';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { PreviewRefused } from '@/features/story/preview/preview-refused';
import { getPublishedList } from '@/features/story/story-list-queries';
import { readSegment } from '@/lib/segment';

export const metadata: Metadata = { title: 'Preview', referrer: 'same-origin' };

type Props = { params: Promise<{ id: string }> };

const BANNER = 'Preview: the page of this byline as it is saved, whether or not readers may ask for it yet';

/** A byline's page before anyone may ask for it, for those who keep the register. */
export default async function BylinePreview({ params }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <PreviewRefused reason={refused} />;
	const [byline, newsroom] = await Promise.all([
		getBylinePreview(staff, readSegment((await params).id)),
		getPublishedNewsroom(),
	]);
	if (!byline || !newsroom) return <Missing />;
	const list = await getPublishedList({ noun: 'byline', id: byline.id }, 1);
	return (
		<>
			<p className="preview-banner" role="note" title={BANNER}>
				{BANNER}
			</p>
			<BylinePageView byline={byline} list={list} newsroom={newsroom} />
		</>
	);
}

import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { DeskPages } from '@/components/ui/pages';
import { Refused } from '@/components/ui/refused';
import { getDeskClock } from '@/features/staff/desk-clock';
import { KeepState } from '@/features/story/revisions/revision-forms';
import { RevisionList } from '@/features/story/revisions/revision-list';
import { getRevisions } from '@/features/story/revisions/revision-queries';
import { answerForbidden, answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../../enter';

export const metadata: Metadata = { title: 'Revisions' };

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ page?: string | string[] }>;
};

export default async function RevisionsPage({ params, searchParams }: Props) {
	const { staff, refused } = await enter('story.create');
	if (refused !== null) return <Refused reason={refused} />;
	const id = readSegment((await params).id);
	const page = readPage((await searchParams).page) ?? 1;
	const [read, clock] = await Promise.all([getRevisions(staff, id, { page }), getDeskClock(staff)]);
	if (!read.ok) {
		answerForbidden();
		return <Refused reason={read.message} />;
	}
	if (!read.value) {
		answerMissing();
		return <Missing what="story" />;
	}
	const { story, more, unkept, mayRevise } = read.value;
	const crumbs = [
		{ label: 'Stories', href: routes.deskStories() },
		{ label: story.headline || 'Without a headline', href: routes.deskStory(id) },
	];
	return (
		<>
			<PageHead title="Revisions" crumbs={crumbs}>
				<p>Every state that was kept: at each publication and move, while writing, and when someone asks for it.</p>
			</PageHead>
			<div className="mb-4">
				<KeepState story={story} unkept={unkept} may={mayRevise} />
			</div>
			<RevisionList revisions={read.value} clock={clock} />
			<DeskPages
				{...{ page, more }}
				addressOf={(other) => `${routes.deskRevisions(id)}?page=${other}`}
				before="Newer"
				after="Older"
			/>
		</>
	);
}

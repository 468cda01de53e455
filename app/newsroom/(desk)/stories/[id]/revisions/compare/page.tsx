import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { getDeskClock } from '@/features/staff/desk-clock';
import { getComparison } from '@/features/story/revisions/comparison-queries';
import { ComparisonView } from '@/features/story/revisions/comparison-view';
import { getRevisions } from '@/features/story/revisions/revision-queries';
import { LIVE, NOW } from '@/features/story/revisions/revision-schema';
import { answerForbidden, answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../../../enter';

export const metadata: Metadata = { title: 'Compare' };

type Asked = string | string[] | undefined;
type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ from?: Asked; to?: Asked }>;
};

export default async function ComparePage({ params, searchParams }: Props) {
	const { staff, refused } = await enter('story.create');
	if (refused !== null) return <Refused reason={refused} />;
	const id = readSegment((await params).id);
	const { from, to } = await searchParams;
	const [read, compared, clock] = await Promise.all([
		getRevisions(staff, id),
		getComparison(staff, id, one(from, LIVE), one(to, NOW)),
		getDeskClock(staff),
	]);
	if (!read.ok || !compared.ok) {
		answerForbidden();
		return <Refused reason={read.ok ? (compared.ok ? '' : compared.message) : read.message} />;
	}
	if (!read.value || !compared.value) {
		answerMissing();
		return <Missing what={read.value ? 'revision' : 'story'} />;
	}
	const { story } = read.value;
	const crumbs = [
		{ label: 'Stories', href: routes.deskStories() },
		{ label: story.headline || 'Without a headline', href: routes.deskStory(id) },
		{ label: 'Revisions', href: routes.deskRevisions(id) },
	];
	return (
		<>
			<PageHead title="Compare" crumbs={crumbs} />
			<ComparisonView
				comparison={compared.value}
				revisions={read.value}
				clock={clock}
				asksConsent={staff.role === 'reporter'}
			/>
		</>
	);
}

const one = (asked: Asked, otherwise: string): string =>
	typeof asked === 'string' && asked !== '' ? asked : otherwise;

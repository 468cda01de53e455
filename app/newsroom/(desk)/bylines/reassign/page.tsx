import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { readReassignAsked, requestOf } from '@/features/byline/credit-change/reassign-asked';
import {
	findMeant,
	getSectionsToReassign,
	previewReassignment,
} from '@/features/byline/credit-change/reassign-queries';
import { ReassignForm, ReassignOutcome } from '@/features/byline/credit-change/reassign-view';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Reassign credits' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReassignPage({ searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const parameters = await searchParams;
	const page = readPage(parameters['page']);
	if (page === null) {
		answerMissing();
		return <Missing what="page" />;
	}
	const asked = readReassignAsked(parameters);
	const [from, to, sections] = await Promise.all([
		findMeant(staff, asked.from),
		findMeant(staff, asked.to),
		getSectionsToReassign(staff),
	]);
	const request = requestOf(asked, from.found?.id, to.found?.id);
	const preview = request && (await previewReassignment(staff, request, page));
	return (
		<>
			<PageHead title="Reassign credits" crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}>
				Give the credits of many stories to another byline, or another role. It can be undone.
			</PageHead>
			<ReassignForm {...{ asked, from, to, sections }} />
			{request && preview && <ReassignOutcome {...{ asked, request, preview, page }} />}
		</>
	);
}

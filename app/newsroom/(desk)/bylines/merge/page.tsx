import type { Metadata } from 'next';
import { Empty } from '@/components/ui/empty';
import { DeskLink } from '@/components/ui/link';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { readMergeAsked } from '@/features/byline/credit-change/merge-asked';
import { getMergeForDesk } from '@/features/byline/credit-change/merge-queries';
import { MergeView } from '@/features/byline/credit-change/merge-view';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Merge bylines' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MergePage({ searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const page = readPage(asked['page']);
	if (page === null) {
		answerMissing();
		return <Missing what="page" />;
	}
	const merge = await getMergeForDesk(staff, readMergeAsked(asked), page);
	return (
		<>
			<PageHead title="Merge bylines" crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}>
				Several spellings of one name become one byline. Credits, addresses and feeds follow.
			</PageHead>
			{merge ? (
				<MergeView merge={merge} page={page} />
			) : (
				<Empty title="Choose at least two">
					Tick those that are one <DeskLink href={routes.deskBylines()}>in the register</DeskLink>, or look at its{' '}
					<DeskLink href={routes.deskDuplicates()}>likely duplicates</DeskLink>. Somebody may have merged them already.
				</Empty>
			)}
		</>
	);
}

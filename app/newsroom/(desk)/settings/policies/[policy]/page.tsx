import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { PolicyEditor } from '@/features/newsroom/components/policy-editor';
import { PolicyTakeBack } from '@/features/newsroom/components/settings-policies';
import { getPolicyForDesk, getSettingsForDesk } from '@/features/newsroom/newsroom-queries';
import { POLICY_GUIDE } from '@/features/newsroom/newsroom-schema';
import { doc, p } from '@/features/story/body/body-build';
import { BodyView } from '@/features/story/body/body-view';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../../enter';

export const metadata: Metadata = { title: 'Policy' };

type Props = { params: Promise<{ policy: string }> };

export default async function PolicyPage({ params }: Props) {
	const { staff, refused } = await enter('settings.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const policy = await getPolicyForDesk(staff, readSegment((await params).policy));
	if (!policy) {
		answerMissing();
		return <Missing what="policy" />;
	}
	const { slug, written } = policy;
	const { name, about } = POLICY_GUIDE[slug];
	const language = (await getSettingsForDesk(staff))?.language ?? 'en';
	const body = written?.body ?? doc(p());
	const crumbs = [
		{ label: 'Settings', href: routes.deskSettings() },
		{ label: 'Policies', href: routes.deskPolicies() },
	];
	return (
		<>
			<PageHead title={name} crumbs={crumbs} actions={written && <a href={routes.policy(slug)}>See it in the paper</a>}>
				{about}
			</PageHead>
			<noscript>
				<div className="mb-4">
					<Notice tone="warn">
						Changing the text needs a browser that runs scripts. Its title can be changed without.
					</Notice>
				</div>
			</noscript>
			<PolicyEditor
				slug={slug}
				title={written?.title ?? name}
				body={body}
				seen={written ? String(written.updatedAt.getTime()) : ''}
				language={language}
				keepAs={`stet:policy:${slug}:${staff.accountId}`}
			>
				<BodyView body={body} images={new Map()} language={language} />
			</PolicyEditor>
			{written && <PolicyTakeBack slug={slug} />}
		</>
	);
}

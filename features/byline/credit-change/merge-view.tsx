import { Fragment } from 'react';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { DeskPages } from '@/components/ui/pages';
import { routes } from '@/lib/routes';
import { ChangedStories } from './changed-stories';
import { counted } from './counted';
import { mergeAction } from './credit-change-actions';
import { mergeParameters } from './merge-asked';
import { MergeForm } from './merge-form';
import type { MergeForDesk } from './merge-queries';

/** Bylines that may become one: what is chosen, and exactly what that would change. */
export function MergeView({ merge, page }: { merge: MergeForDesk; page: number }) {
	const { bylines, survivor, choice, account, after, redirects, preview } = merge;
	const others = bylines.filter(({ id }) => id !== survivor.id);
	const ids = bylines.map(({ id }) => id);
	const asked = { ids, survivor: survivor.id, choice, account };
	const request = {
		...{ survivor: survivor.id, others: others.map(({ id }) => id), choice },
		accountId: account === 'none' || account === '' ? null : account,
		versions: Object.fromEntries(bylines.map(({ id, version }) => [id, version])),
	};
	return (
		<>
			<MergeForm {...merge} />
			<section className="merge-outcome" aria-labelledby="outcome">
				<h2 id="outcome">What would change</h2>
				<p>
					<bdi className="font-semibold">{after.name}</bdi> stays, at <bdi>/by/{after.slug}</bdi>.{' '}
					{others.length === 1 ? 'The other one goes' : `The ${others.length} others go`}
					{reachInWords(preview)}.
				</p>
				<ul className="merge-facts">
					{preview.doubles > 0 && (
						<li>
							In {counted(preview.doubles, 'story')} two credits become one, with the better role and at the earlier
							place.
						</li>
					)}
					{redirects.length > 0 && (
						<li>
							{redirects.map((slug, index) => (
								<Fragment key={slug}>
									{index > 0 && ', '}
									<bdi>/by/{slug}</bdi>
								</Fragment>
							))}{' '}
							and {redirects.length === 1 ? 'its' : 'their'} feeds lead to <bdi>/by/{after.slug}</bdi> for ever.
						</li>
					)}
					<li>Revisions keep the names as they were printed.</li>
				</ul>
				{preview.lines.length > 0 && (
					<ChangedStories caption="Stories that would change" lines={preview.lines} before="Now" after="Then" />
				)}
				<DeskPages
					{...{ page, more: preview.more, before: 'Newer stories', after: 'Older stories' }}
					addressOf={(to) => `${routes.deskMerge()}?${mergeParameters(asked, to)}`}
				/>
				<Notice>
					<p>
						It can be undone under <DeskLink href={routes.deskCreditChanges()}>Merges and reassignments</DeskLink>, as
						long as what it touches is not changed again.
					</p>
				</Notice>
				{/* What was chosen since is not what is shown: the sheet then shows the sentence in the button's place. */}
				<p className="merge-stale">You chose anew. Press “Show what would change” before you merge.</p>
				<ActionForm
					action={mergeAction}
					submit={`Merge these ${bylines.length}`}
					hidden={{ request: JSON.stringify(request) }}
					className="merge-do"
				/>
			</section>
		</>
	);
}

/** ", and 4 stories change, 3 of which readers see" */
function reachInWords({ stories, live }: MergeForDesk['preview']): string {
	if (stories === 0) return ', and no story changes';
	if (stories === 1)
		return `, and one story changes${live === 1 ? ', which readers see' : ', not one that readers see'}`;
	const seen = live === 0 ? 'none' : live === stories ? 'all' : live;
	return `, and ${counted(stories, 'story')} change, ${seen} of which readers see`;
}

import { CheckField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { DeskPages } from '@/components/ui/pages';
import { Section } from '@/components/ui/section';
import { routes } from '@/lib/routes';
import { At, type Clock } from './change-list';
import { ChangedStories } from './changed-stories';
import { counted } from './counted';
import { undoCreditChangeAction } from './credit-change-actions';
import type { CreditChangeWhole } from './credit-change-queries';

type Props = { change: CreditChangeWhole; page: number; clock: Clock };

/** One merge or reassignment: what it did, and undoing it. */
export function ChangeView({ change, page, clock }: Props) {
	const { id, kind, to, who, at, stories, undone, lines, more } = change;
	return (
		<>
			<p className="mb-6 text-muted">
				{who}, <At at={at} clock={clock} />: it changed {stories === 0 ? 'no story' : counted(stories, 'story')}
				{to.isThere && (
					<>
						; {kind === 'merge' ? 'what stays is' : 'the credits went to'}{' '}
						<DeskLink href={routes.deskByline(to.id)}>{to.name}</DeskLink>
					</>
				)}
				.
			</p>
			{undone ? (
				<Notice tone="good">
					{undone.who} has undone it (<At at={undone.at} clock={clock} />
					).
				</Notice>
			) : (
				<Section
					title="Undo"
					description="Names, addresses, accounts and credits become what they were, in one step, as long as none of it was changed since."
				>
					<ActionForm
						action={undoCreditChangeAction}
						submit="Undo it"
						kind="plain"
						confirm="Readers see the change at once. It cannot be done again but by merging or reassigning anew."
						hidden={{ change: id }}
					>
						<CheckField
							name="leave"
							label="Leave stories that were changed since as they are"
							hint="Otherwise, if there is one, nothing is undone and you are told which."
						/>
					</ActionForm>
				</Section>
			)}
			{lines.length > 0 && (
				<section className="mt-8" aria-labelledby="changed">
					<h2 id="changed" className="mb-3 font-semibold">
						What it changed
					</h2>
					<ChangedStories caption="Stories that it changed" lines={lines} before="Before" after="Since" />
					<DeskPages
						{...{ page, more, before: 'Newer stories', after: 'Older stories' }}
						addressOf={(next) => routes.deskCreditChange(id, next)}
					/>
				</section>
			)}
		</>
	);
}

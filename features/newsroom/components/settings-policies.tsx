import { Badge } from '@/components/ui/badge';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { DeskClock } from '@/features/staff/desk-clock';
import { formatStamp } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { takeBackPolicyAction } from '../newsroom-actions';
import type { PolicyForDesk } from '../newsroom-queries';
import { POLICY_GUIDE, type PolicySlug } from '../newsroom-schema';

const HEAD = [{ label: 'Policy' }, { label: 'State' }, { label: 'What belongs into it', hideOnPhone: true }];

/** The six, with what is still to be written. */
export function PolicyTable({ policies, clock }: { policies: readonly PolicyForDesk[]; clock: DeskClock }) {
	return (
		<Table caption="Policies" head={HEAD}>
			{policies.map(({ slug, title, updatedAt }) => (
				<tr key={slug}>
					<td>
						<DeskLink href={routes.deskPolicy(slug)}>{title ?? POLICY_GUIDE[slug].name}</DeskLink>
					</td>
					<td>
						<Badge tone={updatedAt ? 'good' : 'plain'}>{updatedAt ? 'Published' : 'Not written yet'}</Badge>
						{updatedAt && (
							<span className="ml-2 text-muted">changed {formatStamp(updatedAt, clock.zone, clock.language)}</span>
						)}
					</td>
					<td>{POLICY_GUIDE[slug].about}</td>
				</tr>
			))}
		</Table>
	);
}

export function PolicyTakeBack({ slug }: { slug: PolicySlug }) {
	return (
		<Section title="Take it back" description="Readers who ask for it are told that there is no such page.">
			<ActionForm
				action={takeBackPolicyAction}
				hidden={{ slug }}
				submit="Take back the policy"
				kind="danger"
				confirm="The page and its text are gone at once, from the paper and from here. Copy the text first if you may need it."
			/>
		</Section>
	);
}

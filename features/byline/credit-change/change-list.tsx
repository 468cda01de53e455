import { Empty } from '@/components/ui/empty';
import { DeskLink } from '@/components/ui/link';
import { DeskPages } from '@/components/ui/pages';
import { Table } from '@/components/ui/table';
import { ROLE_NAMES } from '@/features/story/fields/credit-list';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import type { CreditChangeForDesk } from './credit-change-queries';

export type Clock = { zone: string; language: string; now: Date };
type Props = { changes: readonly CreditChangeForDesk[]; page: number; more: boolean; clock: Clock };

const HEAD = [
	{ label: 'What' },
	{ label: 'Stories', align: 'right' as const },
	{ label: 'Who', hideOnPhone: true },
	{ label: 'When', hideOnPhone: true },
	{ label: 'State' },
];

/** Merges and reassignments, each with the way to undo it. */
export function ChangeList({ changes, page, more, clock }: Props) {
	if (changes.length === 0)
		return (
			<Empty title="Nothing yet">
				What is merged or reassigned stands here, to be undone. Begin with the{' '}
				<DeskLink href={routes.deskDuplicates()}>likely duplicates</DeskLink>.
			</Empty>
		);
	return (
		<>
			<Table caption="Merges and reassignments" head={HEAD}>
				{changes.map((change) => (
					<tr key={change.id}>
						<th scope="row" className="min-w-48 font-medium">
							<DeskLink href={routes.deskCreditChange(change.id)}>{changeInWords(change)}</DeskLink>
							{/* On a phone, in place of the columns that are left out. */}
							<div className="font-normal text-muted sm:hidden">
								{change.who}, <At at={change.at} clock={clock} />
							</div>
						</th>
						<td data-align="right">{change.stories.toLocaleString(clock.language)}</td>
						<td>{change.who}</td>
						<td className="whitespace-nowrap">
							<At at={change.at} clock={clock} />
						</td>
						<td>{change.undone ? 'Undone' : 'Stands'}</td>
					</tr>
				))}
			</Table>
			<DeskPages
				{...{ page, more, before: 'Newer changes', after: 'Older changes' }}
				addressOf={(to) => routes.deskCreditChanges(to)}
			/>
		</>
	);
}

export function At({ at, clock: { zone, language, now } }: { at: Date; clock: Clock }) {
	return (
		<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
			{formatShortStamp(at, zone, now, language)}
		</time>
	);
}

/** "Ana Ruíz merged into Ana Ruiz" */
export function changeInWords({ kind, from, to }: CreditChangeForDesk): string {
	const named = ({ name, role }: { name: string; role: keyof typeof ROLE_NAMES | null }) =>
		role === null ? name : `${name} (${ROLE_NAMES[role].toLowerCase()})`;
	const givers = from.map(named).join(', ');
	return kind === 'merge' ? `${givers} merged into ${named(to)}` : `Credits of ${givers} given to ${named(to)}`;
}

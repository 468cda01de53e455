import { Empty } from '@/components/ui/empty';
import { ActionForm } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { undeleteAction } from '../story-actions';
import type { BinnedStory } from './bin-queries';

type Clock = { zone: string; language: string; now: Date };
type Props = { stories: readonly BinnedStory[]; more: boolean; clock: Clock };

const HEAD = [
	{ label: 'Headline' },
	{ label: 'Whose', hideOnPhone: true },
	{ label: 'Words', align: 'right' as const, hideOnPhone: true },
	{ label: 'Since', hideOnPhone: true },
	{ label: 'Gone' },
	{ label: <span className="sr-only">Bring back</span> },
];

/** Drafts that were deleted, each with the way back. */
export function BinList({ stories, more, clock }: Props) {
	const { zone, language, now } = clock;
	if (stories.length === 0) {
		return (
			<Empty title="The bin is empty">Drafts that are deleted lie here for a while and can be brought back.</Empty>
		);
	}
	return (
		<>
			<Table caption="Stories in the bin" head={HEAD}>
				{stories.map(({ id, headline, words, who, moves, since, daysLeft }) => (
					<tr key={id}>
						<th scope="row" className="w-[40%] min-w-40 font-medium">
							{headline || <span className="text-muted">Untitled</span>}
						</th>
						<td>{who}</td>
						<td data-align="right">{words.toLocaleString(language)}</td>
						<td className="whitespace-nowrap">
							<time dateTime={isoWithOffset(since, zone)} title={formatStamp(since, zone, language)}>
								{formatShortStamp(since, zone, now, language)}
							</time>
						</td>
						<td className="whitespace-nowrap">{goneIn(daysLeft)}</td>
						<td>
							<ActionForm
								action={undeleteAction}
								submit="Bring back"
								kind="plain"
								hidden={{ id, seen: String(moves) }}
								className="grid gap-2"
							/>
						</td>
					</tr>
				))}
			</Table>
			{more && <p className="mt-2 text-muted">What has lain here longer is not listed.</p>}
		</>
	);
}

function goneIn(days: number): string {
	if (days === 0) return 'today';
	return days === 1 ? 'in 1 day' : `in ${days} days`;
}

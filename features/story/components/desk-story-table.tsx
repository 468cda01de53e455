import { Table } from '@/components/ui/table';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import type { DeskStory } from '../desk-story';
import { DeskStatusWord } from './desk-status';

type Clock = { zone: string; language: string; now: Date };

const HEAD = [
	{ label: 'Headline' },
	{ label: 'Status' },
	{ label: 'Section', hideOnPhone: true },
	{ label: 'Who', hideOnPhone: true },
	{ label: 'Words', align: 'right' as const, hideOnPhone: true },
	{ label: 'Last change', align: 'right' as const },
];

export function DeskStoryTable({ stories, clock }: { stories: readonly DeskStory[]; clock: Clock }) {
	return (
		<Table caption="Stories" head={HEAD}>
			{stories.map((story) => (
				<tr key={story.id}>
					<th scope="row" className="w-[45%] min-w-48 font-medium">
						<Headline {...story} />
					</th>
					<td>
						<DeskStatusWord status={story.status} />
					</td>
					<td>{story.section}</td>
					<td>{story.who}</td>
					<td data-align="right">{story.words.toLocaleString(clock.language)}</td>
					<td data-align="right" className="whitespace-nowrap">
						<Changed at={story.changedAt} clock={clock} />
					</td>
				</tr>
			))}
		</Table>
	);
}

/** Only what readers can see has a page to go to; the paper has a root of its own, so its links are plain. */
function Headline({ headline, address }: Pick<DeskStory, 'headline' | 'address'>) {
	const words = headline === '' ? <span className="text-muted">Untitled</span> : headline;
	return address === null ? words : <a href={address}>{words}</a>;
}

function Changed({ at, clock: { zone, language, now } }: { at: Date; clock: Clock }) {
	return (
		<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
			{formatShortStamp(at, zone, now, language)}
		</time>
	);
}

import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import type { DeskStory } from '../desk-story';
import { lengthInWords } from '../length-in-words';
import { StandingWords } from '../workflow/standing-words';
import { DeskTick, DeskTickAll } from './desk-ticks';

type Clock = { zone: string; language: string; now: Date };
type Props = {
	caption: string;
	stories: readonly DeskStory[];
	/** Who has which of them open at this moment. */
	presence: ReadonlyMap<string, readonly { actor: string; name: string }[]>;
	clock: Clock;
};

const HEAD = [
	{ label: <DeskTickAll /> },
	{ label: 'Headline' },
	{ label: 'Status' },
	{ label: 'Section', hideOnPhone: true },
	{ label: 'Who', hideOnPhone: true },
	{ label: 'Words', align: 'right' as const, hideOnPhone: true },
	{ label: 'Last change', align: 'right' as const, hideOnPhone: true },
];

export function DeskStoryTable({ caption, stories, presence, clock }: Props) {
	return (
		<Table caption={caption} head={HEAD}>
			{stories.map((story) => (
				<tr key={story.id}>
					<td className="desk-tick">
						{story.mayOpen && <DeskTick id={story.id} headline={story.headline || 'Untitled'} />}
					</td>
					<th scope="row" className="desk-headline">
						<Headline {...story} />
						<Present people={presence.get(story.id) ?? []} />
					</th>
					<td>
						<StandingWords standing={story.standing} />
					</td>
					<td>{story.section}</td>
					<td>{story.who}</td>
					<td data-align="right" className="whitespace-nowrap">
						{lengthInWords(story.words, story.commissionedWords, clock.language)}
					</td>
					<td data-align="right" className="whitespace-nowrap">
						<Changed at={story.changedAt} clock={clock} />
					</td>
				</tr>
			))}
		</Table>
	);
}

/** To where it is written for whoever may; others are led to the paper, which has a root of its own. */
function Headline({ id, headline, address, mayOpen }: Pick<DeskStory, 'id' | 'headline' | 'address' | 'mayOpen'>) {
	const words = headline === '' ? <span className="text-muted">Untitled</span> : headline;
	if (mayOpen) return <DeskLink href={routes.deskStory(id)}>{words}</DeskLink>;
	return address === null ? words : <a href={address}>{words}</a>;
}

function Present({ people }: { people: readonly { actor: string; name: string }[] }) {
	if (people.length === 0) return null;
	const names = people.map(({ name }) => name).join(', ');
	return (
		<span className="desk-present">
			{names} {people.length === 1 ? 'is' : 'are'} in it
		</span>
	);
}

function Changed({ at, clock: { zone, language, now } }: { at: Date; clock: Clock }) {
	return (
		<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
			{formatShortStamp(at, zone, now, language)}
		</time>
	);
}

import './revisions.css';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { printable } from '../body/printable';
import { NOW, type RevisionShown, type Revisions } from './revision-schema';
import { reasonInWords, writersInWords } from './revision-words';

export type RevisionClock = { zone: string; language: string };

const HEAD = [
	...[{ label: 'From' }, { label: 'To' }, { label: 'Revision' }, { label: 'When' }, { label: 'Who' }, { label: 'Why' }],
	...[{ label: 'Words', align: 'right' as const, hideOnPhone: true }, { label: 'Look' }],
];

/** A story's revisions, the newest first; two of them, or one and what stands now, are picked to be compared. */
export function RevisionList({
	revisions: { story, revisions },
	clock,
}: {
	revisions: Revisions;
	clock: RevisionClock;
}) {
	return (
		<form action={routes.deskCompare(story.id, '', '')} className="grid gap-4">
			<Table caption="Revisions" head={HEAD}>
				<tr>
					<Pick name="from" value={NOW} label="Now" />
					<Pick name="to" value={NOW} label="Now" picked />
					<th scope="row">Now</th>
					<td colSpan={5} className="text-muted">
						What stands in the working copy
					</td>
				</tr>
				{revisions.map((revision, index) => (
					<RevisionRow key={revision.id} storyId={story.id} revision={revision} clock={clock} picked={index === 0} />
				))}
			</Table>
			<div>
				<Button kind="primary">Compare the two</Button>
			</div>
		</form>
	);
}

type RowProps = { storyId: string; revision: RevisionShown; clock: RevisionClock; picked: boolean };

function RevisionRow({ storyId, revision, clock: { zone, language }, picked }: RowProps) {
	const { id, number, at, writers, words, headline, live } = revision;
	const label = `Revision ${number}`;
	return (
		<tr>
			<Pick name="from" value={id} label={label} picked={picked} />
			<Pick name="to" value={id} label={label} />
			<th scope="row">
				<DeskLink href={routes.deskCompare(storyId, id, NOW)} title={printable(headline)}>
					{number}
				</DeskLink>{' '}
				{live && <Badge tone="good">readers have it</Badge>}
			</th>
			<td>
				<time dateTime={isoWithOffset(at, zone)}>{formatStamp(at, zone, language)}</time>
			</td>
			<td>{writersInWords(writers)}</td>
			<td>{reasonInWords(revision)}</td>
			<td data-align="right">{words.toLocaleString('en')}</td>
			<td>
				{/* Another document than the desk's, with a root of its own. */}
				<a href={routes.deskPreview(storyId, id)}>Preview</a>
			</td>
		</tr>
	);
}

function Pick({ name, value, label, picked }: { name: 'from' | 'to'; value: string; label: string; picked?: boolean }) {
	return (
		<td>
			<input
				type="radio"
				className="revision-pick"
				aria-label={`${name === 'from' ? 'Compare from' : 'Compare to'}: ${label}`}
				defaultChecked={picked === true}
				{...{ name, value }}
			/>
		</td>
	);
}

import './import.css';
import { Badge, type Tone } from '@/components/ui/badge';
import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { ImportPreview } from './import-queries';
import { countsInWords, type PreviewRow } from './import-words';

const HEAD = [
	{ label: 'Line', align: 'right' as const },
	{ label: 'Name' },
	{ label: 'Would be' },
	{ label: 'How', hideOnPhone: true },
];

const OUTCOMES: Record<PreviewRow['outcome'], { word: string; tone: Tone }> = {
	made: { word: 'New', tone: 'good' },
	matched: { word: 'Known', tone: 'plain' },
	refused: { word: 'Refused', tone: 'danger' },
};

/** What a file would do, row by row, how many of each first. */
export function ImportTable({ preview: { rows, counts, unread } }: { preview: ImportPreview }) {
	return (
		<>
			<div className="import-counts">
				<p role="status">
					<strong>{countsInWords(counts)}.</strong>
				</p>
				{counts.filled + counts.unchanged > 0 && (
					<p>Of a byline that is known only what is empty is filled in. Nothing that it has is changed.</p>
				)}
				{unread.length > 0 && <p>Columns that are not read: {unread.join(', ')}.</p>}
			</div>
			<Table caption="What the file would do" head={HEAD}>
				{rows.map(({ line, name, outcome, told, match }) => (
					<tr key={line}>
						<td data-align="right">{line}</td>
						<th scope="row" className="import-name">
							{name === '' ? <span className="text-muted">None</span> : name}
							{/* On a phone, in place of the last column. */}
							<div className="import-folded">
								<Told match={match} told={told} />
							</div>
						</th>
						<td>
							<Badge tone={OUTCOMES[outcome].tone}>{OUTCOMES[outcome].word}</Badge>
						</td>
						<td className="import-told">
							<Told match={match} told={told} />
						</td>
					</tr>
				))}
			</Table>
		</>
	);
}

function Told({ match, told }: Pick<PreviewRow, 'match' | 'told'>) {
	if (!match) return told;
	return (
		<>
			<DeskLink href={match.href} className="underline">
				{match.name}
			</DeskLink>
			, {told}
		</>
	);
}

import { Table } from '@/components/ui/table';
import { printable } from '../body/printable';
import { Thumbnail } from './compared-text';
import { ComparedWords } from './compared-words';
import type { Comparison } from './comparison-queries';
import type { ComparedField } from './state-fields';

type Props = { comparison: Comparison; before: string; after: string };

/** What is not text, side by side: what differs, and the rest on demand. */
export function ComparedFields({ comparison, before, after }: Props) {
	const changed = comparison.fields.filter((field) => field.changed);
	const same = comparison.fields.filter((field) => !field.changed);
	const table = (caption: string, fields: readonly ComparedField[]) => (
		<Table caption={caption} head={[{ label: 'Field' }, { label: before }, { label: after }]}>
			{fields.map((field) => (
				<tr key={field.label}>
					<th scope="row">{field.label}</th>
					<FieldShown field={field} side="before" comparison={comparison} />
					<FieldShown field={field} side="after" comparison={comparison} />
				</tr>
			))}
		</Table>
	);
	return (
		<>
			{changed.length > 0 ? table('Fields that differ', changed) : <p className="text-muted">No field differs.</p>}
			{same.length > 0 && (
				<details className="compare-fold">
					<summary>{same.length} fields that are the same in both</summary>
					{table('Fields that are the same', same)}
				</details>
			)}
		</>
	);
}

type ShownProps = { field: ComparedField; side: 'before' | 'after'; comparison: Comparison };

function FieldShown({ field, side, comparison }: ShownProps) {
	const { marked } = field;
	const { lines, image } = field[side];
	const hidden = side === 'before' ? 'added' : 'removed';
	const runs = marked?.runs.filter(({ change }) => change !== hidden) ?? [];
	return (
		<td className="compare-field" dir="auto">
			{image && <Thumbnail id={image} images={comparison.images} />}
			{runs.length > 0 && <ComparedWords runs={runs} language={comparison.language} />}
			{!marked &&
				lines.map((line, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two credits may read the same
					<p key={index}>{printable(line)}</p>
				))}
			{!image && runs.length === 0 && lines.length === 0 && <span className="text-muted">None</span>}
		</td>
	);
}

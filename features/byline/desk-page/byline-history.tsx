import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Table } from '@/components/ui/table';
import type { AuditEntryForDesk } from '@/features/audit/audit-desk-queries';
import { detailsAsFacts } from '@/features/audit/audit-facts';
import { auditAddress } from '@/features/audit/audit-filters';
import { deedInWords } from '@/features/audit/audit-words';
import { formatStamp, isoWithOffset } from '@/lib/dates';
import { fieldWord } from './byline-field-words';

type Props = { id: string; entries: readonly AuditEntryForDesk[]; clock: { zone: string; language: string } };

const HEAD = [{ label: 'When' }, { label: 'Who' }, { label: 'What' }];

/** What was done to a byline, by whom, as the audit log has it. */
export function BylineHistory({ id, entries, clock: { zone, language } }: Props) {
	if (entries.length === 0) return <Empty title="Nothing was recorded yet" />;
	return (
		<>
			<Table caption="What was done, newest first" head={HEAD}>
				{entries.map(({ number, at, who, action, details }) => (
					<tr key={number}>
						<td className="sm:whitespace-nowrap">
							<time dateTime={isoWithOffset(at, zone)}>{formatStamp(at, zone, language)}</time>
						</td>
						<td>{who}</td>
						<td className="wrap-anywhere">
							{deedInWords(action)}
							{details && <span className="block text-muted">{factsInWords(details)}</span>}
						</td>
					</tr>
				))}
			</Table>
			<p>
				<LinkButton href={auditAddress({ about: `byline:${id}` })}>All of it in the audit log</LinkButton>
			</p>
		</>
	);
}

function factsInWords({ fields, ...details }: Record<string, unknown>): string {
	if (Array.isArray(fields)) return fields.map((field) => fieldWord(String(field))).join(', ');
	return detailsAsFacts(details)
		.map(([label, text]) => `${label}: ${text}`)
		.join(' · ');
}

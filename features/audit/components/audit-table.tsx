import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { DeskClock } from '@/features/staff/desk-clock';
import { formatStamp, isoWithOffset } from '@/lib/dates';
import type { AuditEntryForDesk } from '../audit-desk-queries';
import { detailsAsFacts } from '../audit-facts';
import { auditAddress } from '../audit-filters';
import { deedInWords } from '../audit-words';

const HEAD = [{ label: 'When' }, { label: 'Who' }, { label: 'What' }, { label: 'About' }, { label: 'Details' }];

export function AuditTable({ entries, clock }: { entries: AuditEntryForDesk[]; clock: DeskClock }) {
	return (
		<Table caption="What was done, newest first" head={HEAD}>
			{entries.map((entry) => (
				<AuditTableRow key={entry.number} entry={entry} clock={clock} />
			))}
		</Table>
	);
}

function AuditTableRow({ entry, clock: { zone, language } }: { entry: AuditEntryForDesk; clock: DeskClock }) {
	return (
		<tr>
			<td className="whitespace-nowrap">
				<time dateTime={isoWithOffset(entry.at, zone)} title={`Row ${entry.number}`}>
					{formatStamp(entry.at, zone, language)}
				</time>
			</td>
			<td className="min-w-[8rem]">
				<DeskLink
					className="hover:underline"
					href={auditAddress({ who: entry.actor })}
					title={`All that they did (${entry.actor})`}
				>
					{entry.who}
				</DeskLink>
			</td>
			<td className="min-w-[9rem]">{deedInWords(entry.action)}</td>
			<td className="min-w-[12rem] max-w-[20rem] wrap-anywhere">
				<DeskLink
					className="hover:underline"
					href={auditAddress({ about: entry.subject })}
					title={`All about this (${entry.subject})`}
				>
					{entry.about}
				</DeskLink>
			</td>
			<td className="min-w-[14rem] max-w-[28rem] wrap-anywhere">
				<Details details={entry.details} />
			</td>
		</tr>
	);
}

function Details({ details }: { details: AuditEntryForDesk['details'] }) {
	if (!details) return <em className="text-muted">erased</em>;
	return (
		<ul>
			{detailsAsFacts(details).map(([label, text]) => (
				<li key={label}>
					<span className="text-muted">{label}:</span> {text}
				</li>
			))}
		</ul>
	);
}

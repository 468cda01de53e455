import type { Metadata } from 'next';
import { buttonClass, LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { countAuditRows, getAuditForDesk, verifyAuditForDesk } from '@/features/audit/audit-desk-queries';
import { auditAddress, exportAddress, readAuditFilters, readBefore } from '@/features/audit/audit-filters';
import { AuditChainState } from '@/features/audit/components/audit-chain-state';
import { AuditFilterForm } from '@/features/audit/components/audit-filter-form';
import { AuditTable } from '@/features/audit/components/audit-table';
import { getDeskClock } from '@/features/staff/desk-clock';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Audit log' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
	const { staff, refused } = await enter('audit.read');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const filters = readAuditFilters(asked);
	const clock = await getDeskClock(staff);
	const log = await getAuditForDesk(staff, filters, { before: readBefore(asked['before']), zone: clock.zone });
	const verdict = asked['verify'] === '1' ? await verifyAuditForDesk(staff) : null;
	return (
		<>
			<PageHead
				title="Audit log"
				actions={
					<a className={buttonClass('plain')} href={exportAddress(filters)}>
						Export as CSV
					</a>
				}
			>
				What was done in this newsroom, and by whom. Nothing here can be changed.
			</PageHead>
			<AuditChainState rows={await countAuditRows(staff)} verdict={verdict} />
			<AuditFilterForm filters={filters} />
			{log.kind === 'refused' ? (
				<Notice tone="warn">{log.problem}</Notice>
			) : (
				<>
					{log.entries.length > 0 ? (
						<AuditTable entries={log.entries} clock={clock} />
					) : (
						<Empty title={log.next ? 'Nothing so far' : 'Nothing like that was done'}>
							{log.next
								? 'Nothing that fits is among the newest rows. Look further back.'
								: 'Ask for less, or show all.'}
						</Empty>
					)}
					{log.next !== null && (
						<p className="mt-4">
							<LinkButton href={auditAddress(filters, log.next)}>Older</LinkButton>
						</p>
					)}
				</>
			)}
		</>
	);
}

import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, type Result } from '@/lib/result';
import { type AuditFilters, givenFilters } from './audit-filters';
import { recordAudit } from './audit-mutations';

/** Who takes the log out of the newsroom stands in it too, and with which filters. */
export function recordAuditExport(actor: Actor, filters: AuditFilters): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('audit.read', actor);
			recordAudit(tx, { actor, action: 'audit.export', subject: 'audit', details: givenFilters(filters) });
		}),
	);
}

import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, type Result } from '@/lib/result';
import { askedOf, type BylineFilters } from './byline-list-filters';

/** Who takes the register out of the newsroom stands in the log, and with which filters. */
export function recordBylineExport(
	actor: Actor,
	format: 'csv' | 'json',
	filters: BylineFilters,
): Promise<Result<void>> {
	return attempt(() =>
		write(async (tx) => {
			demand('byline.manage', actor);
			recordAudit(tx, {
				...{ actor, action: 'byline.export', subject: 'newsroom' },
				details: { format, ...askedOf(filters) },
			});
		}),
	);
}

import type { Actor } from '@/features/staff/actor';
import { csvHead, csvLines } from './audit-csv';
import { walkAuditForDesk } from './audit-desk-queries';
import type { AuditFilters } from './audit-filters';

/** The log as a file, made as fast as it is taken, so that its length costs no memory. */
export function csvOfAudit(actor: Actor, filters: AuditFilters, zone: string): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const walk = walkAuditForDesk(actor, filters, zone);
	return new ReadableStream<Uint8Array>(
		{
			start: (controller) => controller.enqueue(encoder.encode(csvHead())),
			pull: async (controller) => {
				const { done, value } = await walk.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(csvLines(value, zone)));
			},
			cancel: async () => {
				await walk.return(undefined);
			},
		},
		{ highWaterMark: 1 },
	);
}

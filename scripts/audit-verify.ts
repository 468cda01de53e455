import { closeDatabase } from '@/db/client';
import { verifyAudit } from '@/features/audit/audit-queries';

const verdict = await verifyAudit();
await closeDatabase();
console.log(
	verdict.ok ? `The audit log stands: ${verdict.rows} rows.` : `The audit log does not stand: ${verdict.fault}.`,
);
process.exitCode = verdict.ok ? 0 : 1;

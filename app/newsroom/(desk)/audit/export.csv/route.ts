import { csvOfAudit } from '@/features/audit/audit-export';
import { recordAuditExport } from '@/features/audit/audit-export-mutations';
import { readAuditFilters } from '@/features/audit/audit-filters';
import { currentStaff } from '@/features/staff/auth';
import { getDeskClock } from '@/features/staff/desk-clock';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return plain(401, 'Sign in to export the audit log.');
	// It leaves a row in the log, so a link on another site must not be able to ask for it.
	if (request.headers.get('sec-fetch-site') === 'cross-site') return plain(403, 'Ask for this at the desk.');
	const filters = readAuditFilters(Object.fromEntries(new URL(request.url).searchParams));
	const { zone } = await getDeskClock(staff);
	const recorded = await recordAuditExport(staff, filters);
	if (!recorded.ok) return plain(403, recorded.message);
	return new Response(csvOfAudit(staff, filters, zone), {
		headers: {
			...headers,
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="audit-log.csv"',
		},
	});
}

const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' };

const plain = (status: number, text: string) =>
	new Response(`${text}\n`, { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } });

import { currentStaff } from '@/features/staff/auth';
import { getDeskClock } from '@/features/staff/desk-clock';
import { fileOfBylines } from './byline-export';
import { recordBylineExport } from './byline-export-mutations';
import { readBylineFilters } from './byline-list-filters';

const TYPES = { csv: 'text/csv', json: 'application/json' };

/** What both export addresses answer. */
export async function answerBylineExport(request: Request, format: 'csv' | 'json'): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return plain(401, 'Sign in to export the register.');
	// It leaves a row in the log, so a link on another site must not be able to ask for it.
	if (request.headers.get('sec-fetch-site') === 'cross-site') return plain(403, 'Ask for this at the desk.');
	const filters = readBylineFilters(Object.fromEntries(new URL(request.url).searchParams));
	const { zone } = await getDeskClock(staff);
	const recorded = await recordBylineExport(staff, format, filters);
	if (!recorded.ok) return plain(403, recorded.message);
	return new Response(fileOfBylines(staff, filters, { format, zone }), {
		headers: {
			...headers,
			'Content-Type': `${TYPES[format]}; charset=utf-8`,
			'Content-Disposition': `attachment; filename="bylines.${format}"`,
		},
	});
}

const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' };

const plain = (status: number, text: string) =>
	new Response(`${text}\n`, { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } });

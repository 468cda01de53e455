import { currentStaff } from '@/features/staff/auth';

export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'private, no-store' };

/** Whether whoever asks is signed in, for a page that would be led away from a text if they are not. */
export async function GET(): Promise<Response> {
	return new Response(null, { status: (await currentStaff()) ? 204 : 401, headers });
}

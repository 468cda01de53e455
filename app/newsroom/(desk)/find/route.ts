import { currentStaff } from '@/features/staff/auth';
import { findForDesk } from '@/features/story/desk-find';

export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'private, no-store' };

/** What the palette finds for `?q=`. */
export async function GET(request: Request): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return Response.json({ message: 'Sign in first.' }, { status: 401, headers });
	const query = new URL(request.url).searchParams.get('q') ?? '';
	return Response.json({ groups: await findForDesk(staff, query) }, { headers });
}

import { currentStaff } from '@/features/staff/auth';
import { findLinkTargets } from '@/features/story/editor/prose/link-target-queries';

export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'private, no-store' };

/** The paper's own stories that the link tool finds for `?q=`. */
export async function GET(request: Request): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return Response.json({ message: 'Sign in first.' }, { status: 401, headers });
	const query = new URL(request.url).searchParams.get('q') ?? '';
	return Response.json({ targets: await findLinkTargets(staff, query) }, { headers });
}

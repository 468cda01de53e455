import { toDirectory } from '@/features/staff/auth';
import { isOwnPath, leadBack, leadTo } from '@/features/staff/door';
import { routes } from '@/lib/routes';

export const dynamic = 'force-dynamic';

/** A link and not a form: browsers hold a form's redirects to this site (`form-action`). It changes nothing here. */
export async function GET(request: Request): Promise<Response> {
	const next = isOwnPath(new URL(request.url).searchParams.get('next'));
	const { location, cookies } = await toDirectory();
	if (location === null) return leadBack(routes.signIn(next), 'directory');
	return leadTo(location, { cookies, typed: { next } });
}

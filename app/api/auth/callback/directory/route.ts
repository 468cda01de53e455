import { backFromDirectory } from '@/features/staff/auth';
import { enterFromDirectory } from '@/features/staff/directory-mutations';
import { cookiesOf, goOn, keptCookie, leadBack, readKept, visitorOf } from '@/features/staff/door';
import { completeSignIn } from '@/features/staff/sign-in-mutations';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

/** Where the newsroom's directory sends people back to. */
export async function GET(request: Request): Promise<Response> {
	const began = performance.now();
	const brought = cookiesOf(request);
	const query = Object.fromEntries(new URL(request.url).searchParams);
	if (!settings().directory) return new Response(null, { status: 404 });
	const { claims, cookies } = await backFromDirectory(query, brought);
	const next = readKept(brought[keptCookie()])['next'] ?? '';
	if (!claims) return leadBack(routes.signIn(next), 'directory', { cookies });
	const entered = await enterFromDirectory(claims);
	if (!entered.ok) return leadBack(routes.signIn(next), 'not-done', { cookies, typed: { why: entered.message } });
	const visitor = visitorOf(request);
	const signIn = await completeSignIn(entered.value.accountId, 'directory', visitor, next);
	const refused = () => leadBack(routes.signIn(next), 'directory', { cookies });
	const answer = await goOn(signIn, { visitor, next, began, refused });
	for (const line of cookies) answer.headers.append('Set-Cookie', line);
	return answer;
}

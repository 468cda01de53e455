import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { signedInStaff } from '@/features/staff/auth';
import { judge, type Permission } from '@/features/staff/permissions';
import type { SignedIn } from '@/features/staff/session-check-queries';
import { answerForbidden } from '@/lib/answer';
import { routes } from '@/lib/routes';

/**
 * What every page of the desk begins with. Nobody signed in: off to the door, and back
 * here afterwards. Not allowed: 403, and the reason for the page to say.
 */
export async function enter(permission?: Permission): Promise<{ staff: SignedIn; refused: string | null }> {
	const staff = await signedInStaff();
	const path = (await headers()).get('x-stet-path') ?? '';
	if (!staff) redirect(routes.signIn(path) as Route);
	// Whoever lacks the second factor that the newsroom asks for can do nothing but set one up.
	if (staff.lacksFactor && !path.startsWith(routes.profileSecurity())) redirect(routes.profileSecurity() as Route);
	const verdict = permission ? judge(permission, staff, true) : { allowed: true as const };
	if (verdict.allowed) return { staff, refused: null };
	answerForbidden();
	return { staff, refused: verdict.reason };
}

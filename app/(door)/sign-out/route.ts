import { leaveCookie, signedInStaff } from '@/features/staff/auth';
import { leadBack } from '@/features/staff/door';
import { endSession } from '@/features/staff/session-mutations';
import { routes } from '@/lib/routes';

export async function POST(): Promise<Response> {
	const staff = await signedInStaff();
	if (staff) await endSession(staff);
	return leadBack(routes.signIn(), 'signed-out', { cookies: [leaveCookie()] });
}

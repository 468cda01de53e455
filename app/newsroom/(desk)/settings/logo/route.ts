import { IMAGE_REFUSALS } from '@/features/media/intake/image-refusals';
import { logoAddress, NO_FILE } from '@/features/newsroom/logo-outcome';
import { storeLogo } from '@/features/newsroom/newsroom-mutations';
import { currentStaff } from '@/features/staff/auth';
import { judge } from '@/features/staff/permissions';

export const dynamic = 'force-dynamic';

const LARGEST_REQUEST = 26 * 1024 * 1024;

/** A plain form post with a file, so that it works before scripts load; it leads back to the settings. */
export async function POST(request: Request): Promise<Response> {
	const staff = await currentStaff();
	// Before anything is read: strangers' files are not even received.
	const verdict = staff ? judge('settings.manage', staff) : { allowed: false, reason: 'Sign in first.' };
	if (!staff || !verdict.allowed) return new Response('reason' in verdict ? verdict.reason : '', { status: 403 });
	const length = Number(request.headers.get('content-length') ?? Number.NaN);
	if (!(length <= LARGEST_REQUEST)) return seeOther(logoAddress(IMAGE_REFUSALS.large));
	const form = await request.formData().catch(() => null);
	const file = form?.get('file');
	if (!(file instanceof File) || file.size === 0) return seeOther(logoAddress(NO_FILE));
	const alt = form?.get('alt');
	const stored = await storeLogo(staff, file.stream(), typeof alt === 'string' ? alt.slice(0, 1_000) : '');
	return seeOther(logoAddress(stored.ok ? null : stored.message));
}

const seeOther = (location: string) =>
	new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'private, no-store' } });

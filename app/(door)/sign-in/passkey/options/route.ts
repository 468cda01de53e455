import { countAttempt } from '@/features/staff/attempt-mutations';
import { visitorOf } from '@/features/staff/door';
import { DOOR_WORDS } from '@/features/staff/door-words';
import { passkeySignInOptions } from '@/features/staff/passkey-mutations';

/** What a passkey is asked to sign. */
export async function POST(request: Request): Promise<Response> {
	const counted = await countAttempt([{ rule: 'network', of: visitorOf(request).network }]);
	if (!counted) return Response.json({ ok: false, message: DOOR_WORDS.busy }, { status: 429 });
	return Response.json(await passkeySignInOptions());
}

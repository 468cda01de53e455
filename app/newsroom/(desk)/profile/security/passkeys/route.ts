import { signedInStaff } from '@/features/staff/auth';
import { finishPasskeyRegistration, passkeyRegistrationOptions } from '@/features/staff/passkey-mutations';
import { passkeyRequest } from '@/features/staff/passkey-request';

/** What no passkey's answer is longer than. */
const MOST_BYTES = 64 * 1024;

/** A passkey that is being made: what to sign, then what was signed. */
export async function POST(request: Request): Promise<Response> {
	const staff = await signedInStaff();
	if (!staff) return answer(401, { ok: false, message: 'Your session has ended. Sign in again, then try once more.' });
	const asked = passkeyRequest.safeParse(readJson(await request.text())).data;
	if (!asked) return answer(400, { ok: false, message: 'This is not how a passkey is made.' });
	const result =
		asked.deed === 'begin'
			? await passkeyRegistrationOptions(staff)
			: await finishPasskeyRegistration(staff, asked.response, asked.name);
	return answer(result.ok ? 200 : 422, result);
}

const answer = (status: number, body: object) => Response.json(body, { status });

function readJson(text: string): unknown {
	if (text.length > MOST_BYTES) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

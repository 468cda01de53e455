import { goOn, isOwnPath, leadBack, visitorOf } from '@/features/staff/door';
import { finishPasskeySignIn } from '@/features/staff/passkey-mutations';
import { completeSignIn, type SignIn } from '@/features/staff/sign-in-mutations';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** A form whose `response` is what the passkey signed. */
export async function POST(request: Request): Promise<Response> {
	const began = performance.now();
	const form = await request.formData();
	const next = isOwnPath(textField(form, 'next', 2_000));
	const visitor = visitorOf(request);
	const proved = await finishPasskeySignIn(readJson(textField(form, 'response', 20_000)));
	const signIn: SignIn = proved.ok
		? await completeSignIn(proved.value.accountId, 'passkey', visitor, next)
		: { kind: 'refused' };
	return goOn(signIn, {
		...{ visitor, next, began },
		refused: () => leadBack(routes.signIn(next), 'passkey'),
	});
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

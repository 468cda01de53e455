import { goOn, isOwnPath, leadBack, visitorOf } from '@/features/staff/door';
import { signInWithPassword } from '@/features/staff/sign-in-mutations';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

export async function POST(request: Request): Promise<Response> {
	const began = performance.now();
	const form = await request.formData();
	const email = textField(form, 'email', 320);
	const next = isOwnPath(textField(form, 'next', 2_000));
	const visitor = visitorOf(request);
	const signIn = await signInWithPassword({ email, password: textField(form, 'password', 1_000), next }, visitor);
	return goOn(signIn, {
		...{ visitor, next, began },
		refused: () => leadBack(routes.signIn(next), 'refused', { typed: { email } }),
	});
}

import { cookiesOf, goOn, leadBack, pendingCookie, visitorOf } from '@/features/staff/door';
import { signInWithCode } from '@/features/staff/sign-in-mutations';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

export async function POST(request: Request): Promise<Response> {
	const began = performance.now();
	const form = await request.formData();
	const visitor = visitorOf(request);
	const pending = cookiesOf(request)[pendingCookie()] ?? '';
	const checked = await signInWithCode(pending, textField(form, 'code', 100), visitor);
	return goOn(checked?.signIn ?? { kind: 'refused' }, {
		...{ visitor, next: checked?.next ?? '', began },
		refused: () => (checked ? leadBack(routes.signInCode(), 'code-refused') : leadBack(routes.signIn(), 'code-late')),
	});
}

import { countAttempt } from '@/features/staff/attempt-mutations';
import { leadBack, REFUSAL_MS, visitorOf } from '@/features/staff/door';
import { requestReset } from '@/features/staff/link-mutations';
import { notBefore } from '@/lib/floor';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** The same answer, after the same time, whether anyone has that address or not. */
export async function POST(request: Request): Promise<Response> {
	const began = performance.now();
	const email = textField(await request.formData(), 'email', 320);
	if (await countAttempt([{ rule: 'mail', of: visitorOf(request).network }])) await requestReset(email);
	await notBefore(began, REFUSAL_MS);
	return leadBack(routes.forgotten(), 'asked');
}

import { leadBack } from '@/features/staff/door';
import { chooseFirstPassword, confirmAddress, resetPassword } from '@/features/staff/link-mutations';
import type { LinkPurpose } from '@/features/staff/staff-schema';
import { textField } from '@/lib/form-fields';
import type { Result } from '@/lib/result';
import { routes } from '@/lib/routes';

const DEEDS: Record<LinkPurpose, (token: string, password: string) => Promise<Result<{ email: string }>>> = {
	invitation: chooseFirstPassword,
	reset: resetPassword,
	address: confirmAddress,
};

/** The form behind a mailed link. Opening the link does nothing by itself: mail programs open links too. */
export async function POST(request: Request): Promise<Response> {
	const form = await request.formData();
	const purpose = textField(form, 'purpose', 20);
	const token = textField(form, 'token', 100);
	if (!isPurpose(purpose)) return leadBack(routes.signIn(), 'link-dead');
	const done = await DEEDS[purpose](token, textField(form, 'password', 1_000));
	if (!done.ok) return leadBack(routes.staffLink(purpose, token), 'not-done', { typed: { why: done.message } });
	const said = purpose === 'address' ? 'address-set' : 'password-set';
	return leadBack(routes.signIn(), said, { typed: { email: done.value.email } });
}

const isPurpose = (text: string): text is LinkPurpose => Object.hasOwn(DEEDS, text);

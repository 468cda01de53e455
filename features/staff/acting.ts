import { refresh } from 'next/cache';
import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { Refusal, type Result } from '@/lib/result';
import type { Staff } from './actor';
import { currentStaff } from './auth';

const SECRETS = /password|code|secret/i;

/**
 * What every server action of the desk is: who asks, one mutation, and what the form is
 * told. Whatever goes wrong, what was typed comes back, but for secrets.
 */
export async function acting<T>(
	form: FormData,
	work: (staff: Staff) => Promise<Result<T>>,
	said: string | ((value: T) => string),
	whoAsks: () => Promise<Staff | null> = currentStaff,
): Promise<FormState> {
	const answer = (ok: boolean, message: string, errors: Record<string, string> = {}): FormState => ({
		...{ ok, message, errors, values: ok ? {} : typedIn(form), at: Date.now() },
	});
	const staff = await whoAsks();
	if (!staff)
		return answer(
			false,
			'You are not signed in here (any more). Sign in again in another tab, then send this once more.',
		);
	try {
		const result = await work(staff);
		if (!result.ok) return answer(false, result.message);
		refresh();
		return answer(true, typeof said === 'string' ? said : said(result.value));
	} catch (error) {
		if (error instanceof Refusal) return answer(false, error.message);
		if (error instanceof z.ZodError) return answer(false, 'Something here cannot be used.', errorsOf(error));
		throw error;
	}
}

function typedIn(form: FormData): Record<string, string> {
	return Object.fromEntries(
		[...form].flatMap(([name, value]) =>
			typeof value === 'string' && !SECRETS.test(name) && !name.startsWith('$') ? [[name, value]] : [],
		),
	);
}

/** The first complaint of each field, as a sentence of its own. */
function errorsOf(error: z.ZodError): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const { path, message } of error.issues) errors[String(path[0] ?? '')] ??= `This ${message}.`;
	return errors;
}

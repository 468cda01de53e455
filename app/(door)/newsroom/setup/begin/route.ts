import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { countAttempt } from '@/features/staff/attempt-mutations';
import { goOn, leadBack, REFUSAL_MS, visitorOf } from '@/features/staff/door';
import { setUpNewsroom } from '@/features/staff/setup-mutations';
import { completeSignIn } from '@/features/staff/sign-in-mutations';
import { notBefore } from '@/lib/floor';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

export async function POST(request: Request): Promise<Response> {
	const began = performance.now();
	const form = await request.formData();
	const text = (name: string) => textField(form, name, 4_000).trim();
	const typed = Object.fromEntries(
		['name', 'email', 'paper', 'motto', 'zone', 'language', 'sections'].map((name) => [name, text(name)]),
	);
	const code = text('code');
	const visitor = visitorOf(request);
	const back = (why: string) => leadBack(routes.setup(code), 'not-done', { typed: { ...typed, why } });
	if (!(await countAttempt([{ rule: 'setup', of: visitor.network }]))) return back('Too many attempts. Wait a little.');
	const { name, email, paper, motto, zone, language, sections } = typed;
	const there = (await getPublishedNewsroom()) !== null;
	const done = await setUpNewsroom(
		code,
		{
			admin: { name: name ?? '', email: email ?? '' },
			newsroom: there ? null : { name: paper ?? '', motto: motto ?? '', zone: zone ?? '', language: language ?? '' },
			sections: (sections ?? '').split(/\r?\n/).filter((line) => line.trim() !== ''),
		},
		textField(form, 'password', 1_000),
	);
	if (!done.ok) {
		await notBefore(began, REFUSAL_MS);
		return back(done.message);
	}
	const signIn = await completeSignIn(done.value.accountId, 'link', visitor, '');
	return goOn(signIn, { visitor, next: routes.newsroom(), began, refused: () => leadBack(routes.signIn(), 'refused') });
}

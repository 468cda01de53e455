import { expect, test } from '../staff';
import { each } from './ask';
import { PASSWORD } from './parameters';
import { ELSEWHERE } from './payloads';

/** Where a browser would go that is at the sign-in page and told this. */
const leadsTo = (location: string, origin: string): URL => new URL(location, `${origin}/sign-in`);

test('whoever signs in is led to a page of ours, whatever the link said', async ({ house }) => {
	const { ask, behind, origin } = house;
	const scene = await behind.scene();
	const email = scene.emails['reporter'] ?? '';
	const signIn = (next: string, cookie?: string) =>
		ask({
			...{ method: 'POST', path: '/sign-in/password', cookie },
			body: new URLSearchParams({ email, password: PASSWORD, next }),
		});
	const first = await signIn('/newsroom/profile?a=b');
	expect(first.headers.location).toBe('/newsroom/profile?a=b');
	// A device that has signed in before is not slowed down by what others try.
	const device = /stet-device=[\w-]+/.exec(String(first.headers['set-cookie']))?.[0];
	const wrong: string[] = [];
	await each(ELSEWHERE, 4, async (next) => {
		const { status, headers } = await signIn(next, device);
		const location = String(headers.location);
		const url = leadsTo(location, origin);
		if (status !== 303 || !/^\/(?![/\\])/.test(location))
			wrong.push(`${JSON.stringify(next)} answers ${status} ${location}`);
		if (url.origin !== origin) wrong.push(`${JSON.stringify(next)} leads to ${url.href}`);
		if (/[\r\n\0]/.test(location)) wrong.push(`${JSON.stringify(next)} breaks a header`);
		const cookies = [headers['set-cookie'] ?? []].flat();
		if (cookies.some((line) => /^stet-session=x/.test(line))) wrong.push(`${JSON.stringify(next)} sets a cookie`);
	});
	expect(wrong).toEqual([]);
});

test('nor do the page before it, a refusal, or the directory keep such a link', async ({ house }) => {
	const { ask, behind, origin } = house;
	await behind.scene();
	const wrong: string[] = [];
	await each(ELSEWHERE, 8, async (next) => {
		const query = new URLSearchParams({ next: next.toWellFormed() });
		const { text, status } = await ask({ path: `/sign-in?${query}` });
		const kept = /name="next" value="([^"]*)"/.exec(text)?.[1] ?? '';
		const plain = kept
			.replaceAll('&amp;', '&')
			.replaceAll('&#x27;', "'")
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>');
		if (status !== 200) wrong.push(`${JSON.stringify(next)} answers ${status}`);
		if (leadsTo(plain, origin).origin !== origin || /^[/\\]{2}/.test(plain)) {
			wrong.push(`${JSON.stringify(next)} is kept as ${plain}`);
		}
		const { headers } = await ask({ path: `/sign-in/directory?${query}` });
		if (leadsTo(String(headers.location), origin).origin !== origin) wrong.push(`${next}: ${headers.location}`);
	});
	expect(wrong).toEqual([]);
});

test('a page of the newsroom that sends strangers to the door names itself, however it was asked for', async ({
	house,
}) => {
	const { ask, origin } = house;
	for (const path of [
		'/newsroom?next=//evil.example',
		'/newsroom/mail?x=https://evil.example',
		'/newsroom/evil.example',
	]) {
		const { headers } = await ask({ path });
		const url = leadsTo(String(headers.location), origin);
		expect([url.origin, url.pathname, url.searchParams.get('next')]).toEqual([origin, '/sign-in', path]);
	}
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SessionForDesk } from '../session-queries';
import { OwnSessions } from './session-own';

const at = (text: string) => new Date(`2024-01-04T${text}Z`);
const clock = { zone: 'America/New_York', language: 'en', now: at('12:00:00') };
const session = (id: string, device: string): SessionForDesk => ({
	...{ id, device, network: '203.0.113.7', method: 'passkey' },
	...{ createdAt: at('10:00:00'), lastSeenAt: at('11:57:00'), expiresAt: at('23:00:00') },
});
const html = (sessions: SessionForDesk[]) =>
	renderToStaticMarkup(<OwnSessions sessions={sessions} current="here" clock={clock} />).replaceAll('\u00a0', ' ');

test('each device says what it is, where from, since when and how long unused, in the zone of whoever looks', () => {
	const markup = html([session('here', 'Firefox on Linux')]);
	const text = markup.replaceAll(/<[^>]+>/g, '');
	expect(text).toContain(
		'203.0.113.7, signed in with a passkey on Jan. 4, 2024, 5:00 a.m. EST, last seen 3 minutes ago',
	);
});

test('this device is marked, and goes only with all of them', () => {
	const markup = html([session('here', 'Firefox on Linux'), session('there', 'Safari on iPhone')]);
	expect(markup).toContain('This device');
	expect(markup).toContain('name="session" value="there"');
	expect(markup).not.toContain('value="here"');
	expect(markup).toContain('Sign out everywhere else');
});

test('where there is no other device, nothing else can be signed out', () => {
	expect(html([session('here', 'Firefox on Linux')])).not.toContain('everywhere else');
});

test('each button names the device that it signs out, for whoever hears it alone', () => {
	const markup = html([session('here', 'Firefox on Linux'), session('b', 'Safari on iPhone')]);
	expect(markup).toMatch(/<button[^>]*>Sign out Safari on iPhone<\/button>/);
});

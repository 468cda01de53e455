import { expect, test } from 'vitest';
import { readStaffAddress } from './staff-address';

test.each([
	['/newsroom', 'desk'],
	['/newsroom/stories?status=draft', 'desk'],
	['/newsroom/accounts/%C5%82', 'desk'],
	['/newsroom/setup/begin', 'desk'],
	['/newsroom/setups', 'desk'],
	['/newsroom/stories/1/preview/x', 'desk'],
	['/newsroom/stories/preview', 'desk'],
	['/newsroom/bylines/preview', 'desk'],
	['/newsroom/accounts/1/preview', 'desk'],
	['/api/auth/callback/directory?code=x', 'desk'],
	['/sign-out', 'desk'],
	['/newsroom/setup', 'door'],
	['/newsroom/setup?code=x', 'door'],
	['/sign-in', 'door'],
	['/sign-in/reset/abc', 'door'],
	['/newsroom/stories/1/preview', 'preview'],
	['/newsroom/bylines/1/preview', 'preview'],
	['/newsroom/stories/1/preview?revision=2', 'preview'],
])('%s is the newsroom’s, as a page of the kind %s', (target, kind) => {
	expect(readStaffAddress(target)).toEqual({ path: target.split('?')[0], kind });
});

test.each(['/preview/a-B_9', '/preview/a-B_9?from=mail'])('%s is a preview that was given out', (target) => {
	expect(readStaffAddress(target)).toEqual({ path: '/preview/a-B_9', kind: 'shared', token: 'a-B_9' });
});

test.each([
	'/',
	'/news',
	'/newsrooms',
	'/Newsroom',
	'/NEWSROOM',
	'/sign-ins',
	'//newsroom',
	'/newsroom/',
	'/newsroom//stories',
	'/newsroom/./stories',
	'/newsroom/../newsroom',
	'/newsroom/%2e%2e/x',
	'/newsroom%2Fstories',
	'/newsroom\\stories',
	'/%6eewsroom',
	'/newsroom/%73tories',
	'/newsroom/[id]',
	'/newsroom/%00',
	'/newsroom/%ff',
	'/newsroom/café',
	'/newsroom/%c5%82',
	'/x/../newsroom',
	'newsroom',
	'*',
	'/preview',
	'/preview/',
	'/preview/abc/',
	'/preview/abc/x',
	'/preview//abc',
	'/Preview/abc',
	'/preview/%61bc',
	'/preview/abc%20',
	'/preview/a.b',
])('%s is none, however near it comes', (target) => {
	expect(readStaffAddress(target)).toBeNull();
});

import { expect, test } from 'vitest';
import { readStaffAddress } from './staff-address';

test.each([
	['/newsroom', false],
	['/newsroom/stories?status=draft', false],
	['/newsroom/accounts/%C5%82', false],
	['/newsroom/setup/begin', false],
	['/newsroom/setups', false],
	['/api/auth/callback/directory?code=x', false],
	['/sign-out', false],
	['/newsroom/setup', true],
	['/newsroom/setup?code=x', true],
	['/sign-in', true],
	['/sign-in/reset/abc', true],
])('%s is the newsroom’s, and before its door: %s', (target, isDoor) => {
	expect(readStaffAddress(target)).toEqual({ path: target.split('?')[0], isDoor });
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
])('%s is none, however near it comes', (target) => {
	expect(readStaffAddress(target)).toBeNull();
});

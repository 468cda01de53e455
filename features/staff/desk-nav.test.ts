import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from './actor';
import { commandsFor, jumpsFor, navigationFor } from './desk-nav';

const one = (role: Role): Actor => ({ id: `staff:${role}`, role });

const NAVIGATION: Record<Role, string[]> = {
	reporter: ['Stories'],
	editor: ['Stories'],
	admin: ['Stories', 'Bylines', 'Accounts', 'Mail', 'Audit log', 'Settings'],
};

const WRITING = ['New story', 'The bin'];
const OWN = ['Your profile', 'Your second factor and passkeys', 'Devices you are signed in on'];
const OUT = ['To the paper', 'Sign out'];
const COMMANDS: Record<Role, string[]> = {
	reporter: ['Stories', ...WRITING, ...OWN, ...OUT],
	editor: ['Stories', ...WRITING, ...OWN, ...OUT],
	admin: [...NAVIGATION.admin, ...WRITING, ...OWN, 'Invite someone', 'Write the policies', ...OUT],
};

const JUMPS: Record<Role, string> = { reporter: 'snp', editor: 'snp', admin: 'sbamlenp' };

describe.each(ROLES)('the desk of the role %s', (role) => {
	it('has these entries', () => {
		expect(navigationFor(one(role)).map(({ label }) => label)).toEqual(NAVIGATION[role]);
	});

	it('offers these actions', () => {
		expect(commandsFor(one(role)).map(({ label }) => label)).toEqual(COMMANDS[role]);
	});

	it('jumps by these letters', () => {
		expect(
			jumpsFor(one(role))
				.map(({ key }) => key)
				.join(''),
		).toBe(JUMPS[role]);
	});
});

describe('every desk', () => {
	it('gives a letter to one page only', () => {
		const keys = jumpsFor(one('admin')).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('leaves for the paper by a full load, and signs out by sending a form', () => {
		const how = Object.fromEntries(commandsFor(one('reporter')).map(({ label, how }) => [label, how]));
		expect(how).toMatchObject({ 'To the paper': 'outside', 'Sign out': 'post', Stories: undefined });
	});
});

import { expect, it } from 'vitest';
import { ROLES } from './actor';
import { secondFactorNeeded, stillSettingUp } from './second-factor-policy';

it('a newsroom asks nobody, its admins, or everyone for a second factor', () => {
	expect(ROLES.filter((role) => secondFactorNeeded('optional', role))).toEqual([]);
	expect(ROLES.filter((role) => secondFactorNeeded('admins', role))).toEqual(['admin']);
	expect(ROLES.filter((role) => secondFactorNeeded('everyone', role))).toEqual([...ROLES]);
});

it('an app that is being set up waits half an hour for its first code', () => {
	const begun = new Date('2026-03-01T10:00:00Z');
	expect(stillSettingUp(begun, new Date('2026-03-01T10:29:59Z'))).toBe(true);
	expect(stillSettingUp(begun, new Date('2026-03-01T10:30:00Z'))).toBe(false);
});

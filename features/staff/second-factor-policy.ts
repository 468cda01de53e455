import type { SecondFactorRule } from '@/features/newsroom/newsroom-schema';
import type { Role } from './actor';

/** Whether the newsroom lets nobody of this role in without a second factor. */
export function secondFactorNeeded(rule: SecondFactorRule, role: Role): boolean {
	return rule === 'everyone' || (rule === 'admins' && role === 'admin');
}

/** Why someone's only second factor cannot go. */
export const NEEDED_HERE =
	'This newsroom asks for a second factor, and this is your only one: add another before you remove it.';

const SETTING_UP_MS = 30 * 60 * 1000;

/** A secret that nobody confirmed may have been seen by someone at the same desk, so it does not wait for ever. */
export const stillSettingUp = (begun: Date, now: Date): boolean => now.getTime() - begun.getTime() < SETTING_UP_MS;

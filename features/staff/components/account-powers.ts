import type { Actor, Role } from '../actor';
import { ROLES } from '../actor';
import { judge, PERMISSIONS, type Permission } from '../permissions';

/** What a person may do, in words of the permission table, so that no screen can promise otherwise. */
export type Powers = {
	/** Deeds that need no story or thing of one's own. */
	any: string[];
	/** Deeds that are for their own stories only. */
	own: string[];
	refused: { because: string; deeds: string[] }[];
};

const ALL = Object.keys(PERMISSIONS) as Permission[]; // Object.keys forgets its keys' type

export function powersOf(actor: Pick<Actor, 'role' | 'mayPublish'>): Powers {
	const asker = { id: '', ...actor };
	const powers: Powers = { any: [], own: [], refused: [] };
	for (const permission of ALL) {
		const { deed } = PERMISSIONS[permission];
		const verdict = judge(permission, asker, true);
		if (judge(permission, asker).allowed) powers.any.push(deed);
		else if (verdict.allowed) powers.own.push(deed);
		else refuse(powers, deed, whoMay(permission, actor.role) ?? verdict.reason);
	}
	return powers;
}

export const roleWord = (role: Role): string => `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;

/** One sentence, for choosing a role: what it adds to the one below it, while it takes nothing away. */
export function describeRole(role: Role, mayPublish: boolean): string {
	const { any, own } = powersOf({ role, mayPublish });
	const below = ROLES[ROLES.indexOf(role) - 1];
	const less = below ? powersOf({ role: below, mayPublish }) : null;
	if (less && own.length === 0 && [...less.any, ...less.own].every((deed) => any.includes(deed))) {
		const more = any.filter((deed) => !less.any.includes(deed) && !less.own.includes(deed));
		const withAny = less.own.length > 0 ? ', with any story' : '';
		return `May do all that ${below === 'reporter' ? 'a' : 'an'} ${below} may${withAny}; and also ${list(more)}.`;
	}
	const rest = own.length > 0 ? `; where it is their own, also ${list(own)}` : '';
	return `May ${list(any)}${rest}.`;
}

/** To the person themselves. */
export const addressed = (deed: string): string => deed.replace(/\btheir\b/g, 'your');

function refuse(powers: Powers, deed: string, because: string): void {
	const known = powers.refused.find((group) => group.because === because);
	if (known) known.deeds.push(deed);
	else powers.refused.push({ because, deeds: [deed] });
}

/** Null where the role is not what stands in the way. */
function whoMay(permission: Permission, role: Actor['role']): string | null {
	const rule: { any: readonly Role[]; own?: readonly Role[] } = PERMISSIONS[permission];
	if (ROLES.some((one) => one === role && rule.own?.includes(one))) return null;
	return `That is for ${list(rule.any.map((one) => `${one}s`))}.`;
}

const list = (parts: string[]): string => new Intl.ListFormat('en').format(parts);

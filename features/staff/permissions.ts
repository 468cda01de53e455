import type { Verdict } from '@/lib/verdict';
import type { Actor, Role } from './actor';

type Rule = {
	/** As it completes "A reporter may not …". */
	deed: string;
	/** Who may, with any story or thing. */
	any: readonly Role[];
	/** Who may with their own stories: those they own or are credited on. */
	own?: readonly Role[];
	/** Only where the newsroom lets reporters publish. */
	asPublisher?: true;
};

const EVERYONE: readonly Role[] = ['reporter', 'editor', 'admin'];
const EDITORS: readonly Role[] = ['editor', 'admin'];
const ADMINS: readonly Role[] = ['admin'];
const REPORTERS: readonly Role[] = ['reporter'];

/** The one table of who may do what. Screens read it to show or explain, mutations to allow. */
export const PERMISSIONS = {
	'story.create': { deed: 'write stories', any: EVERYONE },
	'story.read': { deed: 'read a story that is not published', any: EDITORS, own: REPORTERS },
	'story.edit': { deed: 'edit a story', any: EDITORS, own: REPORTERS },
	'story.publish': { deed: 'publish a story', any: EDITORS, own: REPORTERS, asPublisher: true },
	'story.unpublish': { deed: 'unpublish a story', any: EDITORS, own: REPORTERS, asPublisher: true },
	'story.share': { deed: 'share a story', any: EDITORS, own: REPORTERS },
	'story.delete': { deed: 'delete a draft', any: EDITORS, own: REPORTERS },
	'story.correct': { deed: 'correct a story', any: EDITORS, own: REPORTERS },
	'story.kill': { deed: 'kill a story', any: EDITORS },
	'story.hold': { deed: 'hold or release a story', any: EDITORS },
	'front.arrange': { deed: 'arrange the front', any: EDITORS },
	'banner.set': { deed: 'set the breaking banner', any: EDITORS },
	'section.manage': { deed: 'change sections', any: EDITORS },
	'topic.manage': { deed: 'change topics', any: EDITORS },
	'byline.guest': { deed: 'add a guest byline', any: EDITORS },
	'byline.manage': { deed: 'change the register of bylines', any: ADMINS },
	'account.manage': { deed: 'manage accounts', any: ADMINS },
	'settings.manage': { deed: 'change the newsroom', any: ADMINS },
	'audit.read': { deed: 'read the audit log', any: ADMINS },
	'mail.manage': { deed: "see the newsroom's mail", any: ADMINS },
	'story.import': { deed: 'import stories', any: ADMINS },
	'story.export': { deed: 'export stories', any: ADMINS },
	'self.manage': { deed: 'change their own account', any: EVERYONE },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof PERMISSIONS;

/** May `actor` do this, to something of their own if `own`? If not, the reason stands in words. */
export function judge(permission: Permission, actor: Actor, own = false): Verdict {
	const { role } = actor;
	if (role === 'system') return { allowed: true };
	const rule: Rule = PERMISSIONS[permission];
	if (rule.any.includes(role)) return { allowed: true };
	if (!rule.own?.includes(role)) return { allowed: false, reason: `${named(role)} may not ${rule.deed}.` };
	if (rule.asPublisher && actor.mayPublish === false) {
		return { allowed: false, reason: 'In this newsroom editors publish: ask one of them.' };
	}
	if (!own) return { allowed: false, reason: `${named(role)} may not ${rule.deed} that is not their own.` };
	return { allowed: true };
}

/** For what has no owner: a menu, a page. */
export const may = (actor: Actor, permission: Permission): boolean => judge(permission, actor, true).allowed;

function named(role: Role): string {
	return `${/^[aeiou]/.test(role) ? 'An' : 'A'} ${role}`;
}

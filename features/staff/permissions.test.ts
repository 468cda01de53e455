import { describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from './actor';
import { judge, may, PERMISSIONS, type Permission } from './permissions';

const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({ id: `staff:${role}`, role, ...more });

type Answer = 'any' | 'own' | 'no';

/** The table of the manual, written out once more, so that no rule changes by accident. */
const TABLE: Record<Permission, Record<Role, Answer>> = {
	'story.create': { reporter: 'any', editor: 'any', admin: 'any' },
	'story.read': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.edit': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.publish': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.unpublish': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.share': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.delete': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.correct': { reporter: 'own', editor: 'any', admin: 'any' },
	'story.kill': { reporter: 'no', editor: 'any', admin: 'any' },
	'story.hold': { reporter: 'no', editor: 'any', admin: 'any' },
	'front.arrange': { reporter: 'no', editor: 'any', admin: 'any' },
	'banner.set': { reporter: 'no', editor: 'any', admin: 'any' },
	'section.manage': { reporter: 'no', editor: 'any', admin: 'any' },
	'topic.manage': { reporter: 'no', editor: 'any', admin: 'any' },
	'byline.guest': { reporter: 'no', editor: 'any', admin: 'any' },
	'byline.manage': { reporter: 'no', editor: 'no', admin: 'any' },
	'account.manage': { reporter: 'no', editor: 'no', admin: 'any' },
	'settings.manage': { reporter: 'no', editor: 'no', admin: 'any' },
	'audit.read': { reporter: 'no', editor: 'no', admin: 'any' },
	'mail.manage': { reporter: 'no', editor: 'no', admin: 'any' },
	'story.import': { reporter: 'no', editor: 'no', admin: 'any' },
	'story.export': { reporter: 'no', editor: 'no', admin: 'any' },
	'self.manage': { reporter: 'any', editor: 'any', admin: 'any' },
};

const permissions = Object.keys(PERMISSIONS) as Permission[];

describe.each(permissions)('%s', (permission) => {
	test.each(ROLES)('%s', (role) => {
		const answer = TABLE[permission][role];
		expect(judge(permission, actor(role), false).allowed).toBe(answer === 'any');
		expect(judge(permission, actor(role), true).allowed).toBe(answer !== 'no');
		expect(may(actor(role), permission)).toBe(answer !== 'no');
	});

	test('Stet itself may', () => {
		expect(judge(permission, actor('system')).allowed).toBe(true);
	});

	test('a no says why, in a sentence', () => {
		for (const role of ROLES) {
			const verdict = judge(permission, actor(role));
			if (!verdict.allowed) expect(verdict.reason).toMatch(/^(A reporter|An editor|An admin) may not .+\.$/);
		}
	});
});

describe('where the newsroom does not let reporters publish', () => {
	const PUBLISHING = ['story.publish', 'story.unpublish'] as const;

	test.each(PUBLISHING)('%s: a reporter is sent to an editor, with their own story too', (permission) => {
		const verdict = judge(permission, actor('reporter', { mayPublish: false }), true);
		expect(verdict).toEqual({ allowed: false, reason: 'In this newsroom editors publish: ask one of them.' });
	});

	test.each(permissions)('%s: nobody else, and nothing else, is touched', (permission) => {
		for (const role of ROLES) {
			if (role === 'reporter' && PUBLISHING.some((one) => one === permission)) continue;
			for (const own of [true, false]) {
				expect(judge(permission, actor(role, { mayPublish: false }), own)).toEqual(judge(permission, actor(role), own));
			}
		}
	});
});

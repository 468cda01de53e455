import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../actor';
import { judge, PERMISSIONS, type Permission } from '../permissions';
import { addressed, describeRole, powersOf } from './account-powers';

const PERMITTED = Object.keys(PERMISSIONS) as Permission[]; // Object.keys forgets its keys' type
const cases = ROLES.flatMap((role) => [true, false].map((mayPublish) => ({ role, mayPublish })));

describe.each(cases)('a $role where mayPublish is $mayPublish', ({ role, mayPublish }) => {
	const powers = powersOf({ role, mayPublish });
	const refused = powers.refused.flatMap((group) => group.deeds);

	test.each(PERMITTED)('is told the truth about %s', (permission) => {
		const { deed } = PERMISSIONS[permission];
		const actor = { id: 'staff:1', role, mayPublish };
		const whole = judge(permission, actor).allowed;
		const own = judge(permission, actor, true).allowed;
		expect([powers.any.includes(deed), powers.own.includes(deed), refused.includes(deed)]).toEqual([
			whole,
			own && !whole,
			!own,
		]);
	});

	test('the sentence, with those of the roles that it builds on, names all that they may and nothing else', () => {
		const sentence = wholeSentence(role, mayPublish);
		for (const deed of [...powers.any, ...powers.own]) expect(sentence).toContain(deed);
		for (const deed of refused) expect(sentence).not.toContain(deed);
	});
});

test('what a role lacks is said with who has it', () => {
	const { refused } = powersOf({ role: 'editor', mayPublish: true });
	expect(refused.find(({ deeds }) => deeds.includes('manage accounts'))?.because).toBe('That is for admins.');
});

test('a reporter who may not publish is told to ask an editor, not that their role is wrong', () => {
	const { refused } = powersOf({ role: 'reporter', mayPublish: false });
	const group = refused.find(({ deeds }) => deeds.includes('publish a story'));
	expect(group?.because).toBe('In this newsroom editors publish: ask one of them.');
});

test('a deed is said to the person themselves', () => {
	expect(addressed('change their own account')).toBe('change your own account');
});

/** A role's sentence stands beside those of the roles below it, and says so. */
function wholeSentence(role: Role, mayPublish: boolean): string {
	const sentence = describeRole(role, mayPublish);
	const below = ROLES.find((one) => sentence.includes(`all that ${one === 'reporter' ? 'a' : 'an'} ${one} may`));
	return below ? `${sentence} ${wholeSentence(below, mayPublish)}` : sentence;
}

import { routes } from '@/lib/routes';
import type { Actor } from './actor';
import { may, type Permission } from './permissions';

type Place = {
	label: string;
	href: string;
	/** Pressed after `g`, it leads there. */
	key?: string;
	permission: Permission;
};

/** The desk's own pages, in the order of the navigation. */
const PLACES: readonly Place[] = [
	{ label: 'Stories', href: routes.deskStories(), key: 's', permission: 'story.create' },
	{ label: 'Bylines', href: routes.deskBylines(), key: 'b', permission: 'byline.manage' },
	{ label: 'Accounts', href: routes.deskAccounts(), key: 'a', permission: 'account.manage' },
	{ label: 'Mail', href: routes.deskMail(), key: 'm', permission: 'mail.manage' },
	{ label: 'Audit log', href: routes.deskAudit(), key: 'l', permission: 'audit.read' },
	{ label: 'Settings', href: routes.deskSettings(), key: 'e', permission: 'settings.manage' },
];

/** What is not in the navigation and can be reached by name or key. */
const MORE: readonly Place[] = [
	{ label: 'New story', href: routes.deskNewStory(), key: 'n', permission: 'story.create' },
	{ label: 'The bin', href: routes.deskBin(), permission: 'story.delete' },
	{ label: 'Your profile', href: routes.profile(), key: 'p', permission: 'self.manage' },
	{ label: 'Your second factor and passkeys', href: routes.profileSecurity(), permission: 'self.manage' },
	{ label: 'Devices you are signed in on', href: routes.profileSessions(), permission: 'self.manage' },
	{ label: 'Invite someone', href: routes.deskInvite(), permission: 'account.manage' },
	{ label: 'Write the policies', href: routes.deskPolicies(), permission: 'settings.manage' },
];

const open = (places: readonly Place[], actor: Actor) => places.filter(({ permission }) => may(actor, permission));

export const navigationFor = (actor: Actor): { label: string; href: string }[] =>
	open(PLACES, actor).map(({ label, href }) => ({ label, href }));

export const jumpsFor = (actor: Actor): { key: string; label: string; href: string }[] =>
	open([...PLACES, ...MORE], actor).flatMap(({ key, label, href }) => (key ? [{ key, label, href }] : []));

export type Command = { label: string; href: string; keys?: string[]; how?: 'outside' | 'post' };

/** What the palette offers: every place, then the ways out. */
export function commandsFor(actor: Actor): Command[] {
	const places = open([...PLACES, ...MORE], actor).map(({ label, href, key }) => ({
		label,
		href,
		...(key && { keys: ['g', key] }),
	}));
	return [
		...places,
		{ label: 'To the paper', href: routes.front(), how: 'outside' },
		{ label: 'Sign out', href: routes.signOut(), how: 'post' },
	];
}

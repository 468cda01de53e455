import type { Question } from './ask';
import type { Scene, StoryPart } from './scene';
import { type Action, addressIn, type Person, type Read, type Send } from './table';

/** The addresses and forms behind the table's lines: each such that it succeeds for whoever may. */

export const PASSWORD = 'a passphrase for the matrix';
/** What the draft of a scene says to editors, as the form of its fields showed it. */
export const NOTES = 'canary-note-to-editors';
const NEVER = 'never-mailed-never-mailed-never-mailed-0000';

export type Setting = { scene: Scene; story: string; person: Person };

export function addressOf(line: Read, { scene, story, person }: Setting): string {
	const [, section = '', year, month] = story.split('/');
	const storyPath = (part: StoryPart) => `/newsroom/stories/${scene.stories[part]}`;
	const known: Partial<Record<Read, string>> = {
		'/[...rest]': '/never/was/here',
		'/[section]/[year]/[month]/[day]/[slug]': story,
		'/[section]/[year]/[month]/[day]/[slug]/ninjs.json': `${story}/ninjs.json`,
		'/about/[policy]': '/about/ethics',
		'/archive/[year]/[month]': `/archive/${year}/${month}`,
		'/search': '/search?q=boat',
		'/sitemap/[part]': '/sitemap/pages.xml',
		'/theme.css': '/theme.css?v=1',
		'/sign-in/invitation/[token]': `/sign-in/invitation/${scene.tokens.invitation}`,
		'/sign-in/invitation/[token] · of another kind': `/sign-in/invitation/${scene.tokens.reset}`,
		'/sign-in/reset/[token]': `/sign-in/reset/${scene.tokens.reset}`,
		'/sign-in/address/[token]': `/sign-in/address/${scene.tokens.address}`,
		'/newsroom/setup · with a code that is there': `/newsroom/setup?code=${scene.tokens.setup}`,
		'/newsroom/[...rest]': '/newsroom/never/was',
		'/preview/[token]': `/preview/${scene.tokens.preview}`,
		'/preview/[token] · taken back': `/preview/${scene.tokens.takenBack}`,
		'/newsroom/stories/[id]': storyPath('draft'),
		'/newsroom/stories/[id] · in the bin': storyPath('binned'),
		'/newsroom/stories/[id] · shared with the reporter': storyPath('lent'),
		'/newsroom/stories/[id]/preview': `${storyPath('draft')}/preview`,
		'/newsroom/stories/[id]/preview · shared with the reporter': `${storyPath('lent')}/preview`,
		'/newsroom/stories/[id]/revisions': `${storyPath('draft')}/revisions`,
		'/newsroom/stories/[id]/revisions/compare': `${storyPath('draft')}/revisions/compare?from=${scene.revision}&to=now`,
		'/newsroom/stories/[id]/revisions/compare · of nothing': `/newsroom/stories/nobody/revisions/compare?from=${scene.revision}&to=now`,
		'/newsroom/pictures': '/newsroom/pictures?q=canary',
		'/newsroom/link-targets': '/newsroom/link-targets?q=canary',
		'/newsroom/find': '/newsroom/find?q=canary',
		'/newsroom/bylines/merge': `/newsroom/bylines/merge?ids=${scene.merge.survivor}&ids=${scene.merge.others[0]}`,
		'/newsroom/bylines/changes/[id]': `/newsroom/bylines/changes/${scene.change}`,
		'/newsroom/bylines/[id]': `/newsroom/bylines/${scene.byline}`,
		'/newsroom/bylines/[id]/preview': `/newsroom/bylines/${scene.byline}/preview`,
		'/newsroom/accounts/[id]': `/newsroom/accounts/${scene.ids['colleague']}`,
		'/newsroom/accounts/[id] · their own': `/newsroom/accounts/${scene.ids[person] ?? scene.ids['admin']}`,
		'/newsroom/mail/[id]': `/newsroom/mail/${scene.mail}`,
		'/newsroom/settings/policies/[policy]': '/newsroom/settings/policies/ethics',
	};
	return (
		known[line] ??
		addressIn(line)
			.replace('[section]', section)
			.replace(/^\/topics\/\[slug\]/, '/topics/sea')
			.replace(/^\/by\/\[slug\]/, '/by/ana-ruiz')
			.replace('[token]', NEVER)
			.replace('[id]', 'nobody')
			.replace('[policy]', 'nothing')
	);
}

/** One pixel. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

function logo(): FormData {
	const form = new FormData();
	form.append('file', new File([PNG], 'mark.png', { type: 'image/png' }));
	form.append('alt', 'A lighthouse');
	return form;
}

/** As far ahead as nothing else of a scene is. */
const nextYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

/** A file of one byline that only this scene has. */
export const namesOf = (scene: number): string => `name\nName of scene ${scene}\n`;

const fields = (values: Record<string, string>) => new URLSearchParams(values);

export function bodyOf(line: Send, { scene }: Setting): Question['body'] {
	const { emails, tokens } = scene;
	const colleague = emails['colleague'] ?? '';
	const setup = { name: 'A Stranger', email: 'stranger@matrix.example', password: 'a stranger came by at night' };
	const forms: Record<Send, Question['body']> = {
		'/sign-in/password': fields({ email: emails['reporter'] ?? '', password: PASSWORD }),
		'/sign-in/password · a wrong one': fields({
			email: emails['reporter'] ?? '',
			password: 'not the passphrase at all',
		}),
		'/sign-in/password · of a disabled account': fields({ email: emails['locked'] ?? '', password: PASSWORD }),
		'/sign-in/code/check': fields({ code: '000000' }),
		'/sign-in/passkey': fields({ response: '{}' }),
		'/sign-in/passkey/options': '{}',
		'/sign-in/forgotten/ask': fields({ email: colleague }),
		'/sign-in/forgotten/ask · for nobody': fields({ email: 'nobody@matrix.example' }),
		'/sign-in/link': fields({ purpose: 'reset', token: tokens.reset, password: 'another passphrase of theirs' }),
		'/sign-in/link · never mailed': fields({
			purpose: 'reset',
			token: NEVER,
			password: 'another passphrase of theirs',
		}),
		'/newsroom/setup/begin': fields({ ...setup, code: NEVER }),
		'/newsroom/setup/begin · with a code that is there': fields({ ...setup, code: tokens.setup }),
		'/sign-out': fields({}),
		'/newsroom/profile/security/passkeys': JSON.stringify({ deed: 'begin' }),
		'/newsroom/pictures': logo(),
		'/newsroom/settings/logo': logo(),
	};
	return forms[line];
}

export function formOf(action: Action, { scene, person }: Setting): Record<string, string> {
	const { ids, sessions, number, stories } = scene;
	const of = (part: StoryPart) => ({ id: stories[part] });
	const colleague = { account: ids['colleague'] ?? '' };
	const owners = { passkey: `key-of-${ids['owner']}` };
	const settings = { name: 'The Matrix', motto: 'New', language: 'en', zone: 'America/New_York', accent: '#654321' };
	const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Write to us.' }] }] };
	const byline = { id: scene.byline, version: '0' };
	const lists = { beats: [], languages: [], contacts: [], sameAs: [] };
	const base = { ...{ kind: '', status: '', sortName: '', title: '', location: '' }, ...lists };
	const square = { size: '1000', x: '500', y: '500', focusX: '500', focusY: '400' };
	const forms: Record<Action, Record<string, string>> = {
		inviteAction: { name: 'New Colleague', email: `new.${person}.${number}@matrix.example`, role: 'reporter' },
		reinviteAction: { account: ids['invited'] ?? '' },
		changeRoleAction: { ...colleague, role: 'editor' },
		linkBylineAction: { ...colleague, byline: 'Ana Ruiz' },
		unlinkBylineAction: colleague,
		setEntryAction: { ...colleague, deed: 'disable' },
		removeAction: colleague,
		signOutAccountAction: colleague,
		resetSecondFactorAction: colleague,
		readMailLinkAction: { id: scene.mail },
		resendMailAction: { id: scene.mail },
		saveSettingsAction: { ...settings, secondFactor: 'admins', reportersPublish: 'on', oxfordComma: 'on' },
		describeLogoAction: { alt: 'A lighthouse by night' },
		removeLogoAction: {},
		publishPolicyAction: { slug: 'contact', title: 'Contact', body: JSON.stringify(text), seen: '' },
		takeBackPolicyAction: { slug: 'ethics' },
		saveProfileAction: { name: 'Another Name', language: '', zone: '', appearance: 'dark' },
		changePasswordAction: { password: PASSWORD, newPassword: 'another passphrase of theirs' },
		requestAddressAction: { email: `moved.${person}.${number}@matrix.example`, password: PASSWORD },
		signOutSessionAction: { session: sessions['owner elsewhere']?.id ?? '' },
		signOutElsewhereAction: {},
		signOutEverywhereAction: {},
		renamePasskeyAction: { ...owners, name: 'Another name' },
		removePasskeyAction: owners,
		beginTotpAction: {},
		printCodesAction: { deed: 'renew', password: PASSWORD },
		removeTotpAction: { password: PASSWORD },
		beginStoryAction: {},
		duplicateAction: of('draft'),
		submitAction: of('draft'),
		readyAction: of('reviewed'),
		returnAction: { ...of('reviewed'), reason: 'Call her once more.' },
		publishAction: of('draft'),
		unpublishAction: of('live'),
		killAction: { ...of('live'), notice: 'Removed.' },
		correctAction: { ...of('live'), kind: 'correction', text: 'It was a boat.' },
		scheduleAction: { ...of('draft'), day: nextYear(), time: '12:00' },
		unscheduleAction: of('scheduled'),
		holdAction: { ...of('draft'), kind: 'legal', reason: 'A name is checked.' },
		releaseAction: of('held'),
		deleteAction: of('draft'),
		undeleteAction: of('binned'),
		shareAction: { ...of('draft'), colleague: scene.actors['colleague'] ?? '' },
		unshareAction: { ...of('shared'), colleague: scene.actors['colleague'] ?? '' },
		bulkAction: { move: 'submit', ids: stories.draft },
		saveFieldsAction: { ...of('draft'), changes: JSON.stringify({ notes: { seen: NOTES, value: 'Call her.' } }) },
		findBylinesAction: { q: 'Ana' },
		findTopicsAction: { q: 'sea' },
		makeBylineAction: { name: `Byline ${person} ${number}`, kind: 'person', status: 'active' },
		changeBylineAction: { ...byline, base: JSON.stringify(base), title: 'Correspondent' },
		renameBylineAction: { ...byline, name: 'Ana Ruiz' },
		setPortraitAction: { ...byline, ...square, imageId: scene.portrait, alt: 'Ana Ruiz', credit: '' },
		removePortraitAction: byline,
		dismissPairAction: scene.pairs.likely,
		recallPairAction: scene.pairs.apart,
		previewImportAction: { text: namesOf(number) },
		importBylinesAction: { text: namesOf(number), print: scene.print },
		mergeAction: { request: JSON.stringify(scene.merge) },
		reassignAction: { request: JSON.stringify(scene.reassign), stories: '1' },
		undoCreditChangeAction: { change: scene.change },
		retireBylinesAction: { ids: scene.byline, status: 'former' },
		makeGuestAction: { name: `Guest ${person} ${number}` },
		makeTopicAction: { name: `Topic ${person} ${number}` },
		keepStateAction: of('draft'),
		restoreRevisionAction: { ...of('draft'), revision: scene.revision },
		createPreviewLinkAction: { ...of('draft'), name: 'A reader', days: '7' },
		revokePreviewLinkAction: { link: scene.link },
		describeImageAction: { id: scene.picture, alt: 'A harbour by night' },
		saveViewAction: { name: `List of ${person}`, query: 'status=draft' },
		deleteViewAction: { id: scene.view },
	};
	return forms[action];
}

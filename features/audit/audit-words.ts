/** Every deed that is recorded, as it completes "Ana Ruiz …". `audit-words.test.ts` holds it against the code. */
const WORDS = new Map(
	Object.entries({
		'account.address': 'changed an address',
		'account.address-request': 'asked for another address',
		'account.create': 'made an account',
		'account.directory-link': 'came from the directory for the first time',
		'account.disable': 'disabled an account',
		'account.enable': 'enabled an account',
		'account.invite': 'invited a colleague',
		'account.link-byline': 'linked an account to a byline',
		'account.passkey-add': 'added a passkey',
		'account.passkey-remove': 'removed a passkey',
		'account.passkey-rename': 'renamed a passkey',
		'account.password': 'chose a password',
		'account.profile': 'changed a profile',
		'account.recovery-code-use': 'used a printed code',
		'account.recovery-codes-renew': 'made new printed codes',
		'account.reinvite': 'invited a colleague again',
		'account.remove': 'removed an account',
		'account.rescue': 'let an admin back in from the command line',
		'account.role': 'changed a role',
		'account.second-factor-add': 'set up a second factor',
		'account.second-factor-remove': 'removed a second factor',
		'account.second-factor-reset': 'reset a second factor',
		'account.sign-in': 'signed in',
		'account.sign-out': 'signed an account out',
		'audit.export': 'exported the audit log',
		'byline.create': 'made a byline',
		'byline.rename': 'renamed a byline',
		'image.describe': 'described an image',
		'image.record': 'added an image',
		'mail.read-link': 'read the link of a mail',
		'mail.resend': 'sent a mail again',
		'newsroom.change': 'changed the settings',
		'newsroom.logo': 'changed the logo',
		'newsroom.logo-remove': 'took the logo away',
		'newsroom.save': 'changed the newsroom',
		'policy.remove': 'took a policy back',
		'policy.save': 'wrote a policy',
		'section.create': 'made a section',
		'story.correct': 'corrected a story',
		'story.create': 'began a story',
		'story.kill': 'killed a story',
		'story.publish': 'published a story',
		'story.revise': 'revised a story',
		'story.unpublish': 'unpublished a story',
		'topic.create': 'made a topic',
	}),
);

/** A deed in words; as recorded, if an older or newer Stet recorded it. */
export const deedInWords = (action: string): string => WORDS.get(action) ?? action;

const NOUNS: Record<string, string> = {
	account: 'Accounts',
	audit: 'The audit log',
	byline: 'Bylines',
	image: 'Images',
	mail: 'Mail',
	newsroom: 'The newsroom',
	policy: 'Policies',
	section: 'Sections',
	story: 'Stories',
	topic: 'Topics',
};

/** To choose from: each noun, then its deeds. */
export const deedsByNoun = (): { noun: string; label: string; deeds: { action: string; words: string }[] }[] =>
	Object.entries(NOUNS).map(([noun, label]) => ({
		noun,
		label,
		deeds: [...WORDS].filter(([action]) => action.startsWith(`${noun}.`)).map(([action, words]) => ({ action, words })),
	}));

/**
 * Who may call what: every address and every server action of the build, one a line. The
 * suite fails on one that is missing here, and on a line that nothing answers any more.
 *
 * sees     it is shown           leads on  to another page of the newsroom
 * sign-in  to the door, or told that nobody is signed in
 * factor   to set up the second factor that this newsroom asks of admins
 * refused  with the reason       missing   there is nothing, for anyone of this kind
 * back     the door's form again done      something was changed
 */
export type Word = 'sees' | 'leads on' | 'sign-in' | 'factor' | 'refused' | 'missing' | 'back' | 'done';

/** A stranger is nobody at all, and whoever holds a session that ended: expired, revoked, of a disabled account. */
export const STRANGERS = ['nobody', 'expired', 'revoked', 'disabled'] as const;
/** Two reporters, of whom things may be the first one's own; and an admin who lacks the second factor. */
export const STAFF = ['owner', 'reporter', 'editor', 'admin', 'bare'] as const;
export type Person = (typeof STRANGERS)[number] | (typeof STAFF)[number];

/** In the order stranger, owner, reporter, editor, admin, bare; one word if it is the same for all. */
export type Row = Word | readonly [Word, Word, Word, Word, Word, Word];

export function expected(row: Row, person: Person): Word {
	if (typeof row === 'string') return row;
	const column = (STAFF as readonly Person[]).indexOf(person) + 1; // every one of them is a person
	return row[column] as Word; // a row has a word for each
}

/** By GET. A line may say after "·" which case of an address it means; parameters.ts has the address itself. */
// biome-ignore format: a table
export const READS = {
	'/':                                                   'sees',
	'/[...rest]':                                          'missing',
	'/[section]':                                          'sees',
	'/[section]/[year]/[month]/[day]/[slug]':              'sees',
	'/[section]/[year]/[month]/[day]/[slug]/ninjs.json':   'sees',
	'/[section]/atom.xml':                                 'sees',
	'/[section]/feed.json':                                'sees',
	'/[section]/feed.xml':                                 'sees',
	'/about/[policy]':                                     'sees',
	'/archive':                                            'sees',
	'/archive/[year]/[month]':                             'sees',
	'/atom.xml':                                           'sees',
	'/by':                                                 'sees',
	'/by/[slug]':                                          'sees',
	'/by/[slug]/atom.xml':                                 'sees',
	'/by/[slug]/feed.json':                                'sees',
	'/by/[slug]/feed.xml':                                 'sees',
	'/corrections':                                        'sees',
	'/feed.json':                                          'sees',
	'/feed.xml':                                           'sees',
	'/latest':                                             'sees',
	'/news-sitemap.xml':                                   'sees',
	'/robots.txt':                                         'sees',
	'/search':                                             'sees',
	'/sitemap.xml':                                        'sees',
	'/sitemap/[part]':                                     'sees',
	'/theme.css':                                          'sees',
	'/topics/[slug]':                                      'sees',
	'/topics/[slug]/atom.xml':                             'sees',
	'/topics/[slug]/feed.json':                            'sees',
	'/topics/[slug]/feed.xml':                             'sees',
	'/preview/[token]':                                    'sees',
	'/preview/[token] · taken back':                       'missing',
	'/preview/[token] · never made':                       'missing',

	'/sign-in':                                            'sees',
	'/sign-in/code':                                       'sees',
	'/sign-in/forgotten':                                  'sees',
	'/sign-in/directory':                                  'back',
	'/api/auth/callback/directory':                        'missing',
	'/sign-in/invitation/[token]':                         'sees',
	'/sign-in/invitation/[token] · never mailed':          'missing',
	'/sign-in/invitation/[token] · of another kind':       'missing',
	'/sign-in/reset/[token]':                              'sees',
	'/sign-in/reset/[token] · never mailed':               'missing',
	'/sign-in/address/[token]':                            'sees',
	'/sign-in/address/[token] · never mailed':             'missing',
	'/newsroom/setup':                                     'missing',
	'/newsroom/setup · with a code that is there':         'missing',

	//                                                      stranger    owner       reporter    editor      admin       bare
	'/newsroom':                                           ['sign-in',  'leads on', 'leads on', 'leads on', 'leads on', 'factor'],
	'/newsroom/[...rest]':                                 ['sign-in',  'missing',  'missing',  'missing',  'missing',  'factor'],
	'/newsroom/stories':                                   ['sign-in',  'sees',     'sees',     'sees',     'sees',     'factor'],
	'/newsroom/stories/new':                               ['sign-in',  'sees',     'sees',     'sees',     'sees',     'factor'],
	'/newsroom/stories/bin':                               ['sign-in',  'sees',     'sees',     'sees',     'sees',     'factor'],
	'/newsroom/stories/[id]':                              ['sign-in',  'sees',     'refused',  'sees',     'sees',     'factor'],
	'/newsroom/stories/[id] · in the bin':                 ['sign-in',  'sees',     'refused',  'sees',     'sees',     'factor'],
	'/newsroom/stories/[id] · shared with the reporter':   ['sign-in',  'refused',  'sees',     'sees',     'sees',     'factor'],
	'/newsroom/stories/[id] · of nothing':                 ['sign-in',  'missing',  'missing',  'missing',  'missing',  'factor'],
	'/newsroom/stories/[id]/preview':                      ['sign-in',  'sees',     'refused',  'sees',     'sees',     'factor'],
	'/newsroom/stories/[id]/preview · shared with the reporter': ['sign-in',  'refused',  'sees',     'sees',     'sees',     'factor'],
	'/newsroom/stories/[id]/preview · of nothing':         ['sign-in',  'missing',  'missing',  'missing',  'missing',  'factor'],
	'/newsroom/stories/[id]/revisions':                    ['sign-in',  'sees',     'refused',  'sees',     'sees',     'factor'],
	'/newsroom/stories/[id]/revisions · of nothing':       ['sign-in',  'missing',  'missing',  'missing',  'missing',  'factor'],
	'/newsroom/stories/[id]/revisions/compare':            ['sign-in',  'sees',     'refused',  'sees',     'sees',     'factor'],
	'/newsroom/stories/[id]/revisions/compare · of nothing': ['sign-in',  'missing',  'missing',  'missing',  'missing',  'factor'],
	'/newsroom/pictures':                                  ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	'/newsroom/link-targets':                              ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	'/newsroom/find':                                      ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	'/newsroom/session':                                   ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	'/newsroom/bylines':                                   ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/accounts':                                  ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/accounts/invite':                           ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/accounts/[id]':                             ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/accounts/[id] · their own':                 ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/accounts/[id] · of nobody':                 ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/mail':                                      ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/mail/[id]':                                 ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/mail/[id] · never written':                 ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/audit':                                     ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/settings':                                  ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/settings/policies':                         ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/settings/policies/[policy]':                ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/settings/policies/[policy] · of nothing':     ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/profile':                                   ['sign-in',  'sees',     'sees',     'sees',     'sees',     'factor'],
	'/newsroom/profile/sessions':                          ['sign-in',  'sees',     'sees',     'sees',     'sees',     'factor'],
	'/newsroom/profile/security':                          ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sees'],
	'/newsroom/profile/security/second-factor':            ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sees'],
	'/newsroom/audit/export.csv':                          ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	'/newsroom/bylines/merge':                             ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/reassign':                          ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/changes':                           ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/changes/[id]':                      ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/changes/[id] · of nobody':          ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/bylines/new':                               ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/duplicates':                        ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/import':                            ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/[id]':                              ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/[id] · of nobody':                  ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/bylines/[id]/preview':                      ['sign-in',  'refused',  'refused',  'refused',  'sees',     'factor'],
	'/newsroom/bylines/[id]/preview · of nobody':          ['sign-in',  'refused',  'refused',  'refused',  'missing',  'factor'],
	'/newsroom/bylines/export.csv':                        ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	'/newsroom/bylines/export.json':                       ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
} as const satisfies Record<string, Row>;

/** By POST to an address of its own. */
// biome-ignore format: a table
export const SENDS = {
	'/sign-in/password':                                   'done',
	'/sign-in/password · a wrong one':                     'back',
	'/sign-in/password · of a disabled account':           'back',
	'/sign-in/code/check':                                 'back',
	'/sign-in/passkey':                                    'back',
	'/sign-in/passkey/options':                            'done',
	'/sign-in/forgotten/ask':                              'done',
	'/sign-in/forgotten/ask · for nobody':                 'back',
	'/sign-in/link':                                       'done',
	'/sign-in/link · never mailed':                        'back',
	'/newsroom/setup/begin':                               'back',
	'/newsroom/setup/begin · with a code that is there':   'back',

	//                                                      stranger    owner       reporter    editor      admin       bare
	'/sign-out':                                           ['back',     'done',     'done',     'done',     'done',     'done'],
	'/newsroom/profile/security/passkeys':                 ['sign-in',  'done',     'done',     'done',     'done',     'done'],
	'/newsroom/pictures':                                  ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	'/newsroom/settings/logo':                             ['refused',  'refused',  'refused',  'refused',  'done',     'refused'],
} as const satisfies Record<string, Row>;

/** Server actions, which any page can be asked for. Of one that only tells, or that does nothing of what was asked: "sees". */
// biome-ignore format: a table
export const ACTIONS = {
	//                                                      stranger    owner       reporter    editor      admin       bare
	inviteAction:                                          ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	reinviteAction:                                        ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	changeRoleAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	linkBylineAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	unlinkBylineAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	setEntryAction:                                        ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	removeAction:                                          ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	signOutAccountAction:                                  ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	resetSecondFactorAction:                               ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	readMailLinkAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	resendMailAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	saveSettingsAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	describeLogoAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	removeLogoAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	publishPolicyAction:                                   ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	takeBackPolicyAction:                                  ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	saveProfileAction:                                     ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	changePasswordAction:                                  ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	requestAddressAction:                                  ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	signOutSessionAction:                                  ['sign-in',  'done',     'refused',  'refused',  'refused',  'sign-in'],
	signOutElsewhereAction:                                ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	signOutEverywhereAction:                               ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	renamePasskeyAction:                                   ['sign-in',  'done',     'refused',  'refused',  'refused',  'sign-in'],
	removePasskeyAction:                                   ['sign-in',  'done',     'refused',  'refused',  'refused',  'sign-in'],
	beginTotpAction:                                       ['sign-in',  'refused',    'done',     'done',     'done',     'done'],
	printCodesAction:                                      ['sign-in',  'done',     'refused',  'refused',  'refused',  'refused'],
	removeTotpAction:                                      ['sign-in',  'done',     'refused',  'refused',  'refused',  'sign-in'],
	beginStoryAction:                                      ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	duplicateAction:                                       ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	submitAction:                                          ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	readyAction:                                           ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	returnAction:                                          ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	publishAction:                                         ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	unpublishAction:                                       ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	correctAction:                                         ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	scheduleAction:                                        ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	unscheduleAction:                                      ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	deleteAction:                                          ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	undeleteAction:                                        ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	shareAction:                                           ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	unshareAction:                                         ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	saveFieldsAction:                                      ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	keepStateAction:                                       ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	restoreRevisionAction:                                 ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	createPreviewLinkAction:                               ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	revokePreviewLinkAction:                               ['sign-in',  'done',     'refused',  'done',     'done',     'sign-in'],
	bulkAction:                                            ['sign-in',  'done',     'sees',     'done',     'done',     'sign-in'],
	killAction:                                            ['sign-in',  'refused',  'refused',  'done',     'done',     'sign-in'],
	holdAction:                                            ['sign-in',  'refused',  'refused',  'done',     'done',     'sign-in'],
	releaseAction:                                         ['sign-in',  'refused',  'refused',  'done',     'done',     'sign-in'],
	makeBylineAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	changeBylineAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	renameBylineAction:                                    ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	setPortraitAction:                                     ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	removePortraitAction:                                  ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	dismissPairAction:                                     ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	recallPairAction:                                      ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	previewImportAction:                                   ['sign-in',  'refused',  'refused',  'refused',  'sees',     'sign-in'],
	importBylinesAction:                                   ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	mergeAction:                                           ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	reassignAction:                                        ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	undoCreditChangeAction:                                ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	retireBylinesAction:                                   ['sign-in',  'refused',  'refused',  'refused',  'done',     'sign-in'],
	makeGuestAction:                                       ['sign-in',  'refused',  'refused',  'done',     'done',     'sign-in'],
	makeTopicAction:                                       ['sign-in',  'refused',  'refused',  'done',     'done',     'sign-in'],
	findBylinesAction:                                     ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	findTopicsAction:                                      ['sign-in',  'sees',     'sees',     'sees',     'sees',     'sign-in'],
	describeImageAction:                                   ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	saveViewAction:                                        ['sign-in',  'done',     'done',     'done',     'done',     'sign-in'],
	deleteViewAction:                                      ['sign-in',  'done',     'refused',  'refused',  'refused',  'sign-in'],
} as const satisfies Record<string, Row>;

export type Read = keyof typeof READS;
export type Send = keyof typeof SENDS;
export type Action = keyof typeof ACTIONS;

/** "/newsroom/mail/[id] · never written" is a case of "/newsroom/mail/[id]". */
export const addressIn = (line: string): string => line.split(' · ', 1)[0] ?? '';

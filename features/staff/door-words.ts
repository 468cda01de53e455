/** What pages before the door say to whoever was led back to them. A closed list: an address can make them say nothing else. */
export const DOOR_WORDS = {
	refused: 'That did not open the door. Check the address and the password; after several attempts, wait a little.',
	'code-refused': 'That code was not taken. Wait for the next one, or use a printed code.',
	'code-late': 'That took too long. Please sign in again.',
	passkey: 'That passkey did not open the door.',
	'passkey-only': 'Your password was right, but this newsroom asks for more: sign in with your passkey.',
	directory: 'The directory’s word could not be taken. Please try again.',
	'signed-out': 'You are signed out.',
	asked: 'If that address belongs to an account here, a mail with a link is on its way. The link works for an hour.',
	'link-dead': 'This link has been used or is too old.',
	'password-set': 'Your password is set. Sign in with it.',
	'address-set': 'Your address has been changed.',
	ended: 'Your session has ended. What you had saved is there; sign in to go on.',
	'not-done': 'That could not be done.',
	setup: 'That code is not the one in the server’s log.',
	busy: 'Too many attempts. Wait a little and try again.',
} as const;
export type DoorWord = keyof typeof DOOR_WORDS;

export const doorWord = (said: string | undefined): string | null =>
	said !== undefined && Object.hasOwn(DOOR_WORDS, said) ? DOOR_WORDS[said as DoorWord] : null; // just checked

import { SOCKET_REASONS, type SocketReason } from '../../working-copy/working-copy-schema';

/**
 * What follows when the server ends a connection. `soon`: the same may work in a moment;
 * `return`: it may once this person is back, signed in; `never`: not with this text.
 */
type Retry = 'soon' | 'return' | 'never';

type End = { retry: Retry; title: string; words: string };

export const ENDS: Record<SocketReason, End> = {
	[SOCKET_REASONS.later]: {
		retry: 'soon',
		title: 'The newsroom cannot save at the moment.',
		words: 'Everything you type is kept on this device and is sent as soon as it can.',
	},
	[SOCKET_REASONS.sessionEnded]: {
		retry: 'return',
		title: 'Your session has ended.',
		words: 'Everything you type is kept on this device. Sign in again and it is sent by itself.',
	},
	[SOCKET_REASONS.otherPerson]: {
		retry: 'return',
		title: 'Someone else is signed in here now.',
		words: 'Nothing of yours was sent in their name. It stays on this device until you sign in again.',
	},
	[SOCKET_REASONS.gone]: {
		retry: 'return',
		title: 'This story is in the bin, or gone.',
		words: 'What you typed is still here. Keep a copy, or ask for the story to be taken out of the bin.',
	},
	[SOCKET_REASONS.noAccess]: {
		retry: 'never',
		title: 'This story is no longer shared with you.',
		words:
			'What you typed and nobody has yet is still here: keep it before you leave. This device then forgets the story.',
	},
	[SOCKET_REASONS.reload]: {
		retry: 'never',
		title: 'The editor was updated.',
		words: 'Load the page again to go on. Everything you typed is kept on this device and is sent then.',
	},
	[SOCKET_REASONS.otherGeneration]: {
		retry: 'never',
		title: 'Your text cannot be merged.',
		words:
			'The story was put back to an earlier state while you were away. Keep your text, then take the newsroom’s version and put in what is missing.',
	},
	[SOCKET_REASONS.refused]: {
		retry: 'never',
		title: 'Your last change cannot be taken.',
		words: 'Keep your text, then take the newsroom’s version and put in what is missing.',
	},
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(SOCKET_REASONS));

/** Any other word is of the network or of a server on its way down, and means: again, soon. */
export const isSocketReason = (reason: string): reason is SocketReason => KNOWN.has(reason);

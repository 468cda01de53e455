import { z } from 'zod';
import { BODY_VERSION } from '../body/body-schema';

/**
 * What browser and server say to each other about a working copy. The document's name is
 * the story's id; its text stands in four fragments, named as in TEXTS.
 */

/** The words with which the server ends a connection. */
export const SOCKET_REASONS = {
	/** Nobody is signed in here any more, or a second factor is missing. */
	sessionEnded: 'session-ended',
	/** This person may not read the story (any more). */
	noAccess: 'no-access',
	/** Someone else is signed in here now. */
	otherPerson: 'other-person',
	/** The browser's copy is of another generation and must not be merged. */
	otherGeneration: 'other-generation',
	/** The editor's script is older or newer than the server: load the page again. */
	reload: 'reload',
	/** The last change cannot be taken; a `refused` word came before and says why. */
	refused: 'refused',
	/** There is no such story, or it is in the bin. */
	gone: 'gone',
	/** The database cannot be reached; the same can be sent again. */
	later: 'later',
} as const;
export type SocketReason = (typeof SOCKET_REASONS)[keyof typeof SOCKET_REASONS];

/** The token that a client sends first, as JSON. */
export const hello = z.strictObject({
	generation: z.string().min(1).max(100),
	version: z.int(),
	/** Whose copy it is. */
	actor: z.string().min(1).max(200),
});
export type Hello = z.output<typeof hello>;

export const helloOf = (generation: string, actor: string): string =>
	JSON.stringify({ generation, version: BODY_VERSION, actor } satisfies Hello);

/** What the server says beside the text, as JSON in a stateless message. */
export const serverWord = z.discriminatedUnion('kind', [
	/** Something else about the story changed: read the page's data again. */
	z.object({ kind: z.literal('story') }),
	/** The last change cannot be taken, and why, for the person to read. */
	z.object({ kind: z.literal('refused'), reason: z.string() }),
]);
export type ServerWord = z.output<typeof serverWord>;

/** One change: far more than a person types or pastes at once. */
export const MOST_UPDATE_BYTES = 1_000_000;
/** Who and where someone is in the text. */
export const MOST_AWARENESS_BYTES = 4_096;
/** Presence that is not renewed for this long is of a connection whose process died. */
export const PRESENCE_LASTS_MS = 60_000;

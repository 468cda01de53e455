import { SOCKET_REASONS, type SocketReason } from '../../working-copy/working-copy-schema';

/** What is known of the text at this moment. Nothing in here is a guess. */
export type SavingFacts = {
	/** Something typed here was not yet acknowledged by the server after its commit. */
	unsent: boolean;
	/** The server answers on a connection that has been through its first exchange. */
	connected: boolean;
	/** What is unsent has waited longer than saving takes. */
	overdue: boolean;
	/** Whether this device holds everything that is unsent: `pending` while it writes. */
	kept: 'all' | 'pending' | 'failed';
	/** The server ended the connection for good, or until something changes. */
	ended: SocketReason | null;
	/** When the server last had everything, in milliseconds. */
	savedAt: number | null;
};

export type SavingState =
	| { kind: 'opening' }
	| { kind: 'saved'; at: number }
	| { kind: 'saving' }
	| { kind: 'kept' }
	| { kind: 'nowhere' }
	| { kind: 'unmergeable' };

/** The text here can never join the newsroom's by itself. */
const NEVER_JOINS: ReadonlySet<SocketReason> = new Set([SOCKET_REASONS.otherGeneration, SOCKET_REASONS.refused]);

/**
 * What the writer is told. Time can only make it worse: nothing is called saved because
 * a while has passed, and nothing is called kept before the device has said so.
 */
export function savingState({ unsent, connected, overdue, kept, ended, savedAt }: SavingFacts): SavingState {
	if (ended !== null && NEVER_JOINS.has(ended)) return { kind: 'unmergeable' };
	if (!unsent) return savedAt === null ? { kind: 'opening' } : { kind: 'saved', at: savedAt };
	if (connected && !overdue && ended === null) return { kind: 'saving' };
	if (kept === 'failed') return { kind: 'nowhere' };
	return kept === 'all' ? { kind: 'kept' } : { kind: 'saving' };
}

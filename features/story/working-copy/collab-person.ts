import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { Staff } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { caretColour } from './caret-colour';
import type { OpenStory } from './open-story';
import { MOST_AWARENESS_BYTES, type ServerWord, type SocketReason } from './working-copy-schema';

/** Application's own, RFC 6455 §7.4.2; what it means stands in the reason. */
const ENDED = 4_000;

/** Thrown where Hocuspocus then ends the connection with `reason`. No `message`: it would log that. */
export class SocketEnd {
	readonly code = ENDED;
	readonly reason: SocketReason;

	constructor(reason: SocketReason) {
		this.reason = reason;
	}
}

/** One browser's connection, before anybody is known on it and afterwards. */
export class Socket {
	readonly opened = Date.now();
	readonly wire: WebSocket;
	person: Person | null = null;

	constructor(wire: WebSocket) {
		this.wire = wire;
	}

	/** Once what was said before is on its way. */
	close(reason: SocketReason): void {
		setImmediate(() => this.wire.close(ENDED, reason));
	}
}

/** Someone who has a story open. */
export class Person {
	/** Of their presence. */
	readonly id = newId();
	readonly storyId: string;
	readonly socket: Socket;
	staff: Staff;
	connection: Connection | null = null;
	#client: number | null = null;

	constructor(staff: Staff, storyId: string, socket: Socket) {
		this.staff = staff;
		this.storyId = storyId;
		this.socket = socket;
	}

	say(word: ServerWord): void {
		this.connection?.sendStateless(JSON.stringify(word));
	}

	end(reason: SocketReason): void {
		this.connection?.close({ code: ENDED, reason });
		this.socket.close(reason);
	}

	/** Leaves of an awareness message what this connection may say: where it is itself, under its own name. */
	speakForOneself(states: Map<number, Record<string, unknown>>, story: OpenStory): void {
		const { id: actor, name } = this.staff;
		for (const [client, state] of states) {
			// Hocuspocus decodes into an awareness that has an empty state of its own.
			if (Object.keys(state ?? {}).length === 0) {
				states.delete(client);
				continue;
			}
			const isOwn = this.#client === null || this.#client === client;
			const isShort = JSON.stringify(state ?? null).length <= MOST_AWARENESS_BYTES;
			if (!isOwn || !isShort || !story.checked.claim(client, actor)) {
				states.delete(client);
				continue;
			}
			this.#client = client;
			const own = typeof state === 'object' && !Array.isArray(state) ? state : {};
			states.set(client, { ...own, user: { actor, name, colour: caretColour(actor) } });
		}
	}
}

import { HocuspocusProvider, type HocuspocusProviderConfiguration, MessageType } from '@hocuspocus/provider';
import { createDecoder, readVarInt, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { type Encoder, toUint8Array } from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync';
import { unknownIn } from './known-text';

export type DeskProviderEvents = {
	/** Something arrives, and is not yet in the text. */
	arriving?: () => void;
	/** Everything that is here up to now is under way. */
	sent: () => void;
	/** The server's answer to the oldest message under way. */
	answered: (taken: boolean) => void;
	/** The server sent what this editor does not know; it was not let in. */
	unknown: (what: string[]) => void;
};

type Sent = Parameters<HocuspocusProvider['send']>;

/**
 * The connection, made honest. Changes typed before the first exchange of a connection are
 * not sent one by one: the exchange itself brings them, whole and in order. And what comes
 * is looked at before it reaches the text.
 */
export class DeskProvider extends HocuspocusProvider {
	readonly #events: DeskProviderEvents;
	#exchanged = false;

	constructor(configuration: HocuspocusProviderConfiguration, events: DeskProviderEvents) {
		super(configuration);
		this.#events = events;
	}

	override async onOpen(event: Event): Promise<void> {
		this.#exchanged = false;
		return super.onOpen(event);
	}

	override onClose(): void {
		this.#exchanged = false;
		super.onClose();
	}

	override send(...[message, args]: Sent): void {
		if (args?.update !== undefined) {
			if (!this.#exchanged || !this.#isOpen) return;
			this.#events.sent();
		} else if (args?.encoder && isChanges(args.encoder)) {
			this.#exchanged = true;
			this.#events.sent();
		}
		super.send(message, args);
	}

	/** What is given to a socket that closes would wait, and come before the exchange of the next, and be answered first. */
	get #isOpen(): boolean {
		return this.configuration.websocketProvider.webSocket?.readyState === WebSocket.OPEN;
	}

	override onMessage(event: MessageEvent): void {
		this.#events.arriving?.();
		// The socket is set to give array buffers.
		const decoder = createDecoder(new Uint8Array(event.data as ArrayBuffer));
		readVarString(decoder);
		const type = readVarUint(decoder);
		if (type === MessageType.SyncStatus) this.#events.answered(readVarInt(decoder) === 1);
		if (type === MessageType.Sync && readVarUint(decoder) !== messageYjsSyncStep1) {
			const unknown = unknownIn(readVarUint8Array(decoder));
			if (unknown.length > 0) {
				this.#events.unknown(unknown);
				return;
			}
		}
		super.onMessage(event);
	}
}

/** Whether a reply is the client's half of the first exchange. */
function isChanges(encoder: Encoder): boolean {
	const decoder = createDecoder(toUint8Array(encoder));
	readVarString(decoder);
	return readVarUint(decoder) === MessageType.Sync && readVarUint(decoder) === messageYjsSyncStep2;
}

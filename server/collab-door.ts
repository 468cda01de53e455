import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { provided } from '@/lib/once';
import type { hostChecker } from './host';
import { originChecker } from './same-origin';

/** What the newsroom provides under "collab", see instrumentation.ts. */
export type CollabHandler = {
	connect: (wire: WebSocket, request: IncomingMessage) => void;
	close: () => Promise<void>;
};

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
type House = {
	siteUrl: URL;
	isOurHost: ReturnType<typeof hostChecker>;
	collab?: () => CollabHandler | undefined;
};

const COLLAB = '/collab';
/** One message: a change may be a megabyte (MOST_UPDATE_BYTES), and more stands around it. */
const MOST_MESSAGE_BYTES = 2_000_000;

/**
 * The one address at which a connection stays open. Sockets know no same-origin rule, so
 * who may ask is decided here: a page of ours, on our host. Everything else is closed at
 * once, unless `others` (the framework's own, in development) takes it.
 */
export function collabDoor(
	{ siteUrl, isOurHost, collab = () => provided<CollabHandler>('collab') }: House,
	others?: Upgrade,
): Upgrade {
	const comesFromUs = originChecker(siteUrl, isOurHost);
	const sockets = new WebSocketServer({
		...{ noServer: true, maxPayload: MOST_MESSAGE_BYTES, perMessageDeflate: false, clientTracking: false },
	});
	return (request, socket, head) => {
		socket.on('error', () => socket.destroy());
		if (!isOurHost(request.headers.host)) return refuse(socket, 421);
		if (request.url !== COLLAB) return others ? others(request, socket, head) : void socket.destroy();
		// A browser names the page that opens a socket; what names none is no browser.
		if (!request.headers.origin || request.headers.origin === 'null' || !comesFromUs(request.headers))
			return refuse(socket, 403);
		const handler = collab();
		if (!handler) return refuse(socket, 503);
		sockets.handleUpgrade(request, socket, head, (wire) => handler.connect(wire, request));
	};
}

function refuse(socket: Duplex, status: number): void {
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

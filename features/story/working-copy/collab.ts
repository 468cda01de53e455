import type { IncomingMessage } from 'node:http';
import { Hocuspocus } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { Staff } from '@/features/staff/actor';
import { BODY_VERSION } from '../body/body-schema';
import { Person, Socket, SocketEnd } from './collab-person';
import { CollabRooms } from './collab-rooms';
import { CollabWatch } from './collab-watch';
import { accessTo, readOpenStories } from './open-story-queries';
import { type Appends, workingAppends } from './working-appends';
import { type Hello, hello, SOCKET_REASONS } from './working-copy-schema';

/** Whoever has not said who they are by then is sent away. */
const DEADLINE_MS = 10_000;
const MOST_OF_ONE = 100;
const MOST = 2_000;

type Context = { socket: Socket; person?: Person };

export type Collab = {
	connect: (wire: WebSocket, request: IncomingMessage) => void;
	/** Something about a story changed in this process: look now. */
	announce: (storyId: string) => void;
	/** Everything that was accepted is written; everyone is sent away. */
	close: () => Promise<void>;
};

export type Way = {
	/** Who a `Cookie` header says it is. */
	staffOf: (cookies: string | null) => Promise<(Staff & { lacksFactor: boolean }) | null>;
	report: (error: unknown, about: string) => void;
	appends?: Appends;
};

/** The process's place where stories are written together, on Hocuspocus. */
export function openCollab({ staffOf, report, appends = workingAppends() }: Way): Collab {
	const sockets = new Set<Socket>();
	const rooms = new CollabRooms(appends, report);
	const watch = new CollabWatch(rooms, sockets, report);
	const later = (error: unknown, about: string): never => {
		report(error, about);
		throw new SocketEnd(SOCKET_REASONS.later);
	};

	/** The database may be away: then the browser keeps what it has and asks again. */
	const answer = <T>(work: Promise<T>): Promise<T> => work.catch((error) => later(error, 'connect'));

	const admit = async (context: Context, storyId: string, token: string, cookies: string | null) => {
		const staff = await answer(staffOf(cookies));
		if (!staff || staff.lacksFactor) throw new SocketEnd(SOCKET_REASONS.sessionEnded);
		const said = readHello(token);
		if (!said || said.version !== BODY_VERSION) throw new SocketEnd(SOCKET_REASONS.reload);
		if (said.actor !== staff.id) throw new SocketEnd(SOCKET_REASONS.otherPerson);
		const story = (await answer(readOpenStories([storyId]))).get(storyId);
		const access = accessTo(story, staff);
		if (access === 'gone') throw new SocketEnd(SOCKET_REASONS.gone);
		if (access === 'none') throw new SocketEnd(SOCKET_REASONS.noAccess);
		if (story?.copy?.generation !== said.generation) throw new SocketEnd(SOCKET_REASONS.otherGeneration);
		const mine = [...sockets].filter(({ person }) => person?.staff.id === staff.id);
		if (mine.length >= MOST_OF_ONE) throw new SocketEnd(SOCKET_REASONS.later);
		const person = new Person(staff, storyId, context.socket);
		context.socket.person = person;
		return { person, readOnly: access === 'read' };
	};

	const hocuspocus = new Hocuspocus<Context>({
		quiet: true,
		maxPendingDocuments: 1,
		maxUnauthenticatedQueueMessages: 100,
		async onAuthenticate({ context, documentName, token, requestHeaders, connectionConfig }) {
			try {
				// One connection is for one story: whoever wants another opens another.
				if (context.socket.person) throw new SocketEnd(SOCKET_REASONS.refused);
				const { person, readOnly } = await admit(context, documentName, token, requestHeaders.get('cookie'));
				connectionConfig.readOnly = readOnly;
				return { person };
			} catch (error) {
				context.socket.close(error instanceof SocketEnd ? error.reason : SOCKET_REASONS.later);
				throw error;
			}
		},
		async onLoadDocument({ context, document, documentName }) {
			try {
				await rooms.open(documentName, document);
			} catch (error) {
				context.socket.close(SOCKET_REASONS.later);
				later(error, 'load');
			}
		},
		async connected({ context: { person }, connection }) {
			if (!person) return;
			person.connection = connection;
			watch.arrived(person);
		},
		async onDisconnect({ context: { person } }) {
			if (!person) return;
			person.socket.person = null;
			watch.left(person);
		},
		async afterUnloadDocument() {
			rooms.sweep();
		},
		async beforeSync({ type, payload, connection, context: { person }, document }) {
			// 0 asks for what it lacks; the rest bring something, which is refused by itself where one may only read.
			if (type === 0 || connection.readOnly) return;
			const story = rooms.of(document);
			if (!person || !story) throw new SocketEnd(SOCKET_REASONS.later);
			const written = await story
				.write(payload, person.staff.id)
				.catch((error) => later(error, 'append'))
				.catch((end) => {
					person.socket.close(SOCKET_REASONS.later);
					throw end;
				});
			if (written.kind === 'written') return;
			const refused = written.kind === 'refused';
			if (refused) connection.sendStateless(JSON.stringify({ kind: 'refused', reason: written.reason }));
			const reason = refused ? SOCKET_REASONS.refused : SOCKET_REASONS.otherGeneration;
			person.socket.close(reason);
			throw new SocketEnd(reason);
		},
		async beforeHandleAwareness({ context, document, states }) {
			const story = rooms.of(document);
			if (context?.person && story) context.person.speakForOneself(states, story);
			else states.clear();
		},
	});

	return {
		connect(wire, request) {
			if (sockets.size >= MOST || watch.closing) return wire.close(1013, 'later');
			const socket = new Socket(wire);
			sockets.add(socket);
			const client = hocuspocus.handleConnection(wire, asRequest(request), { socket });
			const deadline = setTimeout(() => socket.person ?? wire.terminate(), DEADLINE_MS).unref();
			wire.on('message', (data, isBinary) => {
				if (isBinary && Buffer.isBuffer(data)) client.handleMessage(new Uint8Array(data));
				else wire.close(1003);
			});
			wire.on('error', () => wire.terminate());
			wire.on('close', (code, reason) => {
				clearTimeout(deadline);
				sockets.delete(socket);
				client.handleClose({ code, reason: String(reason) });
			});
		},
		announce: (storyId) => watch.announce(storyId),
		async close() {
			await watch.close();
			for (const { wire } of sockets) wire.close(1001, 'going away');
			await appends.settled();
			await rooms.settled();
			for (const { wire } of sockets) wire.terminate();
		},
	};
}

function readHello(token: string): Hello | null {
	try {
		return hello.safeParse(JSON.parse(token)).data ?? null;
	} catch {
		return null;
	}
}

/** The address says nothing that is used; of the headers only the cookie is. */
function asRequest({ headers }: IncomingMessage): Request {
	return new Request('http://collab.invalid/', { headers: headers.cookie ? { cookie: headers.cookie } : {} });
}

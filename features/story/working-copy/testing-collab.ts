import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HocuspocusProvider } from '@hocuspocus/provider';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Staff } from '@/features/staff/actor';
import { staffFromCookies } from '@/features/staff/auth';
import { plantSession } from '@/scripts/testing/session';
import { collabDoor } from '@/server/collab-door';
import { hostChecker } from '@/server/host';
import { type Collab, openCollab, type Way } from './collab';
import { getWorkingCopy } from './working-copy-queries';
import { helloOf, serverWord } from './working-copy-schema';

/** A real server with the newsroom's socket, and browsers' providers that speak to it. */

export type Office = { port: number; collab: Collab; reported: string[]; close: () => Promise<void> };

export async function openOffice(way: Partial<Way> = {}): Promise<Office> {
	const reported: string[] = [];
	const report = (error: unknown, about: string) => void reported.push(`${about}: ${error}`);
	const collab = openCollab({ staffOf: staffFromCookies, report, ...way });
	const server = createServer((_, response) => response.end());
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo; // a TCP server has no other kind
	const siteUrl = new URL(`http://localhost:${port}`);
	server.on('upgrade', collabDoor({ siteUrl, isOurHost: hostChecker(siteUrl), collab: () => collab }));
	let closed: Promise<void> | null = null;
	const close = () => {
		closed ??= collab.close().then(() => void server.close());
		return closed;
	};
	onTestFinished(close);
	return { port, collab, reported, close };
}

type Asked = {
	doc?: Y.Doc;
	cookie?: string;
	origin?: string;
	hello?: string;
	generation?: string;
	/** As a browser's editor does, on every reason but that the server will be back. */
	staysAway?: boolean;
};

export type Writer = Awaited<ReturnType<typeof enter>>;

/** Opens a story as `staff`'s browser does, with a session of its own. */
export async function enter(office: Pick<Office, 'port'>, staff: Staff, storyId: string, asked: Asked = {}) {
	const { doc = new Y.Doc(), origin = `http://localhost:${office.port}`, staysAway = true } = asked;
	const cookie = asked.cookie ?? (await plantSession(staff.accountId)).cookie;
	const generation = asked.generation ?? (await getWorkingCopy(staff, storyId))?.generation ?? 'none';
	class Wire extends WebSocket {
		constructor(address: string) {
			super(address, { headers: { cookie: `stet-session=${cookie}`, origin } });
		}
	}
	const words: string[] = [];
	const reasons: string[] = [];
	let readOnly = false;
	const provider = new HocuspocusProvider({
		...{ url: `ws://localhost:${office.port}/collab`, name: storyId, document: doc, WebSocketPolyfill: Wire },
		...{ delay: 50, minDelay: 20, maxDelay: 200, token: asked.hello ?? helloOf(generation, staff.id) },
		onStateless: ({ payload }) => {
			const word = serverWord.parse(JSON.parse(payload));
			words.push(word.kind === 'refused' ? `refused: ${word.reason}` : word.kind);
		},
		onAuthenticated: ({ scope }) => {
			readOnly = scope === 'readonly';
		},
		onAuthenticationFailed: ({ reason }) => end(reason),
		onClose: ({ event }) => event.reason && end(event.reason),
	});
	function end(reason: string) {
		reasons.push(reason);
		if (staysAway && reason !== 'later') provider.disconnect();
	}
	onTestFinished(() => provider.destroy());
	return { provider, doc, words, reasons, cookie, isReadOnly: () => readOnly };
}

/** Waits until `is`, at most so long. */
export async function until(is: () => unknown, most = 5_000): Promise<void> {
	const start = performance.now();
	for (;;) {
		if (await is()) return;
		if (performance.now() - start > most) throw new Error(`it did not come to that: ${is}`);
		await new Promise((done) => setTimeout(done, 10));
	}
}

/** Everything that was written has been acknowledged. */
export const saved = ({ provider }: Pick<Writer, 'provider'>): Promise<void> =>
	until(() => provider.isSynced && !provider.hasUnsyncedChanges);

/** The first paragraph's run of text. */
export function firstRun(doc: Y.Doc): Y.XmlText {
	const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement; // the tests' stories begin with a paragraph
	return paragraph.get(0) as Y.XmlText;
}

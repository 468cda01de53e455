import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { closeDatabase } from '@/db/client';
import { write } from '@/db/write';
import { staffFromCookies } from '@/features/staff/auth';
import { openCollab } from '@/features/story/working-copy/collab';
import { Appends } from '@/features/story/working-copy/working-appends';
import { appendUpdates } from '@/features/story/working-copy/working-log-mutations';
import { provide } from '@/lib/once';
import { type CollabHandler, collabDoor } from '@/server/collab-door';
import { hostChecker } from '@/server/host';
import { type Answer, type Deed, perform } from './writer-deeds';

/** A server that stories are written at. */
export type Room = {
	port: number;
	/** Null: it died before it answered, and nobody knows whether it was done. */
	ask: (deed: Deed) => Promise<Answer | null>;
	/** Ends it as a power cut does, at once, and starts it again. Gives how many ms the start took. */
	kill: () => Promise<number>;
	/** Whether a kill can come in the middle of a deed. */
	tearsDeeds: boolean;
	/** What it complained of, for the report of a failure. */
	said: string[];
	close: () => Promise<void>;
};

/** A server in this very process. When it is killed, all that the process holds of it is thrown away. */
export async function openRoom(): Promise<Room> {
	const said: string[] = [];
	const server = createServer((_, response) => response.end());
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo; // a TCP server has no other kind
	const siteUrl = new URL(`http://localhost:${port}`);
	let life: ReturnType<typeof live> | null = live(said);
	server.on('upgrade', collabDoor({ siteUrl, isOurHost: hostChecker(siteUrl), collab: () => life?.handler }));
	return {
		port,
		...{ said, tearsDeeds: false },
		ask: perform,
		async kill() {
			const dying = life;
			life = null;
			dying?.die();
			// The queue of SQLite's writes belongs to the process; what stood in it has failed by then.
			await write(async () => {});
			await closeDatabase();
			const start = performance.now();
			life = live(said);
			// Its timers cannot be taken away otherwise; it can write no text any more.
			await dying?.handler.close();
			return performance.now() - start;
		},
		async close() {
			await life?.handler.close();
			server.closeAllConnections();
			server.close();
		},
	};
}

function live(said: string[]): { handler: CollabHandler; die: () => void } {
	let dead = false;
	const wires = new Set<WebSocket>();
	const appends = new Appends((batch) => {
		if (dead) throw new Error('this server is dead');
		return appendUpdates(batch);
	});
	const report = (error: unknown, about: string) => void (dead || said.push(`${about}: ${error}`));
	const collab = openCollab({ staffOf: staffFromCookies, report, appends });
	provide('collab-announce', collab.announce);
	return {
		handler: {
			connect(wire, request) {
				wires.add(wire);
				wire.once('close', () => wires.delete(wire));
				collab.connect(wire, request);
			},
			close: collab.close,
		},
		die() {
			dead = true;
			for (const wire of wires) wire.terminate();
		},
	};
}

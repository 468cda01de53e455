import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, type Server, startServer } from '../e2e/process';

export type DeskPerson = { actor: string; cookie: string };
export type DeskStoryMade = { id: string; generation: string };
export type DeskMade = {
	/** A page that readers have. */
	page: string;
	people: DeskPerson[];
	/** For everyone, with a paragraph for each. */
	shared: DeskStoryMade;
	/** One for each. */
	own: DeskStoryMade[];
	/** 10,500 words and 50 pictures. */
	long: DeskStoryMade;
	/** Nobody has opened it since `letters` were written into its first paragraph, one by one. */
	logged: DeskStoryMade & { letters: string };
};

export type DeskRoom = {
	made: DeskMade;
	server: Server;
	port: number;
	env: Env;
	/** The paragraphs of a story as the database has them. */
	read(storyId: string): Promise<string[]>;
	/** Ends the server as a power cut would, and gives the seconds until the next one answers. */
	restart(): Promise<number>;
	close(): Promise<void>;
};
type Env = Record<string, string>;

const WRITERS = 50;
export const LOGGED = 20_000;

/** The production build on a newsroom where much is being written. */
export async function openDeskRoom(more: Env = {}): Promise<DeskRoom> {
	const dataDir = mkdtempSync(join(tmpdir(), 'stet-bench-desk-'));
	const env = { DATA_DIR: dataDir, ...more };
	const made = await furnishDesk<DeskMade>(env, 'room', WRITERS, LOGGED);
	let server = await startServer(env);
	const room: DeskRoom = {
		...{ made, server, env, port: portOf(server) },
		read: (storyId) => furnishDesk(env, 'read', storyId),
		restart: async () => {
			await server.stop('SIGKILL');
			const began = performance.now();
			server = await startServer(env);
			Object.assign(room, { server, port: portOf(server) });
			return (performance.now() - began) / 1000;
		},
		close: async () => {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
	return room;
}

export const portOf = ({ origin }: Server): number => Number(new URL(origin).port);

/** Runs desk-furnish.ts and gives what it says. */
export async function furnishDesk<T>(env: Env, ...words: (string | number)[]): Promise<T> {
	const { code, output } = await runProgram('bench/desk-furnish.ts', words.map(String), env);
	const said = output.split('\n').find((line) => /^[[{]/.test(line));
	if (code !== 0 || said === undefined) throw new Error(`the desk could not be furnished:\n${output}`);
	return JSON.parse(said) as T; // a program of ours printed it
}

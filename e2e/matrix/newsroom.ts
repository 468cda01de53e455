import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import * as Y from 'yjs';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { commandLine } from '@/features/staff/actor';
import { getWorkingCopy } from '@/features/story/working-copy/working-copy-queries';
import { readText } from '@/features/story/working-copy/working-text';
import { hashToken } from '@/lib/token';
import { addressOf, everyRow, type Newsroom, openNewsroom } from '../../scripts/testing/newsroom';
import { cookieOf } from '../../scripts/testing/session';
import type { Copy } from './behind';
import { isOver, setScene } from './cast';

/**
 * The newsroom of the matrix, from behind: it sets scenes and sees what was changed. One
 * question a line, as JSON; one answer a line.
 */
let newsroom: Newsroom;

const questions: Record<string, (...words: string[]) => Promise<unknown>> = {
	open: async () => {
		await migrate();
		const names = ['Ana Ruiz', 'Olga Owner', 'Ben Colleague'];
		newsroom = await openNewsroom({ sections: ['world'], topics: ['sea'], bylines: names });
		const published = await newsroom.publish({ headline: 'A boat came in', by: ['Ana Ruiz'], topics: ['sea'] });
		await newsroom.draft({ headline: 'canary-draft', by: ['Olga Owner'] });
		return { story: await addressOf(published) };
	},
	scene: () => setScene(newsroom),
	/** A word for all that is kept: the same word, the same rows. */
	rows: async () => {
		const words = Object.entries(await everyRow()).map(([name, rows]) => [
			name,
			digest(rows.map((row) => withoutTraces(name, row))),
		]);
		return Object.fromEntries(words.filter(([name]) => !TRACES.has(String(name))));
	},
	over: async (session = '') => isOver(session),
	/** A cookie as the door makes them, for any token and under any key. */
	cookie: (token = '', key) => cookieOf(token, key),
	copy: async (story = '') => copyOf(story),
	hash: async (token = '') => hashToken(token),
};

/** What being looked at changes by itself. */
const TRACES = new Set(['attempt_count']);
const withoutTraces = (table: string, row: unknown) => ({
	...{ ...(row as object), lastSeenAt: 0, visits: 0, lastVisitAt: 0 }, // rows are objects
	// Whoever looks for longer than a minute stays signed in for longer.
	...(table === 'session' && { expiresAt: 0 }),
});

async function copyOf(storyId: string): Promise<Copy | null> {
	const copy = await getWorkingCopy(commandLine, storyId);
	if (!copy) return null;
	const doc = new Y.Doc();
	Y.applyUpdate(doc, copy.state);
	const read = readText(doc);
	return { generation: copy.generation, seq: copy.seq, texts: read.ok ? read.texts : null };
}

const digest = (rows: unknown[]) => createHash('sha256').update(JSON.stringify(rows)).digest('base64url');

for await (const line of createInterface({ input: process.stdin })) {
	const [question, ...words] = JSON.parse(line) as [string, ...string[]]; // our own spec writes them
	try {
		console.log(JSON.stringify({ answer: (await questions[question]?.(...words)) ?? null }));
	} catch (error) {
		console.log(JSON.stringify({ error: inspect(error) }));
	}
}
await closeDatabase();

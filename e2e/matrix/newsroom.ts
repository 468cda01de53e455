import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { hashToken } from '@/lib/token';
import { addressOf, everyRow, openNewsroom } from '../../scripts/testing/newsroom';
import { cookieOf } from '../../scripts/testing/session';
import { type Bylines, isOver, setScene } from './cast';

/**
 * The newsroom of the matrix, from behind: it sets scenes and sees what was changed. One
 * question a line, as JSON; one answer a line.
 */
let bylines: Bylines;

const questions: Record<string, (...words: string[]) => Promise<unknown>> = {
	open: async () => {
		await migrate();
		const names = ['Ana Ruiz', 'Olga Owner', 'Ben Colleague'];
		const newsroom = await openNewsroom({ sections: ['world'], topics: ['sea'], bylines: names });
		bylines = { owner: newsroom.id('Olga Owner'), colleague: newsroom.id('Ben Colleague') };
		const published = await newsroom.publish({ headline: 'A boat came in', by: ['Ana Ruiz'], topics: ['sea'] });
		await newsroom.draft({ headline: 'canary-draft', by: ['Olga Owner'] });
		return { story: await addressOf(published) };
	},
	scene: () => setScene(bylines),
	/** A word for all that is kept: the same word, the same rows. */
	rows: async () => {
		const words = Object.entries(await everyRow()).map(([name, rows]) => [name, digest(rows.map(withoutTraces))]);
		return Object.fromEntries(words.filter(([name]) => !TRACES.has(String(name))));
	},
	over: async (session = '') => isOver(session),
	/** A cookie as the door makes them, for any token and under any key. */
	cookie: (token = '', key) => cookieOf(token, key),
	hash: async (token = '') => hashToken(token),
};

/** What being looked at changes by itself. */
const TRACES = new Set(['attempt_count']);
const withoutTraces = (row: unknown) => ({ ...(row as object), lastSeenAt: 0 }); // rows are objects

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

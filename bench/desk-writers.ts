import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeskPerson, DeskStoryMade } from './desk-room';
import { openWriter } from './desk-writer';

/**
 * Several people who type at the same time, in a process of their own: what they cost
 * must not be taken for what the server costs. On stdin a line says who (a WriterTask),
 * a second that they begin; stdout says "ready", then a line of JSON (what they Wrote).
 */
export type WriterTask = {
	port: number;
	seconds: number;
	writers: { person: DeskPerson; story: DeskStoryMade; place: number; name: string }[];
};
export type Wrote = { times: number[]; missing: string[] };

const KEYSTROKE_MS = 200;
const POINT_MS = 1_000;
const PATIENCE_MS = 60_000;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const task = JSON.parse((await lines.next()).value ?? '') as WriterTask; // bench/many-writers.ts wrote it
const open = task.writers.map((one) => ({
	...one,
	writer: openWriter(task.port, one.person, one.story, { place: one.place, deaf: true }),
	typed: '',
}));
await Promise.all(open.map(({ writer }) => writer.ready));
console.log('ready');
await lines.next();
await Promise.all(open.map((_, n) => typeOn(n)));
const until = performance.now() + PATIENCE_MS;
while (open.some(({ writer }) => !writer.settled())) {
	if (performance.now() > until) throw new Error('not everything was acknowledged within a minute');
	await wait(20);
}
for (const { writer } of open) writer.close();
const wrote: Wrote = { times: open.flatMap(({ writer }) => writer.times), missing: await missing() };
console.log(JSON.stringify(wrote));
process.exit(0);

/** Five keystrokes a second, each person's own beat a little beside the others'. */
async function typeOn(n: number): Promise<void> {
	const one = open[n];
	if (!one) return;
	const began = performance.now() + (n / open.length) * KEYSTROKE_MS;
	const strokes = (task.seconds * 1_000) / KEYSTROKE_MS;
	const text = ` ${one.name} ${'the tide came in over the long wall '.repeat(Math.ceil(strokes / 30))}`;
	for (let stroke = 0; stroke < strokes; stroke++) {
		await wait(Math.max(0, began + stroke * KEYSTROKE_MS - performance.now()));
		const letter = text.charAt(stroke);
		one.writer.type(letter);
		one.typed += letter;
		if (stroke % (POINT_MS / KEYSTROKE_MS) === 0) one.writer.point();
	}
}

/** Names of those whose letters are not all in the story, as somebody who comes afterwards finds it. */
async function missing(): Promise<string[]> {
	const texts = new Map<string, string>();
	for (const { person, story } of open) {
		if (texts.has(story.id)) continue;
		const reader = openWriter(task.port, person, story);
		await reader.ready;
		texts.set(story.id, String(reader.doc.getXmlFragment('body')));
		reader.close();
	}
	return open.filter(({ story, typed }) => !texts.get(story.id)?.includes(typed)).map(({ name }) => name);
}

import { beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { OpenStory } from './open-story';
import { firstRun } from './testing-collab';
import { Appends } from './working-appends';
import { openWorkingCopy } from './working-copy-mutations';
import { appendUpdates } from './working-log-mutations';
import { loadLog, loadWorkingCopy } from './working-log-queries';

const { reporter, editor } = staff;
let newsroom: Newsroom;

beforeAll(async () => {
	newsroom = await openNewsroom();
});

/** A story that is open, with a database that answers when it is told to. */
async function open() {
	const id = await newsroom.draft({ text: 'Text.' });
	accepted(await openWorkingCopy(editor, id));
	const copy = await loadWorkingCopy(id);
	if (!copy) throw new Error('there is no working copy');
	let answer: (works: boolean) => void = () => {};
	const sizes: number[] = [];
	const appends = new Appends(async (batch) => {
		sizes.push(batch.length);
		const works = await new Promise<boolean>((done) => {
			answer = done;
		});
		if (!works) throw new Error('the database is away');
		return appendUpdates(batch);
	});
	const document = new Y.Doc();
	const story = new OpenStory(copy, document, appends);
	const client = new Y.Doc();
	Y.applyUpdate(client, Y.encodeStateAsUpdate(document));
	const typed = (text: string) => {
		const before = Y.encodeStateVector(client);
		firstRun(client).insert(0, text);
		return Y.encodeStateAsUpdate(client, before);
	};
	return { id, story, document, typed, sizes, answer: (works: boolean) => answer(works) };
}

const turn = () => new Promise((done) => setTimeout(done, 20));

it('what comes again while it is being written is acknowledged when it is written, not before', async () => {
	const { story, typed, answer } = await open();
	const update = typed('a');
	const states: string[] = [];
	const first = story.write(update, reporter.id).then(() => states.push('first'));
	const again = story.write(update, reporter.id).then(() => states.push('again'));
	await turn();
	expect(states).toEqual([]);
	answer(true);
	await Promise.all([first, again]);
	expect(states.length).toBe(2);
});

it('nor is it acknowledged if it could not be written', async () => {
	const { story, typed, answer, id } = await open();
	const update = typed('a');
	const both = Promise.allSettled([story.write(update, reporter.id), story.write(update, reporter.id)]);
	await turn();
	answer(false);
	expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await loadLog(id, 0)).toEqual([]);
	const third = story.write(update, reporter.id);
	await turn();
	answer(true);
	expect(await third).toEqual({ kind: 'written' });
	expect((await loadLog(id, 0)).length).toBe(1);
});

it('a change that says again what may yet be lost is kept whole', async () => {
	const { story, typed, answer, id } = await open();
	const one = typed('one ');
	const both = Y.mergeUpdates([one, typed('two ')]);
	const lost = Promise.allSettled([story.write(one, reporter.id)]);
	await turn();
	const kept = story.write(both, reporter.id);
	answer(false);
	await lost;
	await turn();
	answer(true);
	expect(await kept).toEqual({ kind: 'written' });
	const copy = await loadWorkingCopy(id);
	const doc = new Y.Doc();
	for (const bytes of [copy?.row.snapshot, ...(copy?.log ?? []).map((row) => row.bytes)])
		if (bytes) Y.applyUpdate(doc, bytes);
	expect(firstRun(doc).toString()).toBe('two one Text.');
	expect(doc.store.pendingStructs).toBe(null);
});

it('what arrives while others are written goes together into the next transaction', async () => {
	const { story, typed, sizes, answer } = await open();
	const writes = [typed('1'), typed('2'), typed('3'), typed('4')].map((update, index) =>
		index === 0 ? story.write(update, reporter.id) : turn().then(() => story.write(update, reporter.id)),
	);
	await turn();
	await turn();
	answer(true);
	await turn();
	answer(true);
	await Promise.all(writes);
	expect(sizes).toEqual([1, 3]);
});

it('what others wrote meanwhile is taken in once, in whatever order the numbers come', async () => {
	const { story, typed, answer, id, document } = await open();
	const other = new Y.Doc();
	Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
	const before = Y.encodeStateVector(other);
	firstRun(other).insert(0, 'Theirs. ');
	const theirs = Y.encodeStateAsUpdate(other, before);
	await appendUpdates([{ storyId: id, generation: story.generation, actor: editor.id, bytes: theirs }]);
	const update = typed('Ours. ');
	const ours = story.write(update, reporter.id);
	await turn();
	answer(true);
	await ours;
	Y.applyUpdate(document, update);
	expect(story.seen).toBe(0);
	story.receive(await loadLog(id, story.seen));
	expect(story.seen).toBe(2);
	expect(firstRun(document).toString()).toMatch(/^(Theirs\. Ours|Ours\. Theirs)\. Text\.$/);
	expect(firstRun(story.checked.doc).toString()).toBe(firstRun(document).toString());
});

import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { database } from '@/db/client';
import { revision, story, workingCopy, workingUpdate } from '@/db/schema';
import { write } from '@/db/write';
import { accepted, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { doc as body, p } from '../body/body-build';
import { bodyText } from '../body/body-text';
import { checkpointWorkingCopy } from './checkpoint-mutations';
import { ensureWorkingCopy, markKept, openWorkingCopy, rewriteText, takeNewest } from './working-copy-mutations';
import { getWorkingCopy } from './working-copy-queries';
import { appendUpdates, compact } from './working-log-mutations';
import { readText, rewriteDoc } from './working-text';

const { reporter, editor } = staff;
let newsroom: Newsroom;

beforeAll(async () => {
	newsroom = await openNewsroom();
});

async function opened(text = 'Some text.'): Promise<string> {
	const id = await newsroom.draft({ text, by: ['Ana Ruiz'], notes: 'Call the harbour.' });
	accepted(await openWorkingCopy(editor, id));
	return id;
}

async function docOf(id: string): Promise<{ doc: Y.Doc; generation: string; seq: number }> {
	const copy = await getWorkingCopy(editor, id);
	if (!copy) throw new Error('there is no working copy');
	const doc = new Y.Doc();
	Y.applyUpdate(doc, copy.state);
	return { doc, generation: copy.generation, seq: copy.seq };
}

/** Writes as someone's browser does, without the socket. */
async function type(id: string, text: string, actor = reporter.id): Promise<number | null> {
	const { doc, generation } = await docOf(id);
	const before = Y.encodeStateVector(doc);
	rewriteDoc(doc, { body: body(p(text)) });
	const bytes = Y.encodeStateAsUpdate(doc, before);
	const [seq] = await appendUpdates([{ storyId: id, generation, actor, bytes }]);
	return seq ?? null;
}

const take = (id: string) => write((tx) => takeNewest(tx, id));
const copyRow = async (id: string) =>
	(await database().select().from(workingCopy).where(eq(workingCopy.storyId, id)))[0];
const checkpoints = async (id: string) =>
	(await database().select().from(revision).where(eq(revision.storyId, id))).filter(
		({ reason }) => reason === 'checkpoint',
	);

describe('seeding', () => {
	it('ten who open a story at once get one working copy, and the text once', async () => {
		const id = await newsroom.draft({ text: 'Once.' });
		const results = await Promise.all(Array.from({ length: 10 }, () => openWorkingCopy(editor, id)));
		for (const result of results) accepted(result);
		const { doc } = await docOf(id);
		const read = readText(doc);
		expect(read.ok && bodyText(read.texts.body)).toBe('Once.');
		expect(await database().$count(workingCopy, eq(workingCopy.storyId, id))).toBe(1);
	});

	it('readers who have the newest revision have what was seeded; otherwise they do not', async () => {
		const live = await newsroom.publish({ text: 'Live.' });
		await write((tx) => ensureWorkingCopy(tx, live));
		expect(await copyRow(live)).toMatchObject({ liveSeq: 0, liveFields: 0 });
		expect(await copyRow(await opened())).toMatchObject({ liveSeq: -1, keptSeq: 0 });
	});

	it('someone who may not read a story cannot open it, nor see its text', async () => {
		const id = await opened();
		expect(await openWorkingCopy(reporter, id)).toMatchObject({ ok: false });
		expect(await getWorkingCopy(reporter, id)).toBe(null);
	});
});

describe('what staff work on', () => {
	it('is the revision until it is opened, then every update of the log', async () => {
		const unopened = await newsroom.draft({ text: 'Untouched.', by: ['Ana Ruiz'] });
		expect(await take(unopened)).toMatchObject({ stored: false, content: { headline: 'A headline' } });
		const id = await opened();
		for (const text of ['One.', 'Two.', 'Three.']) await type(id, text);
		const newest = await take(id);
		expect(newest).toMatchObject({ stored: true, seq: 3, writers: [reporter.id] });
		expect(bodyText(newest.content.body)).toBe('Three.');
		expect(newest.content).toMatchObject({ notes: 'Call the harbour.', credits: [{ role: 'by' }] });
	});

	it('an update for another generation is not written', async () => {
		const id = await opened();
		const [seq] = await appendUpdates([
			{ storyId: id, generation: 'another', actor: reporter.id, bytes: new Uint8Array([0, 0]) },
		]);
		expect(seq).toBe(null);
		expect(await database().$count(workingUpdate, eq(workingUpdate.storyId, id))).toBe(0);
	});

	it('updates of many at once are numbered without a gap', async () => {
		const id = await opened();
		const { generation } = await docOf(id);
		const append = (actor: string) => ({ storyId: id, generation, actor, bytes: new Uint8Array([0, 0]) });
		const batches = await Promise.all(
			Array.from({ length: 8 }, (_, index) => appendUpdates([append(`a${index}`), append(`b${index}`)])),
		);
		const numbers = batches.flat().toSorted((a, b) => Number(a) - Number(b));
		expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
	});

	it('updates of several stories go together, each numbered by its own story, in whatever order they come', async () => {
		const [one, other] = [await opened(), await opened()];
		const append = async (storyId: string, actor: string, generation?: string) => ({
			...{ storyId, actor, bytes: new Uint8Array([0, 0]), generation: generation ?? (await docOf(storyId)).generation },
		});
		const batch = [
			await append(one, 'a'),
			await append(other, 'b'),
			await append(one, 'c', 'another'),
			await append(one, 'd'),
		];
		const numbers = await Promise.all([appendUpdates(batch), appendUpdates(batch.toReversed())]);
		const [first, second] = numbers.map((some, index) => (index === 0 ? some : some.toReversed()));
		expect([first?.[2], second?.[2]]).toEqual([null, null]);
		expect(new Set([first?.[1], second?.[1]])).toEqual(new Set([1, 2]));
		expect(new Set([first?.[0], first?.[3], second?.[0], second?.[3]])).toEqual(new Set([1, 2, 3, 4]));
		const { seq, actor } = workingUpdate;
		const kept = await database().select({ seq, actor }).from(workingUpdate).where(eq(workingUpdate.storyId, one));
		expect(kept).toHaveLength(4);
		for (const row of kept) {
			const told = [first?.[row.actor === 'a' ? 0 : 3], second?.[row.actor === 'a' ? 0 : 3]];
			expect(told).toContain(row.seq);
		}
	});

	it('a rewritten text is one more update, and nothing if it says the same', async () => {
		const id = await opened();
		await write((tx) => rewriteText(tx, editor, id, { headline: 'Restored', body: body(p('As it was.')) }));
		const newest = await take(id);
		expect(newest.content.headline).toBe('Restored');
		expect(newest).toMatchObject({ seq: 1, writers: [editor.id] });
		await write((tx) => rewriteText(tx, editor, id, { headline: 'Restored' }));
		expect((await take(id)).seq).toBe(1);
		const [row] = await database().select().from(story).where(eq(story.id, id));
		expect(row).toMatchObject({ headline: 'Restored', words: 3 });
	});

	it('whoever wrote is named until a revision has it', async () => {
		const id = await opened();
		await type(id, 'One.', 'account:first');
		await type(id, 'Two.', 'account:second');
		await compact(id);
		await type(id, 'Three.', 'account:first');
		const newest = await take(id);
		expect(newest.writers).toEqual(['account:second', 'account:first']);
		await write((tx) => markKept(tx, id, newest, { live: true }));
		expect((await take(id)).writers).toEqual([]);
		expect(await copyRow(id)).toMatchObject({ keptSeq: 3, liveSeq: 3 });
	});
});

it('folding the log changes neither the text nor what the document knows', async () => {
	const id = await opened();
	for (let round = 0; round < 30; round++) await type(id, `Round ${round}.`);
	const before = await docOf(id);
	expect(await compact(id)).toBe(30);
	const after = await docOf(id);
	expect(await database().$count(workingUpdate, eq(workingUpdate.storyId, id))).toBe(0);
	expect(after.seq).toBe(before.seq);
	expect(readText(after.doc)).toEqual(readText(before.doc));
	expect(Y.encodeStateVector(after.doc)).toEqual(Y.encodeStateVector(before.doc));
	expect(Y.encodeStateAsUpdate(after.doc, Y.encodeStateVector(before.doc)).byteLength).toBeLessThanOrEqual(
		Y.encodeStateAsUpdate(before.doc, Y.encodeStateVector(before.doc)).byteLength,
	);
	await type(id, 'And on.');
	expect(bodyText((await take(id)).content.body)).toBe('And on.');
});

describe('checkpoints', () => {
	/** As if everything so far had happened ten minutes ago. */
	const later = (id: string) =>
		write(async (tx) => {
			const at = new Date(Date.now() - 11 * 60_000);
			await tx.update(workingCopy).set({ keptAt: at }).where(eq(workingCopy.storyId, id));
			await tx.update(workingUpdate).set({ at }).where(eq(workingUpdate.storyId, id));
		});

	it('are made of ten minutes of writing, once, with everyone who wrote', async () => {
		const id = await opened();
		await type(id, 'Before.', 'account:first');
		expect(await checkpointWorkingCopy(id)).toBe('not due');
		await later(id);
		await type(id, 'After.', 'account:second');
		expect(await checkpointWorkingCopy(id)).toBe('made');
		expect(await checkpointWorkingCopy(id)).toBe('not due');
		const [made, ...more] = await checkpoints(id);
		expect(more).toEqual([]);
		expect(made).toMatchObject({ actor: 'account:second', writers: ['account:first', 'account:second'] });
		expect(bodyText(made?.body ?? body(p('')))).toBe('After.');
	});

	it('are not made of what is in a revision, nor at the first letter after a long pause', async () => {
		const id = await opened();
		await later(id);
		expect(await checkpointWorkingCopy(id)).toBe('not due');
		await type(id, 'A first letter.');
		expect(await checkpointWorkingCopy(id)).toBe('not due');
		expect(await checkpoints(id)).toEqual([]);
	});

	it('are never made of a text that cannot be read', async () => {
		const id = await opened();
		const { doc, generation } = await docOf(id);
		const before = Y.encodeStateVector(doc);
		const unknown = new Y.XmlElement('marquee');
		unknown.insert(0, [new Y.XmlText('text')]);
		doc.getXmlFragment('body').insert(0, [unknown]);
		const bytes = Y.encodeStateAsUpdate(doc, before);
		await appendUpdates([{ storyId: id, generation, actor: reporter.id, bytes }]);
		await later(id);
		expect(await checkpointWorkingCopy(id)).toBe('unreadable');
		expect(await checkpoints(id)).toEqual([]);
		await expect(take(id)).rejects.toThrow('marquee');
	});
});

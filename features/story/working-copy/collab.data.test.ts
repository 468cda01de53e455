import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { database } from '@/db/client';
import { account, presence, session, story, storyShare, workingUpdate } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join, setStatus } from '@/features/staff/testing-staff';
import { accepted, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { plantSession } from '@/scripts/testing/session';
import { killStory, publishStory } from '../story-mutations';
import { getPresence } from './presence-queries';
import { enter, firstRun, openOffice, saved, until, type Writer } from './testing-collab';
import { Appends } from './working-appends';
import { openWorkingCopy } from './working-copy-mutations';
import { getWorkingCopy } from './working-copy-queries';
import { appendUpdates } from './working-log-mutations';
import { readText } from './working-text';

let newsroom: Newsroom;
let ana: Staff;
let ben: Staff;
let ed: Staff;

beforeAll(async () => {
	newsroom = await openNewsroom();
	ana = await join('reporter', 'Ana Ruiz');
	ben = await join('reporter', 'Ben Berg');
	ed = await join('editor', 'Ed Ito');
});

async function draft(text = 'Some text.'): Promise<string> {
	const id = await newsroom.draft({ text });
	await write((tx) => tx.update(story).set({ owner: ana.id }).where(eq(story.id, id)));
	accepted(await openWorkingCopy(ed, id));
	return id;
}

const share = (storyId: string, staff: Staff) =>
	write((tx) => tx.insert(storyShare).values({ storyId, actor: staff.id, sharedBy: ed.id, at: new Date() }));

/** What the database has, as the desk reads it. */
async function kept(storyId: string): Promise<string> {
	const copy = await getWorkingCopy(ed, storyId);
	const doc = new Y.Doc();
	if (copy) Y.applyUpdate(doc, copy.state);
	return firstRun(doc).toString();
}

const opened = async (writer: Writer) => {
	await saved(writer);
	return writer;
};

describe('writing together', () => {
	it('three people who type in one paragraph end with one text, and the database has it', async () => {
		const office = await openOffice();
		const id = await draft('Start.');
		await share(id, ben);
		const writers = await Promise.all([ana, ben, ed].map((one) => enter(office, one, id).then(opened)));
		for (let round = 0; round < 40; round++) {
			for (const [place, { doc }] of writers.entries()) {
				const run = firstRun(doc);
				run.insert(Math.min(run.length, (round * 7 + place) % (run.length + 1)), 'abc'[place] ?? '');
			}
			if (round % 10 === 0) await new Promise((done) => setTimeout(done, 20));
		}
		for (const writer of writers) await saved(writer);
		await until(() => new Set(writers.map(({ doc }) => firstRun(doc).toString())).size === 1);
		const text = firstRun(writers[0]?.doc ?? new Y.Doc()).toString();
		expect([...text].filter((letter) => 'abc'.includes(letter)).length).toBe(120 + 1); // "Start" has an "a"
		expect(await kept(id)).toBe(text);
		await until(async () => (await getPresence([id])).get(id)?.length === 3);
		writers[1]?.provider.destroy();
		await until(async () => (await getPresence([id])).get(id)?.length === 2);
	});

	it('nothing is acknowledged that the database does not have, and it is sent again until it does', async () => {
		let broken = false;
		const appends = new Appends(async (batch) => {
			if (broken) throw new Error('the disk is full');
			return appendUpdates(batch);
		});
		const office = await openOffice({ appends });
		const id = await draft();
		const writer = await enter(office, ana, id).then(opened);
		const colleague = await enter(office, ed, id).then(opened);
		broken = true;
		firstRun(writer.doc).insert(0, 'Kept. ');
		await until(() => writer.reasons.includes('later'));
		expect(writer.provider.hasUnsyncedChanges).toBe(true);
		expect(await kept(id)).toBe('Some text.');
		expect(firstRun(colleague.doc).toString()).toBe('Some text.');
		expect(colleague.reasons).toEqual([]);
		broken = false;
		await until(() => firstRun(colleague.doc).toString() === 'Kept. Some text.');
		await saved(writer);
		expect(await kept(id)).toBe('Kept. Some text.');
		expect(office.reported.some((one) => one.includes('the disk is full'))).toBe(true);
	});

	it('after a restart everything that was acknowledged is there', async () => {
		const first = await openOffice();
		const id = await draft();
		const writer = await enter(first, ana, id).then(opened);
		for (const letter of 'Written before. ') firstRun(writer.doc).insert(0, letter);
		await saved(writer);
		const text = firstRun(writer.doc).toString();
		await first.close();
		expect(await database().$count(presence, eq(presence.storyId, id))).toBe(0);
		const second = await openOffice();
		const again = await enter(second, ana, id).then(opened);
		expect(firstRun(again.doc).toString()).toBe(text);
		expect(await kept(id)).toBe(text);
	});

	it('the lists learn headline and length while someone writes', async () => {
		const office = await openOffice();
		const id = await draft('One two three.');
		const writer = await enter(office, ana, id).then(opened);
		firstRun(writer.doc).insert(0, 'Four five ');
		const headline = writer.doc.getXmlFragment('headline').get(0) as Y.XmlElement;
		(headline.get(0) as Y.XmlText).insert(0, 'New: ');
		await until(async () => {
			const [row] = await database().select().from(story).where(eq(story.id, id));
			return row?.words === 5 && row.headline === 'New: A headline';
		});
	});

	it('two processes on one database see each other, and so do their people', async () => {
		const [here, there] = await Promise.all([
			openOffice({ appends: new Appends() }),
			openOffice({ appends: new Appends() }),
		]);
		const id = await draft();
		const one = await enter(here, ana, id).then(opened);
		const other = await enter(there, ed, id).then(opened);
		firstRun(one.doc).insert(0, 'From here. ');
		await until(() => firstRun(other.doc).toString().startsWith('From here. '), 1_500);
		for (let round = 0; round < 20; round++) {
			firstRun(other.doc).insert(0, 'x');
			firstRun(one.doc).insert(firstRun(one.doc).length, 'y');
		}
		await saved(one);
		await saved(other);
		await until(() => firstRun(one.doc).toString() === firstRun(other.doc).toString(), 3_000);
		expect(await kept(id)).toBe(firstRun(one.doc).toString());
		expect((await getPresence([id])).get(id)?.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ed Ito']);
	});

	it('a move of another process reaches whoever has the story open', async () => {
		const office = await openOffice();
		const id = await draft();
		const writer = await enter(office, ana, id).then(opened);
		await new Promise((done) => setTimeout(done, 700));
		expect(writer.words).toEqual([]);
		await write((tx) => tx.update(story).set({ moves: 7 }).where(eq(story.id, id)));
		await until(() => writer.words.includes('story'), 1_500);
	});
});

describe('who may', () => {
	const refusals: [string, (id: string) => Promise<Parameters<typeof enter>[3]>, string][] = [
		['nobody who is not signed in', async () => ({ cookie: '' }), 'session-ended'],
		['nobody with a forged cookie', async () => ({ cookie: 'a.b.c' }), 'session-ended'],
		[
			'nobody whose session has expired',
			async () => ({ cookie: (await plantSession(ana.accountId, { expiresIn: -1_000 })).cookie }),
			'session-ended',
		],
		['nobody with a copy of another generation', async () => ({ generation: 'other' }), 'other-generation'],
		[
			'no one who says to be someone else',
			async () => ({ hello: JSON.stringify({ generation: 'x', version: 1, actor: ben.id }) }),
			'other-person',
		],
		[
			'no editor of another version',
			async () => ({ hello: JSON.stringify({ generation: 'x', version: 99, actor: ana.id }) }),
			'reload',
		],
		['nothing that is no greeting', async () => ({ hello: 'hi' }), 'reload'],
	];
	it.each(refusals)('%s', async (_, asked, reason) => {
		const office = await openOffice();
		const id = await draft();
		const writer = await enter(office, ana, id, await asked(id));
		await until(() => writer.reasons.includes(reason));
		expect(firstRunOrNone(writer.doc)).toBe('');
	});

	it('no other reporter, and no story that is not there', async () => {
		const office = await openOffice();
		const id = await draft();
		const stranger = await enter(office, ben, id);
		await until(() => stranger.reasons.includes('no-access'));
		const lost = await enter(office, ana, '01890000-0000-7000-8000-000000000000');
		await until(() => lost.reasons.includes('gone'));
		await write((tx) => tx.update(story).set({ deletedAt: new Date() }).where(eq(story.id, id)));
		const binned = await enter(office, ana, id);
		await until(() => binned.reasons.includes('gone'));
	});

	it('no page of another origin, and no other address', async () => {
		const office = await openOffice();
		const ask = (path: string, headers: Record<string, string>) =>
			new Promise<number>((done) => {
				const wire = new WebSocket(`ws://localhost:${office.port}${path}`, { headers });
				wire.on('unexpected-response', (_, response) => done(response.statusCode ?? 0));
				wire.on('open', () => done(101)).on('error', () => done(0));
			});
		const origin = `http://localhost:${office.port}`;
		expect(await ask('/collab', { origin })).toBe(101);
		expect(await ask('/collab', { origin: 'http://evil.example' })).toBe(403);
		expect(await ask('/collab', { origin: 'null' })).toBe(403);
		expect(await ask('/collab', {})).toBe(403);
		expect(await ask('/collab', { origin, host: 'evil.example' })).toBe(421);
		for (const path of ['/', '/collab/', '/collab?x=1', '/newsroom', '/collab/../x', '/COLLAB']) {
			expect([path, await ask(path, { origin })]).toEqual([path, 0]);
		}
	});

	it('a right that is lost ends the connection within a second', async () => {
		const office = await openOffice();
		const cases: [string, (staff: Staff, id: string) => Promise<unknown>][] = [
			['session-ended', (staff) => setStatus(staff, 'disabled')],
			[
				'session-ended',
				(staff) =>
					write((tx) =>
						tx.update(session).set({ revokedAt: new Date() }).where(eq(session.accountId, staff.accountId)),
					),
			],
			[
				'session-ended',
				(staff) =>
					write((tx) =>
						tx
							.update(session)
							.set({ expiresAt: new Date(0) })
							.where(eq(session.accountId, staff.accountId)),
					),
			],
			['no-access', (staff) => write((tx) => tx.delete(storyShare).where(eq(storyShare.actor, staff.id)))],
			['gone', (_, id) => write((tx) => tx.update(story).set({ deletedAt: new Date() }).where(eq(story.id, id)))],
		];
		for (const [index, [reason, lose]] of cases.entries()) {
			const staff = await join('reporter', `Carl ${index}`);
			const id = await draft();
			await share(id, staff);
			const writer = await enter(office, staff, id).then(opened);
			await lose(staff, id);
			await until(() => writer.reasons.includes(reason), 1_000);
			firstRun(writer.doc).insert(0, 'Too late. ');
			await new Promise((done) => setTimeout(done, 100));
			expect(await kept(id)).toBe('Some text.');
		}
	});

	it('an editor who becomes a reporter leaves the stories of others', async () => {
		const office = await openOffice();
		const id = await draft();
		const eve = await join('editor', 'Eve Editor');
		const writer = await enter(office, eve, id).then(opened);
		await write((tx) => tx.update(account).set({ role: 'reporter' }).where(eq(account.id, eve.accountId)));
		await until(() => writer.reasons.includes('no-access'), 1_000);
	});

	it('a killed story can be read and not written', async () => {
		const office = await openOffice();
		const id = await draft();
		accepted(await publishStory(ed, id, { confirmed: true, said: { noByline: 'A test.' } }));
		const writer = await enter(office, ana, id).then(opened);
		accepted(await killStory(ed, id, 'It was wrong.'));
		await until(() => writer.words.includes('story'), 1_500);
		await new Promise((done) => setTimeout(done, 600));
		const rows = await database().$count(workingUpdate, eq(workingUpdate.storyId, id));
		firstRun(writer.doc).insert(0, 'No. ');
		await new Promise((done) => setTimeout(done, 300));
		expect(writer.provider.hasUnsyncedChanges).toBe(true);
		const late = await enter(office, ana, id);
		await until(() => late.provider.isAuthenticated);
		expect(late.isReadOnly()).toBe(true);
		late.doc.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph')]);
		await new Promise((done) => setTimeout(done, 300));
		expect(await database().$count(workingUpdate, eq(workingUpdate.storyId, id))).toBe(rows);
		expect(await kept(id)).toBe('Some text.');
	});

	it('nobody speaks in the name of someone else', async () => {
		const office = await openOffice();
		const id = await draft();
		const victim = await enter(office, ana, id).then(opened);
		victim.provider.awareness?.setLocalStateField('cursor', 1);
		const seen = await enter(office, ed, id).then(opened);
		await until(() => seen.provider.awareness?.getStates().get(victim.doc.clientID));
		expect(seen.provider.awareness?.getStates().get(victim.doc.clientID)?.['user']).toMatchObject({
			actor: ana.id,
			name: 'Ana Ruiz',
		});
		const doc = new Y.Doc();
		doc.clientID = victim.doc.clientID;
		const forger = await enter(office, ed, id, { doc });
		await until(() => forger.provider.isSynced);
		forger.provider.awareness?.setLocalState({ user: { actor: ana.id, name: 'Ana says' }, cursor: 99 });
		forger.provider.awareness?.setLocalState({ user: { actor: ana.id, name: 'Ana says' }, cursor: 100 });
		await new Promise((done) => setTimeout(done, 300));
		expect(seen.provider.awareness?.getStates().get(victim.doc.clientID)).toMatchObject({
			cursor: 1,
			user: { name: 'Ana Ruiz' },
		});
		seen.provider.awareness?.setLocalState({ user: { actor: ana.id, name: 'Ana says' } });
		await until(() => victim.provider.awareness?.getStates().get(seen.doc.clientID));
		expect(victim.provider.awareness?.getStates().get(seen.doc.clientID)?.['user']).toMatchObject({
			actor: ed.id,
			name: 'Ed Ito',
		});
		const before = JSON.stringify([...(victim.provider.awareness?.getStates() ?? [])]);
		seen.provider.awareness?.setLocalState({ much: 'x'.repeat(10_000) });
		await new Promise((done) => setTimeout(done, 200));
		expect(JSON.stringify([...(victim.provider.awareness?.getStates() ?? [])])).toBe(before);
	});
});

describe('what the protocol itself brings', () => {
	it('is refused with a reason; the text is the same to the byte and the others stay', async () => {
		const office = await openOffice();
		const id = await draft();
		const colleague = await enter(office, ed, id).then(opened);
		const before = await getWorkingCopy(ed, id);
		const attacks: ((doc: Y.Doc) => void)[] = [
			(doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('script')]),
			(doc) => firstRun(doc).format(0, 3, { link: { href: 'javascript:alert(1)' } }),
			(doc) => firstRun(doc).insert(0, 'x'.repeat(1_500_000)),
			(doc) => doc.getMap('secret').set('a', new Y.Doc()),
			(doc) => doc.getXmlFragment('elsewhere').insert(0, [new Y.XmlElement('paragraph')]),
		];
		for (const attack of attacks) {
			const writer = await enter(office, ana, id).then(opened);
			attack(writer.doc);
			await until(() => writer.reasons.includes('refused'));
			expect(writer.words.join()).toMatch(/^refused: .{10}/);
			expect(writer.provider.hasUnsyncedChanges).toBe(true);
		}
		for (const bytes of [
			new Uint8Array([1]),
			new Uint8Array([255, 255, 255, 255]),
			crypto.getRandomValues(new Uint8Array(300)),
		]) {
			const writer = await enter(office, ana, id).then(opened);
			writer.doc.emit('update', [bytes, 'by hand', writer.doc, null as never]);
			await until(() => writer.reasons.includes('refused'));
		}
		for (const noise of [
			new Uint8Array(),
			new Uint8Array([0]),
			crypto.getRandomValues(new Uint8Array(500)),
			new Uint8Array(2_500_000),
		]) {
			const wire = new WebSocket(`ws://localhost:${office.port}/collab`, {
				headers: { origin: `http://localhost:${office.port}` },
			});
			await new Promise((done) => wire.on('open', done));
			const gone = new Promise((done) => wire.on('close', done));
			wire.on('error', () => {});
			wire.send(noise);
			if (noise.length > 2_000_000) await gone;
			wire.terminate();
		}
		expect(await getWorkingCopy(ed, id)).toEqual(before);
		expect(colleague.reasons).toEqual([]);
		firstRun(colleague.doc).insert(0, 'Still here. ');
		await saved(colleague);
		expect(await kept(id)).toBe('Still here. Some text.');
		const copy = await getWorkingCopy(ed, id);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, copy?.state ?? new Uint8Array());
		expect(readText(doc).ok).toBe(true);
	}, 120_000);
});

function firstRunOrNone(doc: Y.Doc): string {
	return doc.getXmlFragment('body').length === 0 ? '' : firstRun(doc).toString();
}

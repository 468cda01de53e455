import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, audit, auditDetails } from '@/db/schema';
import { write } from '@/db/write';
import { renameByline } from '@/features/byline/byline-mutations';
import { type Actor, commandLine } from '@/features/staff/actor';
import { correctStory, reviseStory } from '@/features/story/story-mutations';
import { Refusal } from '@/lib/result';
import { accepted, addressOf, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { getAuditForDesk, walkAuditForDesk } from './audit-desk-queries';
import { csvOfAudit } from './audit-export';
import { recordAuditExport } from './audit-export-mutations';
import { type AuditFilters, readAuditFilters } from './audit-filters';
import { recordAudit } from './audit-mutations';
import { verifyAudit } from './audit-queries';

const ZONE = 'America/New_York';
const ana: Actor = { id: 'staff:ana', role: 'editor' };
const bo: Actor = { id: 'staff:bo', role: 'admin' };
let paper: Newsroom;
let story: string;

const ask = (filters: Partial<AuditFilters> = {}, before: number | null = null) =>
	getAuditForDesk(staff.admin, readAuditFilters(filters), { before, zone: ZONE });

async function found(filters: Partial<AuditFilters> = {}, before: number | null = null) {
	const log = await ask(filters, before);
	if (log.kind !== 'found') throw new Error(log.problem);
	return log;
}

const deeds = async (filters: Partial<AuditFilters>) => (await found(filters)).entries.map((entry) => entry.action);

async function join({ id, role }: Actor, name: string, email: string) {
	if (role === 'system') throw new Error('Stet has no account');
	const row = { id: `account-of-${id}`, actor: id, name, email, emailKey: email, role };
	await write(async (tx) => {
		await tx.insert(account).values({ ...row, status: 'active', createdAt: new Date() });
	});
}

const record = (actor: Actor, action: string, subject: string, details = {}) =>
	write(async (tx) => recordAudit(tx, { actor, action, subject, details }));

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Zoé Łuk'] });
	await join(ana, 'Ana Ruiz', 'ana@paper.example');
	await join(bo, 'Bo Ek', 'bo@paper.example');
	story = await paper.publish({ headline: 'Ferry runs late' });
	accepted(await reviseStory({ ...ana, role: 'editor' }, story, { headline: 'Ferry runs again' }));
	accepted(await correctStory(ana, story, { kind: 'correction', text: 'Wrong.', above: false }));
	accepted(await renameByline(bo, paper.id('Zoé Łuk'), { name: 'Zoé Łukas' }));
	await record(bo, 'account.role', ana.id, { from: 'reporter', to: 'editor' });
	await record({ id: 'staff:gone', role: 'admin' }, 'account.remove', 'staff:nobody');
});

describe('an entry', () => {
	test('names who did it by the name they have now, Stet for itself, and a former colleague for who has left', async () => {
		const { entries } = await found();
		const who = new Map(entries.map((entry) => [entry.action, entry.who]));
		expect(who.get('story.revise')).toBe('Ana Ruiz');
		expect(who.get('byline.rename')).toBe('Bo Ek');
		expect(who.get('newsroom.save')).toBe('Stet');
		expect(who.get('account.remove')).toBe('a former colleague');
	});

	test('says what it is about as it is called today', async () => {
		const { entries } = await found();
		const about = new Map(entries.map((entry) => [entry.action, entry.about]));
		expect(about.get('story.publish')).toBe('Ferry runs again');
		expect(about.get('byline.rename')).toBe('Zoé Łukas');
		expect(about.get('account.role')).toBe('Ana Ruiz');
		expect(about.get('account.remove')).toBe('a former colleague');
		expect(about.get('newsroom.save')).toBe('the newsroom');
		expect(about.get('topic.create')).toBe('sea');
	});

	test('whose details were erased says so by having none, and the chain holds', async () => {
		await record(bo, 'account.invite', 'staff:later', { email: 'x@paper.example' });
		const [entry] = (await found({ what: 'account.invite' })).entries;
		expect(entry?.details).toEqual({ email: 'x@paper.example' });
		await write(async (tx) => {
			await tx.delete(auditDetails).where(eq(auditDetails.number, entry?.number ?? 0));
		});
		expect((await found({ what: 'account.invite' })).entries[0]?.details).toBeNull();
		expect((await verifyAudit()).ok).toBe(true);
	});
});

describe('the filters', () => {
	test.each([
		['a name', 'ana ruiz'],
		['a part of a name', 'ruiz'],
		['an address', 'ANA@paper.example'],
		['the id in the log', 'staff:ana'],
	])('find who did it by %s', async (_, who) => {
		expect(await deeds({ who })).toEqual(['story.correct', 'story.revise']);
	});

	test('find what Stet itself did', async () => {
		const { entries } = await found({ who: 'Stet' });
		expect(new Set(entries.map((entry) => entry.who))).toEqual(new Set(['Stet']));
		expect(entries.map((entry) => entry.action)).toContain('story.publish');
	});

	test('find what former colleagues did by their id', async () => {
		expect(await deeds({ who: 'staff:gone' })).toEqual(['account.remove']);
	});

	test('find one deed, or every deed with a noun', async () => {
		expect(await deeds({ what: 'story.revise' })).toEqual(['story.revise']);
		expect(await deeds({ what: 'story' })).toEqual(['story.correct', 'story.revise', 'story.publish', 'story.create']);
		expect(await deeds({ what: 'stor' })).toEqual([]);
	});

	test('find what was done to a story by its address, whole or as a path, and by its id', async () => {
		const path = await addressOf(story);
		const all = ['story.correct', 'story.revise', 'story.publish', 'story.create'];
		for (const about of [path, `https://paper.example${path}?x=1`, `story:${story}`]) {
			expect(await deeds({ about })).toEqual(all);
		}
	});

	test('find what was done to a byline or an account by its name', async () => {
		expect(await deeds({ about: 'zoe lukas' })).toEqual(['byline.rename', 'byline.create']);
		expect(await deeds({ about: 'Ana Ruiz' })).toEqual(['account.role', 'byline.create']);
	});

	test('are all met at once', async () => {
		expect(await deeds({ who: 'Ana', what: 'story.revise', about: `story:${story}` })).toEqual(['story.revise']);
		expect(await deeds({ who: 'Bo Ek', about: `story:${story}` })).toEqual([]);
	});

	test('say so when nobody or nothing is called that, or a day is none', async () => {
		expect(await ask({ who: 'Nobody' })).toEqual({ kind: 'refused', problem: 'Nobody here is called “Nobody”.' });
		expect(await ask({ about: 'Nothing' })).toEqual({ kind: 'refused', problem: 'Nothing here is called “Nothing”.' });
		expect((await ask({ from: '2024-02-30' })).kind).toBe('refused');
		expect((await ask({ from: '2024-02-02', to: '2024-02-01' })).kind).toBe('refused');
	});

	test.each(["'; drop table audit; --", '%', '_', 'story:%', '(', '\\', '💥', 'a'.repeat(300)])(
		'take %j for text and nothing else',
		async (text) => {
			for (const name of ['who', 'what', 'about']) {
				const log = await ask({ [name]: text });
				expect(log.kind === 'refused' || log.entries.length === 0).toBe(true);
			}
		},
	);
});

describe('pages', () => {
	beforeAll(async () => {
		await write(async (tx) => {
			for (let i = 0; i < 130; i++) {
				recordAudit(tx, {
					actor: i % 2 ? ana : bo,
					action: `test.${i % 3 ? 'often' : 'rarely'}`,
					subject: `test:${i}`,
				});
			}
		});
	});

	test.each<[string, Partial<AuditFilters>]>([
		['everything', {}],
		['one colleague', { who: 'staff:ana' }],
		['a noun', { what: 'test' }],
		['several conditions', { who: 'staff:ana', what: 'test.rarely' }],
	])('of %s give each row once, newest first', async (_, filters) => {
		const seen: number[] = [];
		for (let before: number | null = null; ; ) {
			const { entries, next } = await found(filters, before);
			expect(entries.length).toBeLessThanOrEqual(50);
			seen.push(...entries.map((entry) => entry.number));
			if (next === null) break;
			before = next;
		}
		const rows = await database().select().from(audit).orderBy(asc(audit.number));
		const wanted = rows.filter(
			(row) =>
				(!filters.who || row.actor === filters.who) &&
				(!filters.what || row.action === filters.what || row.action.startsWith(`${filters.what}.`)),
		);
		expect(seen).toEqual(wanted.map((row) => row.number).reverse());
	});
});

describe('the export', () => {
	const text = async (filters: Partial<AuditFilters> = {}) =>
		new Response(csvOfAudit(staff.admin, readAuditFilters(filters), ZONE)).text();

	test('holds every row that the filters let through, and itself', async () => {
		accepted(await recordAuditExport(bo, readAuditFilters({ what: 'audit' })));
		const csv = await text({ what: 'audit' });
		expect(csv).toContain('exported the audit log');
		expect(csv).toContain('{""what"":""audit""}');
		const whole = await text();
		const { length } = await database().select().from(audit);
		expect(whole.trimEnd().split('\r\n')).toHaveLength(length + 1);
	});

	test('stops reading when nobody takes it any more', async () => {
		const stream = csvOfAudit(staff.admin, readAuditFilters({}), ZONE).getReader();
		await stream.read();
		await stream.cancel();
		expect((await stream.read()).done).toBe(true);
	});
});

test.each([staff.reporter, staff.editor])('nobody but admins reads or exports the log: $role', async (actor) => {
	const filters = readAuditFilters({});
	await expect(getAuditForDesk(actor, filters, { before: null, zone: ZONE })).rejects.toThrow(Refusal);
	await expect(walkAuditForDesk(actor, filters, ZONE).next()).rejects.toThrow(Refusal);
	const before = await database().$count(audit);
	expect(await recordAuditExport(actor, filters)).toMatchObject({ ok: false });
	expect(await database().$count(audit)).toBe(before);
	expect((await getAuditForDesk(commandLine, filters, { before: null, zone: ZONE })).kind).toBe('found');
});

import { asc, eq, inArray } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { audit, auditDetails, auditHead } from '@/db/schema';
import { write } from '@/db/write';
import { renameByline } from '@/features/byline/byline-mutations';
import { commandLine } from '@/features/staff/actor';
import { correctStory, killStory, publishStory, reviseStory, unpublishStory } from '@/features/story/story-mutations';
import { accepted, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { hashRow } from './audit-chain';
import { recordAudit } from './audit-mutations';
import { verifyAudit } from './audit-queries';

type Row = typeof audit.$inferSelect;
let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom();
	const id = await paper.publish({ by: ['Ana Ruiz'] });
	accepted(await reviseStory(commandLine, id, { headline: 'Again' }));
	accepted(await publishStory(commandLine, id));
	accepted(await correctStory(commandLine, id, { kind: 'correction', text: 'Wrong.', above: false }));
	accepted(await unpublishStory(commandLine, id));
	accepted(await killStory(commandLine, id, 'Gone.'));
	accepted(await renameByline(commandLine, paper.id('Ana Ruiz'), { name: 'Ana Ruiz Soler' }));
});

const rows = () => database().select().from(audit).orderBy(asc(audit.number));

describe('the chain', () => {
	test('has a row for every deed, in the order in which they were done', async () => {
		const all = await rows();
		expect(all.map((row) => row.action)).toEqual([
			...['newsroom.save', 'section.create', 'section.create', 'topic.create', 'byline.create'],
			...['story.create', 'story.publish', 'story.revise', 'story.publish', 'story.correct'],
			...['story.unpublish', 'story.kill', 'byline.rename'],
		]);
		expect(all.map((row) => row.number)).toEqual(all.map((_, i) => i + 1));
		expect(await verifyAudit()).toEqual({ ok: true, rows: all.length });
	});

	test('holds opaque ids only: names and words stand in the details', async () => {
		const chain = JSON.stringify(await rows());
		for (const word of ['Ana', 'Again', 'The Test', 'Gone']) expect(chain).not.toContain(word);
		expect(JSON.stringify(await database().select().from(auditDetails))).toContain('Ana Ruiz Soler');
	});

	test('has no row of a transaction that was rolled back or refused', async () => {
		const before = await rows();
		await expect(
			write(async (tx) => {
				recordAudit(tx, { actor: commandLine, action: 'test.undo', subject: 'test' });
				throw new Error('stop');
			}),
		).rejects.toThrow('stop');
		accepted(await publishStory(commandLine, await paper.draft()));
		expect((await publishStory(commandLine, await paper.draft({ headline: '' }))).ok).toBe(false);
		const after = await rows();
		expect(after.slice(before.length).map((row) => row.action)).toEqual([
			...['story.create', 'story.publish', 'story.create'],
		]);
	});

	test('stands under 60 writers at once, and while it is checked', async () => {
		const writers = Array.from({ length: 60 }, (_, i) =>
			write(async (tx) => recordAudit(tx, { actor: commandLine, action: 'test.write', subject: `test:${i}` })),
		);
		const checks = Array.from({ length: 10 }, () => verifyAudit());
		for (const verdict of await Promise.all(checks)) expect(verdict.ok).toBe(true);
		await Promise.all(writers);
		expect(await verifyAudit()).toEqual({ ok: true, rows: (await rows()).length });
	});

	test.each<[string, Record<string, unknown>]>([
		['signs of all kinds', { text: 'é\u2028"\\\u{1f30a}<', nested: { list: [1.5, -0, 1e21, true, null] } }],
		['what JSON leaves out', { none: undefined, date: new Date(0), not: Number.NaN }],
		['keys that sort otherwise', { b: 1, a: 2, 10: 3, 9: 4 }],
		['a lone surrogate and U+0000', { text: 'a\ud800b\u0000c' }],
	])('stands with details of %s', async (_, details) => {
		await write(async (tx) => recordAudit(tx, { actor: commandLine, action: 'test.details', subject: 't', details }));
		expect(await verifyAudit()).toMatchObject({ ok: true });
	});

	test('stands when details are erased', async () => {
		const { length } = await rows();
		await write(async (tx) => tx.delete(auditDetails).where(inArray(auditDetails.number, [1, 5, length])));
		expect(await verifyAudit()).toEqual({ ok: true, rows: length });
	});
});

/** For someone with the database in hand the triggers are no hindrance. */
describe('what someone does to it behind the triggers is found, and the first bad row named', () => {
	let original: { audit: Row[]; details: (typeof auditDetails.$inferSelect)[]; head: typeof auditHead.$inferSelect };

	const replaceRows = (wanted: Row[]) =>
		write(async (tx) => {
			await tx.delete(audit);
			for (const row of wanted) await tx.insert(audit).values(row);
		});

	beforeAll(async () => {
		await write(async (tx) => {
			for (const trigger of ['audit_is_immutable', 'audit_stays']) {
				await raw(tx, {
					sqlite: sql.raw(`drop trigger ${trigger}`),
					postgres: sql.raw(`drop trigger ${trigger} on audit`),
				});
			}
		});
		const [head] = await database().select().from(auditHead);
		if (!head) throw new Error('no head');
		original = { audit: await rows(), details: await database().select().from(auditDetails), head };
	});

	beforeEach(async () => {
		await replaceRows(original.audit);
		await write(async (tx) => {
			await tx.delete(auditDetails);
			for (const row of original.details) await tx.insert(auditDetails).values(row);
			await tx.delete(auditHead);
			await tx.insert(auditHead).values(original.head);
		});
		expect(await verifyAudit()).toEqual({ ok: true, rows: original.audit.length });
	});

	const fault = async () => {
		const verdict = await verifyAudit();
		return verdict.ok ? 'none' : verdict.fault;
	};

	test.each<[string, Partial<Row>]>([
		['at', { at: new Date('2020-01-01T00:00:00Z') }],
		['actor', { actor: 'account:somebody-else' }],
		['action', { action: 'story.revise' }],
		['subject', { subject: 'story:another' }],
		['detailsHash', { detailsHash: '0'.repeat(64) }],
		['hash', { hash: '0'.repeat(64) }],
	])('an edited row: its %s', async (_, values) => {
		await write(async (tx) => tx.update(audit).set(values).where(eq(audit.number, 4)));
		expect(await fault()).toBe('row 4 was changed');
	});

	test('an edited row whose hash was made to fit', async () => {
		const fitted = original.audit.map((row) => {
			if (row.number !== 4) return row;
			const forged = { ...row, actor: 'account:somebody-else' };
			return { ...forged, hash: hashRow(forged) };
		});
		await replaceRows(fitted);
		expect(await fault()).toBe('row 5 does not follow the row before it');
	});

	test('a chain that was forged from one row to its end', async () => {
		let previousHash = '';
		const forged = original.audit.map((row) => {
			const changed = row.number < 4 ? row : { ...row, actor: row.number === 4 ? 'x' : row.actor };
			const chained = row.number < 5 ? changed : { ...changed, previousHash };
			previousHash = hashRow(chained);
			return { ...chained, hash: previousHash };
		});
		await replaceRows(forged);
		expect(await fault()).toBe(`row ${original.audit.length} was changed`);
	});

	test.each([1, 6])('a deleted row: row %i', async (number) => {
		await write(async (tx) => tx.delete(audit).where(eq(audit.number, number)));
		expect(await fault()).toBe(`row ${number} is missing`);
	});

	test('a deleted row whose gap was closed', async () => {
		const closed = original.audit
			.filter((row) => row.number !== 6)
			.map((row) => (row.number > 6 ? { ...row, number: row.number - 1 } : row));
		await replaceRows(closed);
		expect(await fault()).toBe('row 6 does not follow the row before it');
	});

	test('two rows that changed places', async () => {
		const place: Record<number, number> = { 3: 7, 7: 3 };
		await replaceRows(original.audit.map((row) => ({ ...row, number: place[row.number] ?? row.number })));
		expect(await fault()).toBe('row 3 does not follow the row before it');
	});

	test('rows that were put in', async () => {
		const [third] = original.audit.slice(2);
		if (!third) throw new Error('no row');
		const shifted = original.audit.map((row) => (row.number > 3 ? { ...row, number: row.number + 1 } : row));
		await replaceRows([...shifted, { ...third, number: 4 }]);
		expect(await fault()).toBe('row 4 does not follow the row before it');
	});

	test('the last rows cut off', async () => {
		const kept = original.audit.slice(0, -2);
		await replaceRows(kept);
		const end = original.audit.length;
		expect(await fault()).toBe(`row ${end - 1} is missing: the chain ends short of its head, row ${end}`);
	});

	test('all rows cut off', async () => {
		await replaceRows([]);
		expect(await fault()).toBe(`row 1 is missing: the chain ends short of its head, row ${original.audit.length}`);
	});

	test('the last rows cut off and the head with them', async () => {
		await replaceRows(original.audit.slice(0, -2));
		await write(async (tx) => tx.delete(auditHead));
		expect(await fault()).toBe('the head of the chain is missing');
	});

	test('a row hung on behind the head', async () => {
		const last = original.audit.at(-1);
		if (!last) throw new Error('no row');
		const forged = { ...last, number: last.number + 1, previousHash: last.hash };
		await replaceRows([...original.audit, { ...forged, hash: hashRow(forged) }]);
		expect(await fault()).toBe(`row ${forged.number} was added beyond the head of the chain`);
	});

	test.each([
		['the details', { details: { headline: 'Another' } }],
		['their salt', { salt: 'pepper' }],
	])('changed details: %s', async (_, values) => {
		await write(async (tx) => tx.update(auditDetails).set(values).where(eq(auditDetails.number, 6)));
		expect(await fault()).toBe('the details of row 6 were changed');
	});
});

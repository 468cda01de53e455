import { asc, desc, eq, inArray } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit, auditDetails, byline, edition } from '@/db/schema';
import { accepted, addressOf, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { MOST_AT_ONCE, retireBylines } from './byline-status-mutations';

let paper: Newsroom;
let story: string;
let ana: string;
let ben: string;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen', 'Cleo Adair'] });
	[ana, ben] = [paper.id('Ana Ruiz'), paper.id('Ben Johansen')];
	story = await addressOf(await paper.publish({ by: ['Ana Ruiz'] }));
});

const row = async (id: string) => (await database().select().from(byline).where(eq(byline.id, id)))[0];
const newestEdition = async () => (await database().select().from(edition).orderBy(desc(edition.number)).limit(1))[0];
const recorded = () =>
	database()
		.select({ subject: audit.subject, actor: audit.actor, details: auditDetails.details })
		.from(audit)
		.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
		.where(eq(audit.action, 'byline.status'))
		.orderBy(asc(audit.number));

test('several are retired at once: each says so in the log, and what prints them is made anew', async () => {
	const before = await row(ana);
	expect(accepted(await retireBylines(staff.admin, [ana, ben, ana], 'former'))).toEqual({ changed: 2 });
	expect(await row(ana)).toEqual({ ...before, status: 'former', version: (before?.version ?? 0) + 1 });
	expect(await recorded()).toEqual([
		{ subject: `byline:${ana}`, actor: staff.admin.id, details: { name: 'Ana Ruiz', status: 'former' } },
		{ subject: `byline:${ben}`, actor: staff.admin.id, details: { name: 'Ben Johansen', status: 'former' } },
	]);
	const made = await newestEdition();
	expect(made?.everything).toBe(false);
	expect(made?.addresses).toEqual(expect.arrayContaining([story, '/by/ana-ruiz', '/by/ben-johansen', '/by']));
	expect(made?.addresses).not.toContain('/by/cleo-adair');
});

test('who is so already is left alone; when all are, nothing is written', async () => {
	const cleo = paper.id('Cleo Adair');
	expect(accepted(await retireBylines(staff.admin, [ana, cleo], 'former'))).toEqual({ changed: 1 });
	const before = await everyRow();
	expect(accepted(await retireBylines(staff.admin, [ana, cleo], 'former'))).toEqual({ changed: 0 });
	expect(await everyRow()).toEqual(before);
});

test('they can be made active again', async () => {
	accepted(await retireBylines(staff.admin, [ana, ben], 'active'));
	const rows = await database()
		.select({ status: byline.status })
		.from(byline)
		.where(inArray(byline.id, [ana, ben]));
	expect(rows).toEqual([{ status: 'active' }, { status: 'active' }]);
});

const NOBODY = '0190ffff-0000-7000-8000-000000000000';

test.each([
	['reporter', () => [ana], 'A reporter may not change the register of bylines.'],
	['editor', () => [ana], 'An editor may not change the register of bylines.'],
	['admin', () => [ana, NOBODY], 'One of these bylines is no longer in the register. Nothing was changed; look again.'],
	['admin', () => ['a\u0000'], 'One of these bylines is no longer in the register. Nothing was changed; look again.'],
	['admin', () => [], 'Tick the bylines that are meant.'],
	[
		'admin',
		() => Array.from({ length: MOST_AT_ONCE + 1 }, (_, n) => String(n)),
		`At most ${MOST_AT_ONCE} can be changed at once.`,
	],
] as const)('as %s with some it is refused, and no row is changed', async (role, ids, message) => {
	const before = await everyRow();
	expect(await retireBylines(staff[role], ids(), 'former')).toEqual({ ok: false, message });
	expect(await everyRow()).toEqual(before);
});

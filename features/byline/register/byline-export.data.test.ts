import { parse } from 'csv-parse/sync';
import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, audit, auditDetails } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { accepted, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline, renameByline } from '../byline-mutations';
import { fileOfBylines } from './byline-export';
import { recordBylineExport } from './byline-export-mutations';
import { readBylineFilters } from './byline-list-filters';

const ZONE = 'America/New_York';
const HOSTILE = '=HYPERLINK("https://evil.example","x")';
let paper: Newsroom;
let full: string;

const file = (format: 'csv' | 'json', given: Record<string, string> = {}) =>
	new Response(fileOfBylines(staff.admin, readBylineFilters(given), { format, zone: ZONE })).text();

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz'] });
	full = await write(async (tx) => {
		const id = await createByline(tx, commandLine, {
			...{ name: 'Zoë “Zed” Bright, Jr.', sortName: 'Bright, Zoë', title: HOSTILE, kind: 'pseudonym' },
			...{ bio: doc(p('She covers the harbor,\u00a0the "wall"'), p('and\tferries.')), location: 'Port Merrow' },
			...{ beats: ['Harbor', 'Schools'], languages: ['en', 'nn'], sameAs: ['https://social.example/zed'] },
			contacts: [{ label: 'Mail', href: 'mailto:zed@paper.example' }],
		});
		const row = { id: 'secret-id', actor: 'staff:one', name: 'Secret Person', email: 'secret@paper.example' };
		await tx.insert(account).values({
			...{ ...row, emailKey: row.email, role: 'reporter', status: 'active', createdAt: new Date(), bylineId: id },
		});
		return id;
	});
	accepted(await renameByline(staff.admin, paper.id('Ana Ruiz'), { name: 'Ana Maria Ruiz' }));
	await paper.publish({ by: ['Ana Ruiz'] });
});

const parsed = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('a file for spreadsheets', () => {
	test('has a line for each byline, as they are filed, with all that the register has', async () => {
		const [ana, zoe, ...rest] = parsed(await file('csv'));
		expect(rest).toEqual([]);
		expect(ana).toMatchObject({
			...{ name: 'Ana Maria Ruiz', slug: 'ana-maria-ruiz', 'former slugs': 'ana-ruiz', stories: '1', portrait: '' },
			'last published': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[45]:00$/),
		});
		expect(zoe).toEqual({
			...{ id: full, name: 'Zoë “Zed” Bright, Jr.', 'sort name': 'Bright, Zoë', slug: 'zoe-zed-bright-jr' },
			...{ 'former slugs': '', kind: 'pseudonym', status: 'active', title: `'${HOSTILE}`, beats: 'Harbor; Schools' },
			...{ location: 'Port Merrow', languages: 'en; nn', contacts: 'Mail: mailto:zed@paper.example' },
			...{ profiles: 'https://social.example/zed', bio: 'She covers the harbor, the "wall"\nand ferries.' },
			...{ portrait: '', 'linked to an account': 'yes', stories: '0', 'last published': '' },
		});
	});

	test.each(['=', '+', '-', '@', '\t', '\u000b', '＝'])('has no cell that begins with %j', async (sign) => {
		await write((tx) => createByline(tx, commandLine, { name: `${sign}1+1`, sortName: `${sign}1+1`, title: 'Risky' }));
		const line = parsed(await file('csv', { q: '1' })).find(({ name }) => name?.includes(`${sign}1+1`));
		expect(line).toMatchObject({ name: `'${sign}1+1`, 'sort name': `'${sign}1+1` });
	});
});

describe('a file for programs', () => {
	test('is one list, each entry with its fields as they are', async () => {
		const [one, ...rest] = JSON.parse(await file('json', { q: 'zed' })) as Record<string, unknown>[];
		expect(rest).toEqual([]);
		expect(one).toEqual({
			...{ id: full, slug: 'zoe-zed-bright-jr', kind: 'pseudonym', status: 'active', name: 'Zoë “Zed” Bright, Jr.' },
			...{ sortName: 'Bright, Zoë', title: HOSTILE, bio: 'She covers the harbor, the "wall"\nand ferries.' },
			...{ portraitId: null, beats: ['Harbor', 'Schools'], location: 'Port Merrow', languages: ['en', 'nn'] },
			contacts: [{ label: 'Mail', href: 'mailto:zed@paper.example' }],
			...{ sameAs: ['https://social.example/zed'], linked: true, stories: 0, publishedAt: null, formerSlugs: [] },
		});
	});

	test('is an empty list when nobody is found', async () => {
		expect(JSON.parse(await file('json', { q: 'nobody-like-that' }))).toEqual([]);
	});
});

test.each(['csv', 'json'] as const)('a %s says nothing of the person behind an account', async (format) => {
	expect(await file(format)).not.toMatch(/secret/i);
});

test('more than are read at once are all in it, each once', async () => {
	await write(async (tx) => {
		for (let n = 0; n < 450; n++) await createByline(tx, commandLine, { name: `Bulk ${n}`, sortName: 'Bulk' });
	});
	const slugs = parsed(await file('csv', { q: 'bulk' })).map(({ slug }) => slug);
	expect([slugs.length, new Set(slugs).size]).toEqual([450, 450]);
	const entries = JSON.parse(await file('json', { q: 'bulk' })) as { slug: string }[];
	expect(entries.map(({ slug }) => slug)).toEqual(slugs);
});

describe('an export', () => {
	test('stands in the audit log, with what was asked for', async () => {
		accepted(await recordBylineExport(staff.admin, 'csv', readBylineFilters({ q: 'ana', unused: 'on' })));
		const [row] = await database()
			.select({ action: audit.action, actor: audit.actor, details: auditDetails.details })
			.from(audit)
			.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
			.orderBy(desc(audit.number))
			.limit(1);
		expect(row).toEqual({
			...{ action: 'byline.export', actor: staff.admin.id },
			details: { format: 'csv', q: 'ana', unused: 'on' },
		});
	});

	test.each(['reporter', 'editor'] as const)('is not for a %s', async (role) => {
		const before = await everyRow();
		const answer = await recordBylineExport(staff[role], 'json', readBylineFilters({}));
		expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/may not change the register/) });
		const stream = fileOfBylines(staff[role], readBylineFilters({}), { format: 'csv', zone: ZONE });
		await expect(new Response(stream).text()).rejects.toThrow(/may not change the register/);
		expect(await everyRow()).toEqual(before);
	});
});

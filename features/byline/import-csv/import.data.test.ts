import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { audit, auditDetails, byline } from '@/db/schema';
import { write } from '@/db/write';
import { editionSource } from '@/features/edition/edition-queries';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { accepted, countRows, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline, renameByline } from '../byline-mutations';
import { getPublishedByline } from '../byline-queries';
import { fileOfBylines } from '../register/byline-export';
import { readBylineFilters } from '../register/byline-list-filters';
import { importBylines } from './import-mutations';
import { previewImport } from './import-queries';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'] });
	await paper.publish({ by: ['Ana Ruiz'] });
});

const add = (name: string, more: object = {}) => write((tx) => createByline(tx, commandLine, { name, ...more }));
const rowOf = async (slug: string) => (await database().select().from(byline).where(eq(byline.slug, slug)))[0];
const newestDeeds = async (count: number) =>
	(
		await database()
			.select({ action: audit.action, details: auditDetails.details })
			.from(audit)
			.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
			.orderBy(desc(audit.number))
			.limit(count)
	).toReversed();

async function bringIn(text: string) {
	const { print } = await previewImport(staff.admin, text);
	return importBylines(staff.admin, { text, print });
}

describe('an import', () => {
	test('does what its preview showed, and says so in the log', async () => {
		const text = [
			'name,title,bio,profiles',
			'Cleo Ng,Critic,"Writes.\n\nPaints.",https://social.example/cleo',
			'Dag Holm,,,',
			'ANA RUIZ,Reporter,,',
			'Ben Johansen,,,',
			',Nobody,,',
		].join('\r\n');
		const at = await editionSource.current();
		const preview = await previewImport(staff.admin, text);
		expect(preview.counts).toEqual({ made: 2, filled: 1, unchanged: 1, refused: 1 });
		expect(preview.rows.map(({ line, outcome, told }) => [line, outcome, told])).toEqual([
			[2, 'made', 'Person, /by/cleo-ng'],
			[5, 'made', 'Person, /by/dag-holm'],
			[6, 'matched', 'by its name: adds title; keeps its own name'],
			[7, 'matched', 'by its name: adds nothing'],
			[8, 'refused', 'The name is empty.'],
		]);
		expect(accepted(await importBylines(staff.admin, { text, print: preview.print }))).toEqual(preview.counts);
		expect(await rowOf('cleo-ng')).toMatchObject({
			...{ name: 'Cleo Ng', nameKey: 'cleo ng', sortName: 'Cleo Ng', title: 'Critic', kind: 'person' },
			...{ bio: doc(p('Writes.'), p('Paints.')), sameAs: ['https://social.example/cleo'], version: 0 },
		});
		expect(await rowOf('ana-ruiz')).toMatchObject({ name: 'Ana Ruiz', title: 'Reporter', version: 1 });
		expect(await newestDeeds(4)).toEqual([
			{ action: 'byline.create', details: { name: 'Cleo Ng' } },
			{ action: 'byline.create', details: { name: 'Dag Holm' } },
			{ action: 'byline.change', details: { fields: ['title'] } },
			{ action: 'byline.import', details: preview.counts },
		]);
		expect(await getPublishedByline('cleo-ng')).toMatchObject({ kind: 'byline' });
		const editions = await editionSource.since(at);
		expect(editions).toHaveLength(1);
		expect(editions[0]?.addresses).toEqual(expect.arrayContaining(['/by/cleo-ng', '/by/ana-ruiz']));
		expect(await bringIn(text)).toEqual({ ok: false, message: 'There is nothing in this file to import.' });
	});

	test('whose file was sent by a form is still the same file', async () => {
		const text = 'name,bio\nForm One,"Two\nlines"\nForm Two,x\n';
		const { print } = await previewImport(staff.admin, `\ufeff${text}`);
		const sent = text.replaceAll('\n', '\r\n');
		expect(accepted(await importBylines(staff.admin, { text: sent, print })).made).toBe(2);
	});

	test('that would no longer do what was shown does nothing', async () => {
		const text = 'name,title\nLate Comer,Editor\nOther Comer,Editor\n';
		const { print } = await previewImport(staff.admin, text);
		await add('Late Comer', { title: 'Writer' });
		const before = await everyRow();
		const refused = { ok: false, message: expect.stringContaining('The register has changed since this was shown') };
		expect(await importBylines(staff.admin, { text, print })).toEqual(refused);
		expect(await importBylines(staff.admin, { text: text.replace('Other', 'Others'), print })).toEqual(refused);
		expect(await importBylines(staff.admin, { text, print: '' })).toEqual(refused);
		expect(await everyRow()).toEqual(before);
	});

	test('asked for twice at once is done once', async () => {
		const text = 'name\nTwice One\nTwice Two\n';
		const { print } = await previewImport(staff.admin, text);
		const answers = await Promise.all([1, 2].map(() => importBylines(staff.admin, { text, print })));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await database().$count(byline, eq(byline.nameKey, 'twice one'))).toBe(1);
	});

	test('of a file that cannot be read is refused with the reason', async () => {
		const before = await everyRow();
		expect(await importBylines(staff.admin, { text: 'title\nx', print: '' })).toMatchObject({ ok: false });
		await expect(previewImport(staff.admin, 'name\n"Ana')).rejects.toThrow('a quotation mark is misplaced');
		expect(await everyRow()).toEqual(before);
	});

	test.each(['reporter', 'editor'] as const)('is not a %s’s to look at or to do', async (role) => {
		const text = 'name\nSecret Name\n';
		const { print } = await previewImport(staff.admin, text);
		const before = await everyRow();
		const refused = 'may not change the register of bylines';
		await expect(previewImport(staff[role], text)).rejects.toThrow(refused);
		expect(await importBylines(staff[role], { text, print })).toEqual({
			ok: false,
			message: expect.stringContaining(refused),
		});
		expect(await everyRow()).toEqual(before);
	});
});

const OTHERS: Record<string, string> = {
	...{ 'Full Person': 'Fuller Man', 'full-person': 'fuller-man', 'paper.example': 'other.example' },
	...{ '212555': '313666', 'a.example': 'c.example', 'b.example': 'd.example' },
};

describe('the register’s own export', () => {
	const exported = () =>
		new Response(fileOfBylines(staff.admin, readBylineFilters({}), { format: 'csv', zone: 'Europe/Oslo' })).text();

	beforeAll(async () => {
		await add('Same Name', { bio: doc(p('One paragraph.'), p('And another.')), sortName: 'Name, Same' });
		await add('Same Name', { kind: 'pseudonym', status: 'former', title: '=1+1', beats: ['sea', 'fish'] });
		const contacts = [
			{ label: 'Email', href: 'mailto:x@paper.example?subject=a;b' },
			{ label: 'Desk: day', href: 'tel:+12125550100;ext=5' },
		];
		await add('Full Person', {
			contacts,
			sameAs: ['https://a.example/x;y', 'https://b.example/'],
			languages: ['en', 'nb'],
		});
		accepted(await renameByline(staff.admin, await add('Was Called'), { name: 'Is Called' }));
	});

	test('changes nothing when it is imported', async () => {
		const before = await countRows();
		const { rows, counts, unread } = await previewImport(staff.admin, await exported());
		expect(rows.filter(({ told }) => told !== 'by its address: adds nothing')).toEqual([]);
		expect(counts).toEqual({ made: 0, filled: 0, unchanged: before['byline'], refused: 0 });
		expect(unread).toContain('former slugs');
		expect(await countRows()).toEqual(before);
	});

	test('brings a byline back as it was', async () => {
		const lines = (await exported()).split('\r\n');
		const there = await rowOf('full-person');
		const line = lines.find((one) => one.includes('Full Person')) ?? '';
		const another = (text: string) =>
			text.replace(
				/Full Person|full-person|paper\.example|212555|a\.example|b\.example/g,
				(found) => OTHERS[found] ?? '',
			);
		accepted(await bringIn(`${lines[0]}\r\n${another(line)}`));
		const { languages, contacts, sameAs } = (await rowOf('fuller-man')) ?? {};
		expect({ languages, contacts, sameAs }).toEqual({
			languages: there?.languages,
			contacts: JSON.parse(another(JSON.stringify(there?.contacts))),
			sameAs: JSON.parse(another(JSON.stringify(there?.sameAs))),
		});
	});
});

test('an import of hundreds lets others have a turn', async () => {
	const text = `name,title,bio\n${Array.from({ length: 600 }, (_, n) => `Person ${n.toString(36)}x Many,Reporter,Writes.`).join('\n')}`;
	let turns = 0;
	const timer = setInterval(() => turns++, 1);
	expect(accepted(await bringIn(text)).made).toBe(600);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(10);
});

import { expect, test } from 'vitest';
import { payloads } from '@/e2e/untrapped';
import { csvRows } from '@/lib/csv';
import { readCsvTable } from './csv-table';
import { planImport } from './import-plan';

const COLUMNS = [
	'slug',
	'kind',
	'status',
	'sort name',
	'title',
	'beats',
	'location',
	'languages',
	'contacts',
	'profiles',
	'bio',
];

test('hostile text in any cell becomes text, or a reason; an address that runs is no address', async () => {
	for (const text of payloads(20).map((one) => one.toWellFormed().replaceAll('\u0000', ''))) {
		const rows = COLUMNS.map((column, at) => [`Name ${at}`, ...COLUMNS.map((one) => (one === column ? text : ''))]);
		const linked = [`Name ${COLUMNS.length}`, ...COLUMNS.map((one) => (one === 'contacts' ? `Mail: ${text}` : ''))];
		const table = await readCsvTable(
			csvRows([['name', ...COLUMNS], [text, ...COLUMNS.map(() => '')], ...rows, linked]),
		);
		for (const row of await planImport(table.rows, { bylines: [], formerSlugs: [] })) {
			if (row.outcome !== 'made') continue;
			const { contacts, sameAs, slug } = row.content;
			for (const href of [...contacts.map((one) => one.href), ...sameAs]) {
				expect(href, text).toMatch(/^(https?:\/\/[^\s"<>\\]*|mailto:[^\s]*|tel:[\d+().;=ext-]*)/i);
			}
			expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
		}
	}
});

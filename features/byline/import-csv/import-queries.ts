import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, eq, getTableColumns, gt } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { byline, formerSlug } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { pace } from '@/lib/pace';
import { readCsvTable } from './csv-table';
import { type ImportRegister, type PlannedRow, planImport } from './import-plan';
import { countOutcomes, type ImportCounts, type PreviewRow, previewOf } from './import-words';

/** What a file would do. `print` is of the whole plan: an import that would do anything else is refused. */
export type ImportPreview = { rows: PreviewRow[]; counts: ImportCounts; unread: string[]; print: string };

const AT_ONCE = 200;

/** Says of each row of a CSV file what importing it would do. Refuses a file that cannot be read. */
export async function previewImport(actor: Actor, text: string): Promise<ImportPreview> {
	demand('byline.manage', actor);
	const { rows, unread } = await readCsvTable(text);
	const plan = await planImport(rows, await readImportRegister(database()));
	return { rows: plan.map(previewOf), counts: countOutcomes(plan), unread, print: await printOf(plan) };
}

/** The whole register, some hundred at a time: SQLite answers without ever letting anyone else have a turn. */
export async function readImportRegister(from: Pick<Transaction, 'select'>): Promise<ImportRegister> {
	const { portraitId: _p, createdAt: _c, version: _v, ...columns } = getTableColumns(byline);
	const register: ImportRegister = { bylines: [], formerSlugs: [] };
	for (let last = ''; ; ) {
		const rows = await from
			.select(columns)
			.from(byline)
			.where(gt(byline.id, last))
			.orderBy(asc(byline.id))
			.limit(AT_ONCE);
		register.bylines.push(...rows);
		await breathe();
		if (rows.length < AT_ONCE) break;
		last = rows.at(-1)?.id ?? '';
	}
	const { slug, targetId, noun } = formerSlug;
	for (let last = ''; ; ) {
		const rows = await from
			.select({ slug, targetId })
			.from(formerSlug)
			.where(and(eq(noun, 'byline'), gt(slug, last)))
			.orderBy(asc(slug))
			.limit(AT_ONCE);
		register.formerSlugs.push(...rows);
		await breathe();
		if (rows.length < AT_ONCE) return register;
		last = rows.at(-1)?.slug ?? '';
	}
}

export async function printOf(plan: readonly PlannedRow[]): Promise<string> {
	const turn = pace();
	const hash = createHash('sha256');
	for (const row of plan) {
		hash.update(JSON.stringify(row));
		if (turn.isDue()) await turn.rest();
	}
	return hash.digest('base64url');
}

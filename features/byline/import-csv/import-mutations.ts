import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { sql } from '@/db/raw';
import { byline } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { pace } from '@/lib/pace';
import { attempt, Refusal, type Result } from '@/lib/result';
import { createByline } from '../byline-mutations';
import { addressesOfByline } from '../byline-surface-queries';
import { readCsvTable } from './csv-table';
import { type PlannedRow, planImport } from './import-plan';
import { printOf, readImportRegister } from './import-queries';
import { countOutcomes, type ImportCounts } from './import-words';

/** An edition of more says that everything changed, so no more are looked up. */
const MOST_NAMED = 500;

/** Does what the preview with this `print` showed, all of it or nothing. */
export function importBylines(
	actor: Actor,
	{ text, print }: { text: string; print: string },
): Promise<Result<ImportCounts>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const { rows } = await readCsvTable(text);
		return write(async (tx) => {
			// Held before looking, so that the register is still the same when the last row is written.
			await lock(tx, 'byline');
			const plan = await planImport(rows, await readImportRegister(tx));
			if ((await printOf(plan)) !== print) throw new Refusal(OTHERWISE);
			const counts = countOutcomes(plan);
			if (counts.made + counts.filled === 0) throw new Refusal('There is nothing in this file to import.');
			await carryOut(tx, actor, plan);
			recordAudit(tx, { actor, action: 'byline.import', subject: 'newsroom', details: counts });
			return counts;
		});
	});
}

const OTHERWISE =
	'The register has changed since this was shown, so importing it would do something else. Nothing was imported: choose the file again.';

async function carryOut(tx: Transaction, actor: Actor, plan: readonly PlannedRow[]): Promise<void> {
	const turn = pace();
	const shown: string[] = [];
	for (const row of plan) {
		if (turn.isDue()) await turn.rest();
		if (row.outcome === 'refused') continue;
		if (row.outcome === 'made') {
			const id = await createByline(tx, actor, row.content);
			// With a biography readers may ask for it at once.
			if (row.content.bio) shown.push(id);
		} else if (Object.keys(row.fills).length > 0) {
			await fill(tx, actor, row);
			shown.push(row.id);
		}
	}
	if (shown.length > 0) makeEdition(tx, { addresses: await addressesOf(tx, shown) });
}

async function fill(tx: Transaction, actor: Actor, row: Extract<PlannedRow, { outcome: 'matched' }>): Promise<void> {
	const fields = Object.keys(row.fills);
	await tx
		.update(byline)
		.set({ ...row.fills, version: sql`${byline.version} + 1` })
		.where(eq(byline.id, row.id));
	recordAudit(tx, { actor, action: 'byline.change', subject: `byline:${row.id}`, details: { fields } });
}

async function addressesOf(tx: Transaction, ids: readonly string[]): Promise<Set<string> | 'all'> {
	const turn = pace();
	const addresses = new Set<string>();
	for (const id of ids) {
		const shown = await addressesOfByline(tx, id);
		if (shown === 'all') return 'all';
		for (const address of shown) addresses.add(address);
		if (addresses.size > MOST_NAMED) return 'all';
		if (turn.isDue()) await turn.rest();
	}
	return addresses;
}

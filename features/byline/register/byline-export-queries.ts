import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { sql } from '@/db/raw';
import { account, byline, formerSlug } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { BylineFilters } from './byline-list-filters';
import { numbersOf, scopeOf } from './byline-list-queries';

/** All of a byline, but for who writes under it: a file goes where the newsroom's names should not. */
export type ExportedByline = Awaited<ReturnType<typeof readSome>>[number] & { formerSlugs: string[] };

/** So few that counting their stories lets others have a turn, whoever is among them. */
const AT_ONCE = 200;

/** All bylines that meet the filters, as they are filed, some hundred at a time. */
export async function* walkBylinesForDesk(actor: Actor, filters: BylineFilters): AsyncGenerator<ExportedByline[]> {
	demand('byline.manage', actor);
	const scope = scopeOf(filters);
	let after: SQL | undefined;
	for (;;) {
		const rows = await readSome(and(scope, after));
		const last = rows.at(-1);
		if (!last) return;
		yield await withFormerSlugs(rows);
		// SQLite answers without ever letting anyone else have a turn.
		await breathe();
		after = sql`(${byline.sortName}, ${byline.id}) > (${last.sortName}, ${last.id})`;
	}
}

function readSome(scope: SQL | undefined) {
	const { nameKey: _key, createdAt: _createdAt, version: _version, ...columns } = getTableColumns(byline);
	return database()
		.select({ ...columns, linked: account.id, ...numbersOf() })
		.from(byline)
		.leftJoin(account, eq(account.bylineId, byline.id))
		.where(scope)
		.orderBy(asc(byline.sortName), asc(byline.id))
		.limit(AT_ONCE);
}

async function withFormerSlugs(rows: Awaited<ReturnType<typeof readSome>>): Promise<ExportedByline[]> {
	const ids = rows.map(({ id }) => id);
	const former = await database()
		.select({ id: formerSlug.targetId, slug: formerSlug.slug })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, 'byline'), inArray(formerSlug.targetId, ids)))
		.orderBy(asc(formerSlug.createdAt), asc(formerSlug.slug));
	const of = Map.groupBy(former, ({ id }) => id);
	return rows.map((row) => ({ ...row, formerSlugs: (of.get(row.id) ?? []).map(({ slug }) => slug) }));
}

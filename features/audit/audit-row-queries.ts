import { and, asc, desc, eq, gt, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { engine } from '@/db/engine';
import { audit } from '@/db/schema';

/** Which rows are meant. Null is any; an empty list is none. */
export type AuditScope = {
	actors: string[] | null;
	actions: string[] | null;
	subjects: string[] | null;
	since: Date | null;
	until: Date | null;
};

export type FoundRow = Pick<typeof audit.$inferSelect, 'number' | 'at' | 'actor' | 'action' | 'subject'>;

/** Rows, newest first, and the row to go on before; null when there is nothing further back. */
export type FoundRows = { rows: FoundRow[]; next: number | null };

/** How many entries of an index one statement reads to meet several conditions, and how often a page does so. */
const REACH = 5_000;
const LOOKS = 8;

/**
 * The newest `limit` rows of a scope before row `before`. Each statement walks one index from its
 * newest end and not too far, so a page costs the same in a log of any length. A page of what is
 * rare may be short and still have a `next`.
 */
export async function findAuditRows(scope: AuditScope, before: number | null, limit: number): Promise<FoundRows> {
	const keys = keysOf(scope);
	if (keys.some(({ values }) => values.length === 0)) return { rows: [], next: null };
	const span = await spanOf(scope, before);
	const rows: FoundRow[] = [];
	let high = span.high;
	for (let look = 0; look < LOOKS; look++) {
		const { key, floor } = await furthest(scope, keys, { low: span.low, high });
		const wanted = limit + 1 - rows.length;
		const found = await Promise.all(
			key.values.map((value) => lookBack(scope, key, value, { low: floor, high }, wanted)),
		);
		const newest = found.flat().sort((a, b) => b.number - a.number);
		rows.push(...newest.slice(0, wanted));
		if (rows.length > limit) return { rows: rows.slice(0, limit), next: rows[limit - 1]?.number ?? null };
		if (floor <= span.low) return { rows, next: null };
		high = floor + 1;
	}
	return { rows, next: high };
}

/** Row numbers, both excluded. */
type Span = { low: number; high: number };
type Column = typeof audit.subject | typeof audit.actor | typeof audit.action;
/** What an index is walked by: a column and its values, or with none the rows as they came. */
type Key = { column: Column | null; values: string[] };

function keysOf({ subjects, actors, actions }: AuditScope): Key[] {
	const keys = [
		...(subjects ? [{ column: audit.subject, values: subjects }] : []),
		...(actors ? [{ column: audit.actor, values: actors }] : []),
		...(actions ? [{ column: audit.action, values: actions }] : []),
	];
	return keys.length > 0 ? keys : [{ column: null, values: [''] }];
}

const isSimple = ({ since, until }: AuditScope, keys: Key[]) => keys.length === 1 && !since && !until;

/** The key by which one look reaches furthest back, and how far. */
async function furthest(scope: AuditScope, keys: Key[], span: Span): Promise<{ key: Key; floor: number }> {
	const reached = await Promise.all(
		keys.map(async (key) => ({ key, floor: isSimple(scope, keys) ? span.low : await floorOf(key, span) })),
	);
	return reached.reduce((best, one) => (one.floor < best.floor ? one : best));
}

async function floorOf(key: Key, span: Span): Promise<number> {
	const ends = await Promise.all(
		key.values.map(async (value) => {
			const [row] = await database()
				.select({ number: audit.number })
				.from(audit)
				.where(within(key, value, span))
				.orderBy(...newestOf(key))
				.limit(1)
				.offset(REACH - 1);
			return row ? row.number - 1 : span.low;
		}),
	);
	return Math.max(...ends);
}

async function lookBack(scope: AuditScope, key: Key, value: string, span: Span, limit: number): Promise<FoundRow[]> {
	const { number, at, actor, action, subject } = audit;
	const reach = database()
		.select({ number, at, actor, action, subject })
		.from(audit)
		.where(within(key, value, span))
		.orderBy(...newestOf(key));
	if (isSimple(scope, keysOf(scope))) return reach.limit(limit);
	// With a limit of its own no engine takes it apart and picks another index.
	const near = reach.limit(REACH).as('near');
	return database()
		.select()
		.from(near)
		.where(
			and(
				scope.subjects ? inArray(near.subject, scope.subjects) : undefined,
				scope.actors ? inArray(near.actor, scope.actors) : undefined,
				scope.actions ? inArray(near.action, scope.actions) : undefined,
				scope.since ? gte(near.at, scope.since) : undefined,
				scope.until ? lt(near.at, scope.until) : undefined,
			),
		)
		.orderBy(desc(near.number))
		.limit(limit);
}

/**
 * Either way one index alone serves, the one that begins with the column. Postgres would otherwise walk
 * the rows as they came when it thinks the value common; SQLite reads only the first half of a pair.
 */
function within({ column }: Key, value: string, { low, high }: Span): SQL | undefined {
	const numbers = and(gt(audit.number, low), lt(audit.number, high));
	if (!column) return numbers;
	if (engine === 'sqlite') return and(eq(column, value), numbers);
	const pair = sql`(${column}, ${audit.number})`;
	return and(sql`${pair} > (${value}, ${low})`, sql`${pair} < (${value}, ${high})`);
}

const newestOf = ({ column }: Key): SQL[] => [...(column ? [desc(column)] : []), desc(audit.number)];

/** Rows are numbered as time goes by, save where the database's clock was put back: so many rows are looked at beside. */
const SLIP = 1_000;

async function spanOf({ since, until }: AuditScope, before: number | null): Promise<Span> {
	const first = since && (await numberAt(gte(audit.at, since), asc));
	const last = until && (await numberAt(lt(audit.at, until), desc));
	const end = before ?? Number.MAX_SAFE_INTEGER;
	return {
		low: since ? (first ?? Number.MAX_SAFE_INTEGER) - 1 - SLIP : 0,
		high: until ? Math.min(end, (last ?? 0) + 1 + SLIP) : end,
	};
}

async function numberAt(when: SQL, order: typeof asc | typeof desc): Promise<number | null> {
	const [row] = await database()
		.select({ number: audit.number })
		.from(audit)
		.where(when)
		.orderBy(order(audit.at), order(audit.number))
		.limit(1);
	return row?.number ?? null;
}

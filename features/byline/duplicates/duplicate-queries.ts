import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, desc, gt, inArray, type SQL } from 'drizzle-orm';
import { database } from '@/db/client';
import { sql } from '@/db/raw';
import { absorbedByline, byline, distinctBylines } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import type { BylineKind, BylineStatus } from '../byline-schema';
import { numbersOf } from '../register/byline-list-queries';
import { findLikelyPairs, type PairReason, type RegisterEntry } from './likely-pairs';

export type PairedByline = {
	id: string;
	name: string;
	kind: BylineKind;
	status: BylineStatus;
	title: string;
	/** Live ones, each once. */
	stories: number;
};

export type PairForDesk = { one: PairedByline; other: PairedByline; reasons: PairReason[] };

/** `one` and `other` are as they were told apart; whoever was merged since stands in for them. */
export type ApartForDesk = { pair: { one: string; other: string }; one: PairedByline; other: PairedByline; at: Date };

const AT_ONCE = 200;
const PER_PAGE = 25;
/** So few that counting their stories lets others have a turn. */
const COUNTED_AT_ONCE = 10;

/** Bylines that may be one, likeliest first, a page at a time. */
export async function getLikelyPairs(
	actor: Actor,
	page = 1,
): Promise<{ pairs: PairForDesk[]; count: number; more: boolean }> {
	demand('byline.manage', actor);
	const apart = await readApart();
	const all = await findLikelyPairs(await readRegister(), (one, other) => apart.has(pairKey(one, other)));
	const some = all.slice((page - 1) * PER_PAGE, page * PER_PAGE);
	const told = await readPaired(some.flatMap(({ one, other }) => [one, other]));
	const pairs = some.flatMap(({ one, other, reasons }) => {
		const [a, b] = [told.get(one), told.get(other)];
		return a && b ? [{ one: a, other: b, reasons }] : [];
	});
	return { pairs, count: all.length, more: all.length > page * PER_PAGE };
}

/** Pairs of which somebody said that they are two, newest first. */
export async function getBylinesApart(actor: Actor, page = 1): Promise<{ pairs: ApartForDesk[]; more: boolean }> {
	demand('byline.manage', actor);
	const rows = await database()
		.select()
		.from(distinctBylines)
		.orderBy(desc(distinctBylines.at), asc(distinctBylines.one), asc(distinctBylines.other))
		.limit(PER_PAGE + 1)
		.offset((page - 1) * PER_PAGE);
	const some = rows.slice(0, PER_PAGE);
	const today = await readToday(some.flatMap(({ one, other }) => [one, other]));
	const told = await readPaired([...today.values()]);
	const pairs = some.flatMap(({ one, other, at }) => {
		const [a, b] = [told.get(today.get(one) ?? ''), told.get(today.get(other) ?? '')];
		return a && b && a.id !== b.id ? [{ pair: { one, other }, one: a, other: b, at }] : [];
	});
	return { pairs, more: rows.length > PER_PAGE };
}

const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** All of them, some hundred at a time: SQLite answers without ever letting anyone else have a turn. */
async function readRegister(): Promise<RegisterEntry[]> {
	const { id, name, nameKey, sameAs, contacts, kind } = byline;
	const entries: RegisterEntry[] = [];
	for (;;) {
		const last = entries.at(-1);
		const rows = await database()
			.select({ id, name, nameKey, sameAs, contacts, kind })
			.from(byline)
			.where(last ? gt(id, last.id) : undefined)
			.orderBy(asc(id))
			.limit(AT_ONCE);
		entries.push(...rows);
		if (rows.length < AT_ONCE) return entries;
		await breathe();
	}
}

/** What was said of those who were merged since holds of whoever they are now. */
async function readApart(): Promise<Set<string>> {
	const { one, other } = distinctBylines;
	const apart = new Set<string>();
	let after: SQL | undefined;
	for (;;) {
		const rows = await database()
			.select({ one, other })
			.from(distinctBylines)
			.where(and(after))
			.orderBy(asc(one), asc(other))
			.limit(AT_ONCE);
		const today = await readToday(rows.flatMap((row) => [row.one, row.other]));
		for (const row of rows) apart.add(pairKey(today.get(row.one) ?? '', today.get(row.other) ?? ''));
		const last = rows.at(-1);
		if (!last || rows.length < AT_ONCE) return apart;
		after = sql`(${one}, ${other}) > (${last.one}, ${last.other})`;
		await breathe();
	}
}

/** Who each of these is by now. */
async function readToday(ids: readonly string[]): Promise<Map<string, string>> {
	const today = new Map(ids.map((id) => [id, id]));
	const rows = await database()
		.select({ id: absorbedByline.id, into: absorbedByline.bylineId })
		.from(absorbedByline)
		.where(inArray(absorbedByline.id, [...today.keys()]));
	for (const { id, into } of rows) today.set(id, into);
	return today;
}

async function readPaired(ids: readonly string[]): Promise<Map<string, PairedByline>> {
	const wanted = [...new Set(ids)];
	const { id, name, kind, status, title } = byline;
	const found = new Map<string, PairedByline>();
	for (let from = 0; from < wanted.length; from += COUNTED_AT_ONCE) {
		const rows = await database()
			.select({ id, name, kind, status, title, stories: numbersOf().stories })
			.from(byline)
			.where(inArray(id, wanted.slice(from, from + COUNTED_AT_ONCE)));
		for (const row of rows) found.set(row.id, row);
		await breathe();
	}
	return found;
}

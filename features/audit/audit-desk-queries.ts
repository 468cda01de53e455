import { setImmediate as breathe } from 'node:timers/promises';
import { inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { auditDetails, auditHead } from '@/db/schema';
import type { Actor } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import { demand } from '@/features/staff/demand';
import { once } from '@/lib/once';
import { readAuditScope } from './audit-filter-queries';
import type { AuditFilters } from './audit-filters';
import { verifyAudit } from './audit-queries';
import { type FoundRow, findAuditRows } from './audit-row-queries';
import { nameSubjects } from './audit-subject-queries';

export type AuditEntryForDesk = FoundRow & {
	who: string;
	about: string;
	/** Null when they were erased. */
	details: Record<string, unknown> | null;
};

export type AuditForDesk =
	| { kind: 'found'; entries: AuditEntryForDesk[]; next: number | null }
	| { kind: 'refused'; problem: string };

const PER_PAGE = 50;

/** A page of the log, newest first, before row `before`. Days are those of `zone`. */
export async function getAuditForDesk(
	actor: Actor,
	filters: AuditFilters,
	{ before, zone }: { before: number | null; zone: string },
): Promise<AuditForDesk> {
	demand('audit.read', actor);
	const answer = await readAuditScope(filters, zone);
	if (answer.kind === 'refused') return answer;
	const { rows, next } = await findAuditRows(answer.scope, before, PER_PAGE);
	return { kind: 'found', entries: await withNames(rows), next };
}

const AT_ONCE = 500;

/** All entries that meet the filters, some hundred at a time, so that a log of any length can be handed on. */
export async function* walkAuditForDesk(
	actor: Actor,
	filters: AuditFilters,
	zone: string,
): AsyncGenerator<AuditEntryForDesk[]> {
	demand('audit.read', actor);
	const answer = await readAuditScope(filters, zone);
	if (answer.kind === 'refused') return;
	let before: number | null = null;
	do {
		const { rows, next } = await findAuditRows(answer.scope, before, AT_ONCE);
		if (rows.length > 0) yield await withNames(rows);
		// SQLite answers without ever letting anyone else have a turn.
		await breathe();
		before = next;
	} while (before !== null);
}

async function withNames(rows: FoundRow[]): Promise<AuditEntryForDesk[]> {
	if (rows.length === 0) return [];
	const [names, subjects, kept] = await Promise.all([
		readActorNames(
			database(),
			rows.map((row) => row.actor),
		),
		nameSubjects(rows.map((row) => row.subject)),
		database()
			.select({ number: auditDetails.number, details: auditDetails.details })
			.from(auditDetails)
			.where(
				inArray(
					auditDetails.number,
					rows.map((row) => row.number),
				),
			),
	]);
	const details = new Map(kept.map((one) => [one.number, one.details]));
	return rows.map((row) => ({
		...row,
		who: row.actor.startsWith('system:') ? 'Stet' : (names.get(row.actor) ?? 'a former colleague'),
		about: subjects.get(row.subject) ?? unnamed(row.subject),
		details: details.get(row.number) ?? null,
	}));
}

const unnamed = (subject: string) => (subject.startsWith('staff:') ? 'a former colleague' : subject);

/** How many rows the log has. */
export async function countAuditRows(actor: Actor): Promise<number> {
	demand('audit.read', actor);
	const [head] = await database().select({ number: auditHead.number }).from(auditHead);
	return head?.number ?? 0;
}

type Verdict = Awaited<ReturnType<typeof verifyAudit>>;

/** Whoever asks while the chain is being walked waits for the same walk. */
export function verifyAuditForDesk(actor: Actor): Promise<Verdict> {
	demand('audit.read', actor);
	const running = once('audit-verification', () => ({ walk: null as Promise<Verdict> | null }));
	running.walk ??= verifyAudit().finally(() => {
		running.walk = null;
	});
	return running.walk;
}

import { and, asc, eq, gt } from 'drizzle-orm';
import * as Y from 'yjs';
import { database, type Transaction } from '@/db/client';
import { workingCopy, workingUpdate } from '@/db/schema';

/** A transaction, or the database itself. */
type Runner = Pick<Transaction, 'select'>;
export type WorkingCopyRow = typeof workingCopy.$inferSelect;
export type LogRow = { seq: number; actor: string; at: Date; bytes: Uint8Array };

/** A working copy with everything that was written after its snapshot. */
export type LoggedCopy = { row: WorkingCopyRow; log: LogRow[]; seq: number };

/** Two reads; if the log was folded into the snapshot between them, both are made again. */
export async function readLoggedCopy(runner: Runner, storyId: string): Promise<LoggedCopy | null> {
	for (;;) {
		const [row] = await runner.select().from(workingCopy).where(eq(workingCopy.storyId, storyId));
		if (!row) return null;
		const log = await readLog(runner, storyId, row.snapshotSeq);
		const whole = log.length === 0 ? row.seq === row.snapshotSeq : log[0]?.seq === row.snapshotSeq + 1;
		if (whole) return { row, log, seq: log.at(-1)?.seq ?? row.seq };
	}
}

function readLog(runner: Runner, storyId: string, after: number): Promise<LogRow[]> {
	const { seq, actor, at, bytes } = workingUpdate;
	return runner
		.select({ seq, actor, at, bytes })
		.from(workingUpdate)
		.where(and(eq(workingUpdate.storyId, storyId), gt(seq, after)))
		.orderBy(asc(seq));
}

/** The document of a copy; whoever asks for it destroys it. */
export function docOf({ row, log }: Pick<LoggedCopy, 'row' | 'log'>): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		Y.applyUpdate(doc, row.snapshot);
		for (const { bytes } of log) Y.applyUpdate(doc, bytes);
	});
	return doc;
}

/** As `readLoggedCopy`, for a story that is opened. */
export const loadWorkingCopy = (storyId: string): Promise<LoggedCopy | null> => readLoggedCopy(database(), storyId);

/** What was written after number `after`. */
export const loadLog = (storyId: string, after: number): Promise<LogRow[]> => readLog(database(), storyId, after);

export async function loadLanguage(storyId: string, otherwise: string): Promise<string> {
	const [row] = await database()
		.select({ fields: workingCopy.fields })
		.from(workingCopy)
		.where(eq(workingCopy.storyId, storyId));
	return row?.fields.language ?? otherwise;
}

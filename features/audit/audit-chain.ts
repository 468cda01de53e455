import { createHash } from 'node:crypto';

export type AuditRow = {
	number: number;
	at: Date;
	actor: string;
	action: string;
	subject: string;
	detailsHash: string;
	previousHash: string;
	hash: string;
};

/** What the first row follows. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The salt keeps a short detail (a name, an address) from being guessed out of its hash. */
export const hashDetails = (salt: string, details: unknown): string => sha256(`${salt}\n${JSON.stringify(details)}`);

export function hashRow(row: Omit<AuditRow, 'hash'>): string {
	return sha256(
		JSON.stringify([
			row.number,
			row.at.toISOString(),
			row.actor,
			row.action,
			row.subject,
			row.detailsHash,
			row.previousHash,
		]),
	);
}

/** What is wrong with `row`, seen from the row before it; null if it stands. */
export function findFault(row: AuditRow, before: Pick<AuditRow, 'number' | 'hash'> | null): string | null {
	if (row.number !== (before?.number ?? 0) + 1) return `row ${(before?.number ?? 0) + 1} is missing`;
	if (row.previousHash !== (before?.hash ?? GENESIS)) return `row ${row.number} does not follow the row before it`;
	if (row.hash !== hashRow(row)) return `row ${row.number} was changed`;
	return null;
}

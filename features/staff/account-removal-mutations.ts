import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, eq, gt, gte, inArray, isNotNull, lt, ne, or, type SQL } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { raw, sql } from '@/db/raw';
import { account, audit, auditDetails, mail, presence, savedView, staffLink, storyShare } from '@/db/schema';
import { oneLine } from '@/features/mail/letters';
import { sealLetter, unsealLetter } from '@/features/mail/mail-letter';
import { nameKey } from '@/lib/fold';
import type { Account } from './account-record-mutations';

const AT_ONCE = 500;

type Details = { number: number; details: Record<string, unknown> };
/** What a person was called and reached by, now or before. */
type Words = { names: string[]; emails: string[] };

/**
 * Erases what other rows say of a person: the account's own row takes the rest with it.
 * Of the audit log only details go, so that its chain still stands.
 */
export async function erasePerson(tx: Transaction, row: Account): Promise<void> {
	// SQLite would leave what is deleted on its pages until something else needs them.
	await raw(tx, { sqlite: sql`pragma secure_delete = on`, postgres: sql`select 1` });
	const words: Words = { names: [row.name], emails: [row.email] };
	await eraseWhere(tx, eq(audit.subject, row.actor), ({ details }) => {
		for (const key of ['name', 'formerName']) remember(words.names, details[key]);
		for (const key of ['email', 'formerEmail']) remember(words.emails, details[key]);
		return true;
	});
	words.emails = await withoutOthers(tx, row.id, words.emails);
	await eraseWhere(tx, eq(audit.actor, row.actor), ({ details }) => {
		const text = JSON.stringify(details);
		const folded = ` ${nameKey(text)} `;
		return words.names.some((name) => folded.includes(` ${nameKey(name)} `)) || tells(text, row.id, words.emails);
	});
	// What was done to other accounts and their mail may name the address too: someone was once mistaken for another.
	await eraseWhere(tx, or(startsWith('account.'), startsWith('mail.')), ({ details }) =>
		tells(JSON.stringify(details), row.id, words.emails),
	);
	for (const key of words.emails) {
		await tx.delete(mail).where(eq(sql`lower(${mail.recipient})`, key));
		await tx.delete(staffLink).where(eq(sql`lower(${staffLink.email})`, key));
	}
	await renameInMails(tx, row.id, words.names);
	for (const table of [presence, savedView, storyShare]) await tx.delete(table).where(eq(table.actor, row.actor));
}

/** Invitations that they sent begin with their name, until they are accepted or expire. The links in them stay good. */
async function renameInMails(tx: Transaction, id: string, names: string[]): Promise<void> {
	const openings = names.map((name) => `\n\n${oneLine(name)} `);
	const kept = await tx
		.select({ id: mail.id, sealed: mail.sealed })
		.from(mail)
		.where(and(isNotNull(mail.sealed), ne(mail.accountId, id)));
	for (const one of kept) {
		const letter = unsealLetter(one.sealed);
		if (!letter || !openings.some((opening) => letter.text.includes(opening))) continue;
		const text = openings.reduce((rest, opening) => rest.replaceAll(opening, '\n\nA former colleague '), letter.text);
		await tx
			.update(mail)
			.set({ sealed: sealLetter({ ...letter, text }) })
			.where(eq(mail.id, one.id));
	}
}

/** An address that they gave up may be a colleague's by now. */
async function withoutOthers(tx: Transaction, id: string, emails: string[]): Promise<string[]> {
	const keys = emails.map((email) => email.toLowerCase());
	const others = await tx
		.select({ key: account.emailKey })
		.from(account)
		.where(and(inArray(account.emailKey, keys), ne(account.id, id)));
	return keys.filter((key) => !others.some((other) => other.key === key));
}

function remember(words: string[], value: unknown): void {
	if (typeof value === 'string' && value !== '') words.push(value);
}

function tells(text: string, id: string, emailKeys: string[]): boolean {
	const lower = text.toLowerCase();
	return text.includes(id) || emailKeys.some((key) => lower.includes(key));
}

const startsWith = (prefix: string) => and(gte(audit.action, prefix), lt(audit.action, prefix.replace(/\.$/, '/'))); // "/" follows "."

/** In pieces: a reporter of ten years did much, and readers wait for the same event loop. */
async function eraseWhere(tx: Transaction, rows: SQL | undefined, goes: (one: Details) => boolean): Promise<void> {
	for (let last = 0; ; ) {
		const found: Details[] = await tx
			.select({ number: audit.number, details: auditDetails.details })
			.from(audit)
			.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
			.where(and(rows, gt(audit.number, last)))
			.orderBy(asc(audit.number))
			.limit(AT_ONCE);
		const numbers = found.filter(goes).map((one) => one.number);
		if (numbers.length > 0) await tx.delete(auditDetails).where(inArray(auditDetails.number, numbers));
		if (found.length < AT_ONCE) return;
		last = found.at(-1)?.number ?? last;
		await breathe();
	}
}

import { eq, getTableName, isTable } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import * as schema from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { verifyAudit } from '@/features/audit/audit-queries';
import { resendMail } from '@/features/mail/mail-mutations';
import { createStory, publishStory, reviseStory } from '@/features/story/story-mutations';
import { shareStory } from '@/features/story/story-share-mutations';
import { fold } from '@/lib/fold';
import { unseal } from '@/lib/seal';
import { accepted, addressOf, type Newsroom, openNewsroom, read } from '@/scripts/testing/newsroom';
import { changeRole, inviteAccount, linkByline, removeAccount } from './account-mutations';
import { commandLine, type Staff } from './actor';
import { chooseFirstPassword, confirmAddress, requestReset } from './link-mutations';
import { readLink } from './link-queries';
import { changePassword, requestAddressChange, saveProfile } from './profile-mutations';
import { beginTotp, renewRecoveryCodes } from './second-factor-mutations';
import { accountOf, mailedToken } from './testing-links';
import { join, PASSWORD } from './testing-staff';

type Table = typeof schema.story;
const tables = () => Object.values(schema).filter((one) => isTable(one)) as Table[]; // any will do where all columns are read

/** A value as all that could be read out of it: text, JSON, bytes, and what was sealed with the newsroom's secret. */
function spelt(value: unknown): string[] {
	if (value === null || value === undefined) return [];
	if (value instanceof Uint8Array) {
		const bytes = Buffer.from(value);
		return [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le'), bytes.toString('hex')];
	}
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const opened = ['mail', 'totp'].map((purpose) => unseal(purpose, text) ?? '');
	return [text, ...opened, Buffer.from(text, 'base64url').toString('utf8')];
}

/** Where in the whole database any of `words` stands, as "table.column". */
async function whereFound(words: string[]): Promise<string[]> {
	const wanted = words.map(fold);
	const found = new Set<string>();
	for (const table of tables()) {
		for (const row of await database().select().from(table)) {
			for (const [column, value] of Object.entries(row)) {
				const texts = spelt(value).map(fold);
				if (texts.some((text) => wanted.some((word) => text.includes(word))))
					found.add(`${getTableName(table)}.${column}`);
			}
		}
	}
	return [...found].sort();
}

const FIRST = 'quillon.varga@first.example';
const SECOND = 'q.harbour@second.example';
/** Given up by them, and then a colleague's. */
const THIRD = 'desk@third.example';

let paper: Newsroom;
let admin: Staff;
let colleague: string;
let invited: string;
let gone: Staff;
let storyId: string;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Pen Name'] });
	admin = await join('admin', 'Ada Stone');

	const { id } = accepted(await inviteAccount(admin, { name: 'Quillon Varga', email: FIRST, role: 'admin' }));
	accepted(await chooseFirstPassword(await mailedToken(id, 'invitation'), PASSWORD));
	const { actor } = await accountOf(id);
	gone = {
		id: actor,
		accountId: id,
		role: 'admin',
		sessionId: 'session of the gone',
		name: 'Quillon Varga',
		email: FIRST,
	};
	accepted(await linkByline(admin, id, paper.id('Pen Name')));

	// They change all that can be changed, twice.
	for (const email of [THIRD, SECOND]) {
		accepted(await requestAddressChange(gone, { email, password: PASSWORD }));
		accepted(await confirmAddress(await mailedToken(id, 'address')));
	}
	colleague = accepted(await inviteAccount(admin, { name: 'Third Desk', email: THIRD, role: 'editor' })).id;
	accepted(await inviteAccount(gone, { name: 'Oli', email: 'oli@paper.example', role: 'reporter' }));
	const profile = { language: 'nan-Hant-TW', zone: 'Pacific/Kiritimati', appearance: 'dark' } as const;
	accepted(await saveProfile(gone, { ...profile, name: 'Quill Zyxwvut' }));
	accepted(await changePassword(gone, { current: PASSWORD, next: 'seventeen grey herons' }));
	await requestReset(SECOND);

	// All ways in that there are.
	accepted(await beginTotp(gone));
	await write((tx) => tx.update(schema.totp).set({ confirmedAt: new Date() }));
	accepted(await renewRecoveryCodes(gone, 'seventeen grey herons'));
	const identity = { issuer: 'https://login.varga.example', subject: 'varga-1', accountId: id, createdAt: new Date() };
	const soon = new Date(Date.now() + 60_000);
	await write(async (tx) => {
		await tx.insert(schema.directoryIdentity).values(identity);
		await tx.insert(schema.session).values({
			...{ id: gone.sessionId, tokenHash: 'a', accountId: id, method: 'password', device: 'Vargaphone on Linux' },
			...{ network: '203.0.113.77', createdAt: soon, lastSeenAt: soon, expiresAt: soon },
		});
		await tx.insert(schema.knownDevice).values({ hash: 'a', accountId: id, lastSeenAt: soon });
		await tx
			.insert(schema.pendingSignIn)
			.values({ hash: 'a', accountId: id, method: 'password', next: '/varga', expiresAt: soon });
		await tx.insert(schema.signInTicket).values({
			...{
				hash: 'a',
				accountId: id,
				method: 'password',
				device: 'Vargaphone',
				network: '203.0.113.77',
				expiresAt: soon,
			},
		});
		await tx.insert(schema.passkeyChallenge).values({ challenge: 'a', accountId: id, expiresAt: soon });
		await tx.insert(schema.passkey).values({
			...{ id: 'a', accountId: id, name: "Varga's key", publicKey: Buffer.from(FIRST), counter: 0, transports: [] },
			...{ backedUp: false, createdAt: soon },
		});
	});

	// What others did about them, and what they did to others.
	const [mail] = await database().select().from(schema.mail).where(eq(schema.mail.accountId, id));
	await resendMail(admin, mail?.id ?? '');
	invited = accepted(await inviteAccount(gone, { name: 'Nia', email: 'nia@paper.example', role: 'reporter' })).id;
	accepted(await changeRole(gone, colleague, 'reporter'));
	const other = await join('reporter', 'Mistaken Person');
	accepted(await requestAddressChange(other, { email: SECOND.toUpperCase(), password: PASSWORD }));
	await write(async (tx) => {
		const subject = 'story:x';
		recordAudit(tx, { actor: gone, action: 'story.note', subject, details: { text: 'Ask QUILLON VARGA.' } });
		recordAudit(tx, { actor: gone, action: 'story.note', subject, details: { text: 'Nothing of anyone.' } });
		recordAudit(tx, { actor: admin, action: 'mail.note', subject, details: { to: SECOND, account: id } });
		for (let n = 0; n < 600; n++) recordAudit(tx, { actor: gone, action: 'story.note', subject, details: { n } });
		recordAudit(tx, { actor: gone, action: 'story.note', subject, details: { text: `By ${SECOND}` } });
	});

	storyId = await write((tx) => createStory(tx, gone, paper.content({ by: ['Pen Name'] }), 'request'));
	accepted(await publishStory(gone, storyId, { confirmed: true }));
	accepted(await reviseStory(gone, storyId, { headline: 'A second headline' }));
	accepted(await publishStory(gone, storyId, { confirmed: true }));

	// What the desk keeps of them.
	const theirs = { actor: gone.id, createdAt: soon };
	await write(async (tx) => {
		await tx.insert(schema.savedView).values({ ...theirs, id: 'a', name: 'What Varga left', query: 'by=varga' });
		await tx.insert(schema.presence).values({ id: 'a', storyId, actor: gone.id, name: gone.name, seenAt: soon });
	});
	accepted(await shareStory(admin, await paper.draft(), gone.id));
});

const words = () => [
	...[FIRST, SECOND, gone.accountId, 'Quillon', 'Varga', 'Quill Zyxwvut', 'varga-1', 'Vargaphone', '203.0.113.77'],
	// Long enough that no hash holds them by chance.
	...['nan-Hant-TW', 'Kiritimati'],
];

test('a removed account leaves bylines, revisions and the chain, and nothing else of the person', async () => {
	const before = await whereFound(words());
	for (const place of [
		'account.email',
		'mail.sealed',
		'mail.recipient',
		'audit_details.details',
		'passkey.public_key',
		'session.device',
		'saved_view.name',
		'presence.name',
	]) {
		// Drizzle names columns by their property; the table's own name is what stands before the point.
		expect(before.map((one) => one.toLowerCase())).toContain(place.replace('_key', 'key').toLowerCase());
	}
	const revisions = await database().$count(schema.revision);
	const { length } = await database().select().from(schema.audit);
	const details = await database().$count(schema.auditDetails);

	accepted(await removeAccount(admin, gone.accountId));

	expect(await whereFound(words())).toEqual([]);
	const left = [schema.savedView, schema.presence, schema.storyShare];
	expect(await Promise.all(left.map((table) => database().$count(table)))).toEqual([0, 0, 0]);
	expect(await verifyAudit()).toEqual({ ok: true, rows: length + 1 });
	expect(await database().$count(schema.revision)).toBe(revisions);
	expect((await read(await addressOf(storyId))).credits.map((credit) => credit.name)).toEqual(['Pen Name']);
	// What they did and what names nobody stays readable: 601 notes, the story's rows, the colleague's role.
	expect(await database().$count(schema.auditDetails)).toBeGreaterThan(details - 30);
	const [deed] = await database().select().from(schema.audit).where(eq(schema.audit.action, 'account.remove'));
	expect(deed).toMatchObject({ actor: admin.id, subject: gone.id });
});

test('and takes nothing from others: their invitations are good, their addresses and mails are there', async () => {
	expect(await accountOf(colleague)).toMatchObject({ email: THIRD, role: 'reporter' });
	for (const id of [colleague, invited]) {
		expect(await readLink('invitation', await mailedToken(id, 'invitation'))).toMatchObject({ accountId: id });
	}
	const told = await database()
		.select({ action: schema.audit.action, details: schema.auditDetails.details })
		.from(schema.audit)
		.innerJoin(schema.auditDetails, eq(schema.auditDetails.number, schema.audit.number))
		.where(eq(schema.audit.subject, (await accountOf(colleague)).actor));
	expect(told).toEqual([
		{ action: 'account.invite', details: { name: 'Third Desk', email: THIRD, role: 'editor' } },
		{ action: 'account.role', details: { from: 'editor', to: 'reporter' } },
	]);
});

test('a second account of the same address is somebody new', async () => {
	const { id } = accepted(await inviteAccount(commandLine, { name: 'Quillon Varga', email: SECOND, role: 'reporter' }));
	expect((await accountOf(id)).actor).not.toBe(gone.id);
});

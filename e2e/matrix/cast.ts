import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import * as schema from '@/db/schema';
import { write } from '@/db/write';
import { sealLetter } from '@/features/mail/mail-letter';
import { hashPassword } from '@/features/staff/password';
import { doc, p } from '@/features/story/body/body-build';
import { newId } from '@/lib/ids';
import { seal } from '@/lib/seal';
import { hashToken, newToken } from '@/lib/token';
import { plantSession } from '../../scripts/testing/session';
import { PASSWORD } from './parameters';
import type { Scene } from './scene';
import { STAFF } from './table';

/** Who plays in the matrix, and what is done to whom. Every scene has new people, with new sessions. */

const HOUR = 3_600_000;

type Part = { role: 'reporter' | 'editor' | 'admin'; status?: 'active' | 'invited' | 'disabled'; factor?: true };

/** Bare is an admin without the second factor that this newsroom asks of admins. */
const PARTS: Record<string, Part> = {
	owner: { role: 'reporter', factor: true },
	reporter: { role: 'reporter' },
	editor: { role: 'editor' },
	admin: { role: 'admin', factor: true },
	bare: { role: 'admin' },
	disabled: { role: 'admin', status: 'disabled', factor: true },
	colleague: { role: 'reporter', factor: true },
	invited: { role: 'reporter', status: 'invited' },
	locked: { role: 'reporter', status: 'disabled' },
};

const SIGNED_IN = [...STAFF, 'disabled', 'colleague'];
/** What a first run would have printed, had this newsroom nobody. */
const SETUP_CODE = 'abcdefghjkmnpqrstuvwxyz23';

let hash: string | undefined;
let scenes = 0;

/** Bylines that accounts of the scene write under, by part. */
export type Bylines = { owner: string; colleague: string };

export async function setScene(bylines: Bylines): Promise<Scene> {
	hash ??= await hashPassword(PASSWORD);
	const number = ++scenes;
	await strike();
	const ids: Record<string, string> = {};
	const emails: Record<string, string> = {};
	for (const [name, part] of Object.entries(PARTS)) {
		emails[name] = `${name}.${number}@matrix.example`;
		const bylineId = bylines[name as keyof Bylines] ?? null; // the others have none
		ids[name] = await addAccount(name, emails[name], { ...part, bylineId }, hash);
	}
	const sessions: Scene['sessions'] = {
		expired: await plantSession(ids['admin'] ?? '', { expiresIn: -1_000 }),
		revoked: await plantSession(ids['admin'] ?? '', { revoked: true }),
	};
	for (const name of SIGNED_IN) sessions[name] = await plantSession(ids[name] ?? '');
	for (const name of STAFF) sessions[`${name} elsewhere`] = await plantSession(ids[name] ?? '');
	const tokens = { invitation: newToken(), reset: newToken(), address: newToken(), setup: SETUP_CODE };
	const mail = newId();
	await write(async (tx) => {
		for (const name of ['colleague', 'owner']) {
			const app = { accountId: ids[name] ?? '', secret: seal('totp', 'GEZDGNBVGY3TQOJQ'), createdAt: new Date() };
			await tx.insert(schema.totp).values({ ...app, confirmedAt: new Date() });
		}
		await tx.insert(schema.setupCode).values({ hash: hashToken(SETUP_CODE), createdAt: new Date() });
		const link = { createdAt: new Date(), expiresAt: new Date(Date.now() + HOUR) };
		for (const [purpose, who] of [
			['invitation', 'invited'],
			['reset', 'colleague'],
			['address', 'colleague'],
		] as const) {
			const email = purpose === 'address' ? `colleague.new.${number}@matrix.example` : '';
			const row = { ...link, hash: hashToken(tokens[purpose]), purpose, accountId: ids[who] ?? '', email };
			await tx.insert(schema.staffLink).values(row);
		}
		await tx.insert(schema.mail).values({
			...{ id: mail, kind: 'invitation', accountId: ids['invited'] ?? '', recipient: emails['invited'] ?? '' },
			...{ subject: 'canary-mail-subject', status: 'written', createdAt: new Date(), dueAt: new Date() },
			sealed: sealLetter({
				subject: 'canary-mail-subject',
				text: 'canary-mail-text',
				link: `http://localhost/sign-in/invitation/${tokens.invitation}`,
			}),
			expiresAt: new Date(Date.now() + HOUR),
		});
		await setHouse(tx);
	});
	return { number, ids, emails, sessions, tokens, mail };
}

type Writing = Parameters<Parameters<typeof write>[0]>[0];

/** The newsroom's own settings and texts, as every scene finds them. */
async function setHouse(tx: Writing): Promise<void> {
	const logoId = '00000000-0000-7000-8000-000000000001';
	const logo = { id: logoId, width: 8, height: 8, alt: 'A lighthouse', caption: '', credit: '', renditions: [] };
	await tx
		.insert(schema.image)
		.values({ ...logo, createdAt: new Date(0) })
		.onConflictDoUpdate({ target: schema.image.id, set: logo });
	const words = { name: 'The Matrix', motto: '', accent: '#123456', language: 'en', zone: 'America/New_York' };
	await tx.update(schema.newsroom).set({ ...words, secondFactor: 'admins', reportersPublish: true, logoId });
	const text = { slug: 'ethics' as const, title: 'Ethics', body: doc(p('We say who we are.')), updatedAt: new Date(0) };
	await tx.delete(schema.policy);
	await tx.insert(schema.policy).values(text);
}

async function addAccount(
	name: string,
	email: string,
	part: Part & { bylineId: string | null },
	passwordHash: string,
): Promise<string> {
	const id = newId();
	const { role, status = 'active', factor, bylineId } = part;
	await write(async (tx) => {
		await tx.insert(schema.account).values({
			...{ id, actor: `staff:${crypto.randomUUID()}`, name: `${name} canary-account-${name}`, email, emailKey: email },
			...{ role, status, bylineId, passwordHash: status === 'invited' ? null : passwordHash, createdAt: new Date() },
		});
		if (!factor) return;
		await tx.insert(schema.passkey).values({
			...{ id: `key-of-${id}`, accountId: id, name: `canary-passkey-${name}`, publicKey: Buffer.from([1]) },
			...{ counter: 0, transports: [], backedUp: false, createdAt: new Date() },
		});
	});
	return id;
}

/**
 * Everyone of the scene before leaves, with all that was theirs; nothing counts against the
 * next. Mail goes first: the server may be sending it, and locks it before its account.
 */
async function strike(): Promise<void> {
	await write(async (tx) => {
		for (const table of [schema.mail, schema.account, schema.attemptCount, schema.setupCode, schema.passkeyChallenge]) {
			await tx.delete(table);
		}
	});
}

export async function isOver(sessionId: string): Promise<boolean> {
	const [row] = await database()
		.select({ revokedAt: schema.session.revokedAt })
		.from(schema.session)
		.where(eq(schema.session.id, sessionId));
	return !row || row.revokedAt !== null;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import * as schema from '@/db/schema';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { mergeBylines } from '@/features/byline/credit-change/merge-mutations';
import { previewImport } from '@/features/byline/import-csv/import-queries';
import { sealLetter } from '@/features/mail/mail-letter';
import { pictures } from '@/features/media/intake/testing-pictures';
import { keptFolder } from '@/features/media/media-folders';
import { commandLine } from '@/features/staff/actor';
import { hashPassword } from '@/features/staff/password';
import { doc, p } from '@/features/story/body/body-build';
import { newId } from '@/lib/ids';
import { seal } from '@/lib/seal';
import { hashToken, newToken } from '@/lib/token';
import type { Newsroom } from '../../scripts/testing/newsroom';
import { plantSession } from '../../scripts/testing/session';
import { namesOf, PASSWORD } from './parameters';
import type { Scene } from './scene';
import { firstRevision, setStories } from './stories';
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
const BYLINES: Record<string, string> = { owner: 'Olga Owner', colleague: 'Ben Colleague' };

export async function setScene(newsroom: Newsroom): Promise<Scene> {
	hash ??= await hashPassword(PASSWORD);
	const number = ++scenes;
	await strike();
	const ids: Record<string, string> = {};
	const emails: Record<string, string> = {};
	const actors: Record<string, string> = {};
	for (const [name, part] of Object.entries(PARTS)) {
		emails[name] = `${name}.${number}@matrix.example`;
		const byline = BYLINES[name]; // the others have none
		const bylineId = byline === undefined ? null : newsroom.id(byline);
		actors[name] = `staff:${crypto.randomUUID()}`;
		ids[name] = await addAccount(name, emails[name], { ...part, bylineId, actor: actors[name] }, hash);
	}
	const sessions: Scene['sessions'] = {
		expired: await plantSession(ids['admin'] ?? '', { expiresIn: -1_000 }),
		revoked: await plantSession(ids['admin'] ?? '', { revoked: true }),
	};
	for (const name of SIGNED_IN) sessions[name] = await plantSession(ids[name] ?? '');
	for (const name of STAFF) sessions[`${name} elsewhere`] = await plantSession(ids[name] ?? '');
	const tokens = {
		...{ invitation: newToken(), reset: newToken(), address: newToken(), setup: SETUP_CODE },
		...{ preview: newToken(), takenBack: newToken() },
	};
	const mail = newId();
	const people = {
		colleague: actors['colleague'] ?? '',
		reporter: actors['reporter'] ?? '',
		admin: actors['admin'] ?? '',
	};
	const stories = await setStories(newsroom, people);
	const [preview, view] = [newId(), newId()];
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
		const given = {
			...{ storyId: stories.draft, name: 'canary-link-name', actor: people.admin, createdAt: new Date() },
			expiresAt: new Date(Date.now() + HOUR),
		};
		await tx.insert(schema.previewLink).values([
			{ ...given, id: preview, tokenHash: hashToken(tokens.preview) },
			{ ...given, id: newId(), tokenHash: hashToken(tokens.takenBack), revokedAt: new Date() },
		]);
		const list = { name: 'canary-view-name', query: 'status=draft', createdAt: new Date() };
		await tx.insert(schema.savedView).values({ ...list, id: view, actor: actors['owner'] ?? '' });
		await setHouse(tx);
	});
	const hanging = {
		revision: await firstRevision(stories.draft),
		stories,
		link: preview,
		view,
		picture: PICTURE,
		byline: newsroom.id('Ana Ruiz'),
		...(await setRegister(stories.draft)),
		portrait: PORTRAIT,
		pairs: await setPairs(newsroom),
		print: (await previewImport(commandLine, namesOf(number))).print,
		actors,
	};
	return { number, ids, emails, sessions, tokens, mail, ...hanging };
}

const PICTURE = '00000000-0000-7000-8000-000000000002';
const PORTRAIT = '00000000-0000-7000-8000-000000000003';

type Writing = Parameters<Parameters<typeof write>[0]>[0];

/** The newsroom's own settings and texts, as every scene finds them. */
async function setHouse(tx: Writing): Promise<void> {
	const logoId = '00000000-0000-7000-8000-000000000001';
	const logo = { id: logoId, width: 8, height: 8, alt: 'A lighthouse', caption: '', credit: '', renditions: [] };
	await tx
		.insert(schema.image)
		.values({ ...logo, createdAt: new Date(0) })
		.onConflictDoUpdate({ target: schema.image.id, set: logo });
	const said = { alt: 'canary-picture-alt', caption: 'canary-picture-caption', credit: 'canary-picture-credit' };
	const picture = { ...logo, ...said, id: PICTURE, publicAt: null };
	await tx
		.insert(schema.image)
		.values({ ...picture, createdAt: new Date(0) })
		.onConflictDoUpdate({ target: schema.image.id, set: picture });
	const words = { name: 'The Matrix', motto: '', accent: '#123456', language: 'en', zone: 'America/New_York' };
	await tx.update(schema.newsroom).set({ ...words, secondFactor: 'admins', reportersPublish: true, logoId });
	const text = { slug: 'ethics' as const, title: 'Ethics', body: doc(p('We say who we are.')), updatedAt: new Date(0) };
	await tx.update(schema.byline).set({ status: 'active', version: 0, title: '', portraitId: logoId });
	await setPortrait(tx);
	await tx.delete(schema.policy);
	await tx.insert(schema.policy).values(text);
}

/** Bylines of this scene alone: two to merge, two that are merged, two of whom one gives the other a credit. */
async function setRegister(storyId: string): Promise<Pick<Scene, 'merge' | 'reassign' | 'change'>> {
	const [one = '', two = '', stays = '', went = '', giver = '', taker = ''] = await write(async (tx) => {
		const ids = [];
		for (const name of ['Merge One', 'Merge Two', 'Stays', 'Went', 'Giver', 'Taker']) {
			ids.push(await createByline(tx, commandLine, { name: `${name} ${scenes}` }));
		}
		const credit = { storyId, position: 90, bylineId: ids[4] ?? '', role: 'translation' as const, place: '' };
		const before = and(eq(schema.draftCredit.storyId, storyId), eq(schema.draftCredit.role, credit.role));
		await tx.delete(schema.draftCredit).where(before);
		await tx.insert(schema.draftCredit).values(credit);
		return ids;
	});
	const made = await mergeBylines(commandLine, { survivor: stays, others: [went], choice: {} });
	if (!made.ok) throw new Error(made.message);
	return {
		merge: { survivor: one, others: [two], choice: {}, accountId: null, versions: { [one]: 0, [two]: 0 } },
		reassign: { from: { bylineId: giver }, to: { bylineId: taker } },
		change: made.value.changeId,
	};
}

async function setPairs(newsroom: Newsroom): Promise<Scene['pairs']> {
	const [ana, ben, olga] = ['Ana Ruiz', 'Ben Colleague', 'Olga Owner'].map((name) => newsroom.id(name));
	const pair = (...ids: (string | undefined)[]) => {
		const [one = '', other = ''] = ids.toSorted();
		return { one, other };
	};
	const pairs = { likely: pair(ana, olga), apart: pair(ben, olga) };
	await write(async (tx) => {
		await tx.delete(schema.distinctBylines);
		await tx.insert(schema.distinctBylines).values({ ...pairs.apart, actor: commandLine.id, at: new Date(0) });
	});
	return pairs;
}

/** A picture with a file, so that something can be cut out of it. */
async function setPortrait(tx: Writing): Promise<void> {
	const file = `${PORTRAIT}-400.jpeg`;
	await mkdir(keptFolder(), { recursive: true });
	await writeFile(join(keptFolder(), file), (await pictures['jpeg']?.()) ?? '');
	const renditions = [{ file, width: 640, height: 400, format: 'jpeg' as const }];
	const picture = { id: PORTRAIT, width: 640, height: 400, alt: '', caption: '', credit: '', renditions };
	await tx
		.insert(schema.image)
		.values({ ...picture, createdAt: new Date(0) })
		.onConflictDoNothing();
}

async function addAccount(
	name: string,
	email: string,
	part: Part & { bylineId: string | null; actor: string },
	passwordHash: string,
): Promise<string> {
	const id = newId();
	const { role, status = 'active', factor, bylineId, actor } = part;
	await write(async (tx) => {
		await tx.insert(schema.account).values({
			...{ id, actor, name: `${name} canary-account-${name}`, email, emailKey: email },
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
		const theirs = [schema.mail, schema.account, schema.attemptCount, schema.setupCode, schema.passkeyChallenge];
		for (const table of [...theirs, schema.previewLink, schema.savedView]) await tx.delete(table);
	});
}

export async function isOver(sessionId: string): Promise<boolean> {
	const [row] = await database()
		.select({ revokedAt: schema.session.revokedAt })
		.from(schema.session)
		.where(eq(schema.session.id, sessionId));
	return !row || row.revokedAt !== null;
}

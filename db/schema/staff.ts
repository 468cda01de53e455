import type {
	AccountStatus,
	Appearance,
	LinkPurpose,
	MailKind,
	MailStatus,
	Role,
	SignInMethod,
} from '../../features/staff/staff-schema';
import { boolean, bytes, index, instant, integer, json, oneOf, primaryKey, table, text, uniqueIndex } from '../dialect';
import { byline } from './byline';

/**
 * Someone who may enter the newsroom. `id` dies with the account; `actor` is what history
 * (revisions, the audit log) keeps of it, and says nothing of the person once the row is gone.
 */
export const account = table(
	'account',
	{
		id: text('id').primaryKey(),
		actor: text('actor').notNull().unique(),
		name: text('name').notNull(),
		email: text('email').notNull(),
		/** How an address is recognised, see `emailKey` in lib/email-address.ts. */
		emailKey: text('email_key').notNull().unique(),
		role: oneOf<Role>('role').notNull(),
		status: oneOf<AccountStatus>('status').notNull(),
		/** argon2id, in its own notation. Null until the first password is chosen. */
		passwordHash: text('password_hash'),
		passwordAt: instant('password_at'),
		bylineId: text('byline_id').references(() => byline.id),
		/** For the desk: language tag, IANA zone; "" is the newsroom's. */
		language: text('language').notNull().default(''),
		zone: text('zone').notNull().default(''),
		appearance: oneOf<Appearance>('appearance').notNull().default('system'),
		createdAt: instant('created_at').notNull(),
		lastSignInAt: instant('last_sign_in_at'),
	},
	(t) => [uniqueIndex('account_byline').on(t.bylineId), index('account_role').on(t.role, t.status)],
);

const accountId = () =>
	text('account_id')
		.notNull()
		.references(() => account.id, { onDelete: 'cascade' });

/** A browser that is signed in. The cookie's token holds `token` whose hash stands here, and nothing else. */
export const session = table(
	'session',
	{
		id: text('id').primaryKey(),
		tokenHash: text('token_hash').notNull().unique(),
		accountId: accountId(),
		method: oneOf<SignInMethod>('method').notNull(),
		/** "Firefox on Linux" */
		device: text('device').notNull(),
		network: text('network').notNull(),
		createdAt: instant('created_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		revokedAt: instant('revoked_at'),
	},
	(t) => [index('session_account').on(t.accountId, t.lastSeenAt)],
);

/** Browsers that an account has signed in from: what strangers try elsewhere never delays them. */
export const knownDevice = table(
	'known_device',
	{ hash: text('hash').notNull(), accountId: accountId(), lastSeenAt: instant('last_seen_at').notNull() },
	(t) => [primaryKey({ columns: [t.hash, t.accountId] })],
);

/** A password that was right and waits for its second factor. */
export const pendingSignIn = table(
	'pending_sign_in',
	{
		hash: text('hash').primaryKey(),
		accountId: accountId(),
		method: oneOf<SignInMethod>('method').notNull(),
		/** Where the person was going. */
		next: text('next').notNull(),
		expiresAt: instant('expires_at').notNull(),
	},
	(t) => [index('pending_sign_in_account').on(t.accountId), index('pending_sign_in_expiry').on(t.expiresAt)],
);

/** What next-auth is handed, once, to make the cookie for a person who has proved who they are. */
export const signInTicket = table(
	'sign_in_ticket',
	{
		hash: text('hash').primaryKey(),
		accountId: accountId(),
		method: oneOf<SignInMethod>('method').notNull(),
		device: text('device').notNull(),
		network: text('network').notNull(),
		expiresAt: instant('expires_at').notNull(),
	},
	(t) => [index('sign_in_ticket_account').on(t.accountId), index('sign_in_ticket_expiry').on(t.expiresAt)],
);

/** Attempts, by a hash of what they were counted for. */
export const attemptCount = table(
	'attempt_count',
	{
		key: text('key').primaryKey(),
		count: integer('count').notNull(),
		lastAt: instant('last_at').notNull(),
		blockedUntil: instant('blocked_until').notNull(),
	},
	(t) => [index('attempt_count_last').on(t.lastAt)],
);

/** Links that were mailed: an invitation, a new password, a new address. Used once. */
export const staffLink = table(
	'staff_link',
	{
		hash: text('hash').primaryKey(),
		purpose: oneOf<LinkPurpose>('purpose').notNull(),
		accountId: accountId(),
		/** For a new address: the one that the link proves; else "". */
		email: text('email').notNull().default(''),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at'),
	},
	(t) => [index('staff_link_account').on(t.accountId, t.purpose)],
);

/** One-time codes of the first run; all are gone once a newsroom is set up. */
export const setupCode = table('setup_code', {
	hash: text('hash').primaryKey(),
	createdAt: instant('created_at').notNull(),
});

export const totp = table('totp', {
	accountId: accountId().primaryKey(),
	/** Sealed, see lib/seal.ts. */
	secret: text('secret').notNull(),
	createdAt: instant('created_at').notNull(),
	/** Null until a first code has shown that the app has the secret. */
	confirmedAt: instant('confirmed_at'),
	/** The 30-second step of the newest code that was taken; no earlier one is taken again. */
	lastStep: integer('last_step').notNull().default(0),
});

/** Printed codes, hashed. */
export const recoveryCode = table(
	'recovery_code',
	{ accountId: accountId(), hash: text('hash').notNull(), usedAt: instant('used_at') },
	(t) => [primaryKey({ columns: [t.accountId, t.hash] })],
);

export const passkey = table(
	'passkey',
	{
		/** The credential's id, base64url. */
		id: text('id').primaryKey(),
		accountId: accountId(),
		name: text('name').notNull(),
		publicKey: bytes('public_key').notNull(),
		counter: integer('counter').notNull(),
		transports: json<string[]>('transports').notNull(),
		/** Whether its maker keeps a copy, so that it outlives the device. */
		backedUp: boolean('backed_up').notNull(),
		createdAt: instant('created_at').notNull(),
		lastUsedAt: instant('last_used_at'),
	},
	(t) => [index('passkey_account').on(t.accountId)],
);

/** What a passkey is asked to sign, once. Without an account it is a sign-in. */
export const passkeyChallenge = table(
	'passkey_challenge',
	{
		challenge: text('challenge').primaryKey(),
		accountId: text('account_id').references(() => account.id, { onDelete: 'cascade' }),
		expiresAt: instant('expires_at').notNull(),
	},
	(t) => [index('passkey_challenge_account').on(t.accountId), index('passkey_challenge_expiry').on(t.expiresAt)],
);

/** Who a newsroom's own directory (OpenID Connect) says an account is. */
export const directoryIdentity = table(
	'directory_identity',
	{
		issuer: text('issuer').notNull(),
		subject: text('subject').notNull(),
		accountId: accountId(),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('directory_identity_account').on(t.accountId)],
);

/** Mail to staff, written by the transaction that causes it and sent after it. */
export const mail = table(
	'mail',
	{
		id: text('id').primaryKey(),
		kind: oneOf<MailKind>('kind').notNull(),
		accountId: accountId(),
		recipient: text('recipient').notNull(),
		subject: text('subject').notNull(),
		/** Subject, text and link, sealed; null once its link has expired or been used. */
		sealed: text('sealed'),
		status: oneOf<MailStatus>('status').notNull(),
		attempts: integer('attempts').notNull().default(0),
		/** Why the newest attempt failed, or "". */
		trouble: text('trouble').notNull().default(''),
		createdAt: instant('created_at').notNull(),
		dueAt: instant('due_at').notNull(),
		sentAt: instant('sent_at'),
		/** After this nobody may see the link any more. */
		expiresAt: instant('expires_at').notNull(),
	},
	(t) => [
		index('mail_due').on(t.status, t.dueAt),
		index('mail_account').on(t.accountId),
		index('mail_newest').on(t.createdAt, t.id),
	],
);

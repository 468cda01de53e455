import { asc, eq, like } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '@/db/client';
import { account, audit, auditDetails, mail, staffLink } from '@/db/schema';
import { write } from '@/db/write';
import { mailInvitation, mailNotice, mailReset } from '@/features/staff/link-record-mutations';
import { provide } from '@/lib/once';
import { accepted, everyRow, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { dropExpired } from './mail-delivery-mutations';
import { queueMail, readMailLink, resendMail } from './mail-mutations';
import { getMailForDesk, getMailItemForDesk } from './mail-queries';
import { mailOf, person, setMail } from './testing-mail';

beforeAll(async () => {
	await openNewsroom();
});

afterEach(async () => {
	provide('mail-wake', undefined);
	await write((tx) => tx.delete(mail));
});

async function invited() {
	const someone = await person('invited');
	const { link } = await write((tx) => mailInvitation(tx, someone, 'Bo Lind'));
	return { someone, link, id: (await mailOf(someone.id)).id };
}

async function forgetful(status: 'sent' | 'failed' | 'written' | 'waiting') {
	const someone = await person('active');
	await write((tx) => mailReset(tx, someone));
	const { id } = await mailOf(someone.id);
	await setMail(id, { status });
	return { someone, id };
}

const deeds = () =>
	database()
		.select({ actor: audit.actor, action: audit.action, subject: audit.subject, details: auditDetails.details })
		.from(audit)
		.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
		.where(like(audit.action, 'mail.%'))
		.orderBy(asc(audit.number));

const past = () => new Date(Date.now() - 1_000);

describe('what is queued', () => {
	test('tells whoever has the database alone neither link nor text', async () => {
		const { link, someone } = await invited();
		const token = link.slice(link.lastIndexOf('/') + 1);
		const rows = JSON.stringify(await everyRow());
		expect(rows).not.toContain(token);
		expect(rows).not.toContain('invites you');
		expect(await mailOf(someone.id)).toMatchObject({ status: 'waiting', attempts: 0, recipient: someone.email });
	});

	test('goes with the account', async () => {
		const { someone } = await invited();
		await write((tx) => tx.delete(account).where(eq(account.id, someone.id)));
		expect(JSON.stringify((await everyRow())['mail'])).toBe('[]');
	});

	test('is forgotten once its link is over or its invitation accepted, and not before', async () => {
		const [open, old, accepting, reset] = [await invited(), await invited(), await invited(), await forgetful('sent')];
		await setMail(old.id, { expiresAt: past() });
		await write((tx) => tx.update(account).set({ status: 'active' }).where(eq(account.id, accepting.someone.id)));
		expect(await dropExpired()).toBe(2);
		expect(await dropExpired()).toBe(0);
		const kept = await Promise.all([open, old, accepting, reset].map(({ someone }) => mailOf(someone.id)));
		expect(kept.map((one) => one.sealed !== null)).toEqual([true, false, false, true]);
	});
});

describe('sending again', () => {
	test('a mail that was given up waits once more, from the first attempt on, and the sender is woken', async () => {
		const { id, someone } = await forgetful('failed');
		await setMail(id, { attempts: 12, trouble: 'Away', dueAt: new Date(Date.now() + 3_600_000) });
		const wake = vi.fn();
		provide('mail-wake', wake);
		accepted(await resendMail(staff.admin, id));
		expect(wake).toHaveBeenCalledOnce();
		const row = await mailOf(someone.id);
		expect(row).toMatchObject({ status: 'waiting', attempts: 0, trouble: '' });
		expect(row.dueAt.getTime()).toBeLessThan(Date.now() + 60_000);
		expect((await deeds()).at(-1)).toEqual({
			...{ actor: staff.admin.id, action: 'mail.resend', subject: someone.actor },
			details: { kind: 'reset', mail: id },
		});
	});

	test('is refused, and changes nothing, when the link is too old, used, or waits already', async () => {
		const [old, used, waiting] = [await invited(), await forgetful('sent'), await forgetful('waiting')];
		await setMail(old.id, { status: 'sent', expiresAt: past() });
		await write((tx) =>
			tx.update(staffLink).set({ usedAt: new Date() }).where(eq(staffLink.accountId, used.someone.id)),
		);
		const before = await everyRow();
		expect(await resendMail(staff.admin, old.id)).toEqual({ ok: false, message: 'Its link is too old: invite again.' });
		expect((await resendMail(staff.admin, used.id)).ok).toBe(false);
		expect((await resendMail(staff.admin, waiting.id)).ok).toBe(false);
		for (const id of ['nothing', '\u0000', '\ud800']) {
			expect(await resendMail(staff.admin, id)).toEqual({ ok: false, message: 'There is no such mail.' });
		}
		expect(await everyRow()).toEqual(before);
	});
});

describe('reading a link', () => {
	test('an admin reads an open invitation, and the log keeps who did', async () => {
		const { id, link, someone } = await invited();
		const read = accepted(await readMailLink(staff.admin, id));
		expect(read.link).toBe(link);
		expect(read.text.split('\n')).toContain(link);
		const last = (await deeds()).at(-1);
		expect(last).toMatchObject({ actor: staff.admin.id, action: 'mail.read-link', subject: someone.actor });
		expect(JSON.stringify(last)).not.toContain(link.slice(link.lastIndexOf('/') + 1));
	});

	test.each(['waiting', 'sent', 'failed'] as const)('nobody reads a new password’s link that is %s', async (status) => {
		const { id } = await forgetful(status);
		const before = await everyRow();
		expect((await readMailLink(staff.admin, id)).ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	test('what could not be mailed is handed over while its link works', async () => {
		const { id } = await forgetful('written');
		expect(accepted(await readMailLink(staff.admin, id)).link).toContain('/sign-in/reset/');
		await setMail(id, { expiresAt: past() });
		expect((await readMailLink(staff.admin, id)).ok).toBe(false);
	});

	test('an invitation that was accepted shows no link any more', async () => {
		const { id, someone } = await invited();
		await write((tx) => tx.update(account).set({ status: 'active' }).where(eq(account.id, someone.id)));
		expect((await readMailLink(staff.admin, id)).ok).toBe(false);
	});
});

describe('the desk', () => {
	test.each(['reporter', 'editor'] as const)('shows mail to admins alone: not to a %s', async (role) => {
		const { id } = await invited();
		const before = await everyRow();
		await expect(getMailForDesk(staff[role], { status: null, page: 1 })).rejects.toThrow('may not see');
		await expect(getMailItemForDesk(staff[role], id)).rejects.toThrow('may not see');
		expect((await readMailLink(staff[role], id)).ok).toBe(false);
		expect((await resendMail(staff[role], id)).ok).toBe(false);
		expect(await everyRow()).toEqual(before);
	});

	test('lists newest first, 50 on a page, by status, without what a mail says', async () => {
		const someone = await person('active');
		for (let i = 0; i < 53; i++) await write((tx) => mailNotice(tx, someone, `Thing ${i} was done.`));
		const { id } = await forgetful('failed');
		const first = await getMailForDesk(staff.admin, { status: null, page: 1 });
		const second = await getMailForDesk(staff.admin, { status: null, page: 2 });
		expect([first.mails.length, first.more, second.mails.length, second.more]).toEqual([50, true, 4, false]);
		expect(new Set([...first.mails, ...second.mails].map((one) => one.id)).size).toBe(54);
		expect(first.mails[0]).toMatchObject({ id, status: 'failed' });
		expect(first.mails[0]).not.toHaveProperty('sealed');
		expect(JSON.stringify(first)).not.toContain('was done');
		const failed = await getMailForDesk(staff.admin, { status: 'failed', page: 1 });
		expect(failed.mails.map((one) => one.id)).toEqual([id]);
	});

	test('says of one mail what may be done with it, and holds neither text nor link', async () => {
		const { id, link, someone } = await invited();
		const item = await getMailItemForDesk(staff.admin, id);
		expect(item).toMatchObject({ name: someone.name, reading: { allowed: true }, resend: { allowed: false } });
		expect(JSON.stringify(item)).not.toContain(link.slice(link.lastIndexOf('/') + 1));
		expect(await getMailItemForDesk(staff.admin, 'nothing')).toBeNull();
		expect(await getMailItemForDesk(staff.admin, '\u0000')).toBeNull();
	});
});

test('a mail is queued with its transaction or not at all', async () => {
	const someone = await person('active');
	const letter = { subject: 'S', text: 'T', link: null };
	const queued = write(async (tx) => {
		const expiresAt = new Date(Date.now() + 60_000);
		await queueMail(tx, { kind: 'notice', accountId: someone.id, recipient: someone.email, letter, expiresAt });
		throw new Error('undone');
	});
	await expect(queued).rejects.toThrow('undone');
	await expect(mailOf(someone.id)).rejects.toThrow('no mail');
});

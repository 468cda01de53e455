import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, audit, auditDetails, newsroom, totp } from '@/db/schema';
import { write } from '@/db/write';
import { arriving, pictures } from '@/features/media/intake/testing-pictures';
import { doc, h, p } from '@/features/story/body/body-build';
import { editionFeed } from '@/lib/editions';
import { accepted, countRows, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { describeLogo, removeLogo, saveSettings, storeLogo } from './newsroom-mutations';
import { getPoliciesForDesk, getPolicyForDesk, getPublishedNewsroom, getSettingsForDesk } from './newsroom-queries';
import type { EditedSettings } from './newsroom-schema';
import { publishPolicy, takeBackPolicy } from './policy-mutations';

const settings: EditedSettings = {
	...{ name: 'The Test', motto: '', language: 'en', zone: 'America/New_York', accent: '#123456' },
	...{ reportersPublish: true, oxfordComma: true, secondFactor: 'optional' },
};
const ethics = { slug: 'ethics' as const, title: 'Ethics', body: doc(h(2, 'Gifts'), p('None.')) };
const others = [staff.reporter, staff.editor];

/** The newest audit row with what it says. */
async function lastAudit() {
	const rows = await database().select().from(audit).innerJoin(auditDetails, eq(auditDetails.number, audit.number));
	const { audit: row, audit_details: said } = rows.toSorted((a, b) => b.audit.number - a.audit.number)[0] ?? {};
	return { actor: row?.actor, action: row?.action, details: said?.details };
}

beforeAll(async () => {
	await openNewsroom();
});

test('only admins see or change the newsroom, its logo and its policies', async () => {
	const before = await countRows();
	for (const one of others) {
		const refused = { ok: false, message: expect.stringMatching(/may not change the newsroom/) };
		expect(await saveSettings(one, { ...settings, name: 'Mine' })).toEqual(refused);
		expect(await storeLogo(one, arriving(Buffer.alloc(0)), '')).toEqual(refused);
		expect(await describeLogo(one, 'x')).toEqual(refused);
		expect(await removeLogo(one)).toEqual(refused);
		expect(await publishPolicy(one, ethics, null)).toEqual(refused);
		expect(await takeBackPolicy(one, 'ethics')).toEqual(refused);
		await expect(getSettingsForDesk(one)).rejects.toThrow(/may not/);
		await expect(getPoliciesForDesk(one)).rejects.toThrow(/may not/);
		await expect(getPolicyForDesk(one, 'ethics')).rejects.toThrow(/may not/);
	}
	expect(await countRows()).toEqual(before);
});

test('a change is one edition of everything, and the log says what changed and nothing else', async () => {
	const before = await countRows();
	const changed = { ...settings, name: 'The Ledger', zone: 'Europe/Lisbon', reportersPublish: false };
	accepted(await saveSettings(staff.admin, changed));
	const after = await countRows();
	expect((after['edition'] ?? 0) - (before['edition'] ?? 0)).toBe(1);
	expect(await getSettingsForDesk(staff.admin)).toMatchObject(changed);
	expect(await lastAudit()).toEqual({
		...{ actor: staff.admin.id, action: 'newsroom.change' },
		details: {
			name: { from: 'The Test', to: 'The Ledger' },
			zone: { from: 'America/New_York', to: 'Europe/Lisbon' },
			reportersPublish: { from: true, to: false },
		},
	});
});

test('the comma before the last “and” is everywhere at once', async () => {
	accepted(await saveSettings(staff.admin, settings));
	expect((await getPublishedNewsroom())?.oxfordComma).toBe(true);
	const heard: unknown[] = [];
	const stop = editionFeed().listen((made) => heard.push(made.addresses));
	accepted(await saveSettings(staff.admin, { ...settings, oxfordComma: false }));
	stop();
	expect(heard).toEqual(['all']);
	expect((await getPublishedNewsroom())?.oxfordComma).toBe(false);
	expect(await lastAudit()).toMatchObject({ details: { oxfordComma: { from: true, to: false } } });
	accepted(await saveSettings(staff.admin, settings));
});

test('saving what is there already changes nothing', async () => {
	accepted(await saveSettings(staff.admin, settings));
	const before = await countRows();
	accepted(await saveSettings(staff.admin, settings));
	expect(await countRows()).toEqual(before);
});

test.each<[string, Partial<Record<keyof EditedSettings, unknown>>]>([
	['no name', { name: ' ' }],
	['a zone that is none', { zone: 'Atlantis/Harbor' }],
	['a language that is none', { language: 'not a tag' }],
	['a colour that is none', { accent: 'red' }],
	['a colour with more behind it', { accent: '#123456;}body{display:none' }],
	['half a surrogate pair', { motto: '\ud800' }],
	['U+0000', { motto: '\u0000' }],
	['a rule that is none', { secondFactor: 'nobody' }],
])('%s is not taken', async (_, change) => {
	await expect(saveSettings(staff.admin, { ...settings, ...change } as EditedSettings)).rejects.toThrow(); // what a form may send
	expect(await getSettingsForDesk(staff.admin)).toMatchObject(settings);
});

test('whoever asks a second factor of admins must have one', async () => {
	const asked = { ...settings, secondFactor: 'admins' as const };
	const [id, at] = ['settings-admin', new Date()];
	await write((tx) =>
		tx.insert(account).values({
			...{ id, actor: staff.admin.id, name: 'A', email: 'a@paper.example', emailKey: 'a@paper.example' },
			...{ role: 'admin', status: 'active', createdAt: at },
		}),
	);
	expect(await saveSettings(staff.admin, asked)).toEqual({ ok: false, message: expect.stringMatching(/shut you out/) });
	await write((tx) => tx.insert(totp).values({ accountId: id, secret: 'x', createdAt: at }));
	expect(await saveSettings(staff.admin, asked)).toMatchObject({ ok: false });
	await write((tx) => tx.update(totp).set({ confirmedAt: at }));
	accepted(await saveSettings(staff.admin, asked));
	expect(await getSettingsForDesk(staff.admin)).toMatchObject({ secondFactor: 'admins' });
	accepted(await saveSettings(staff.admin, settings));
});

test('a logo is shown as soon as it is sent, described, and gone when it is removed', async () => {
	const bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
	accepted(await storeLogo(staff.admin, arriving(bytes), 'A lighthouse'));
	const { logo } = (await getPublishedNewsroom()) ?? {};
	expect(logo).toMatchObject({ alt: 'A lighthouse', width: 640 });
	expect(logo?.renditions.some(({ crop }) => crop !== undefined)).toBe(false);
	accepted(await saveSettings(staff.admin, { ...settings, name: 'Renamed' }));
	accepted(await describeLogo(staff.admin, 'A tall lighthouse'));
	expect((await getPublishedNewsroom())?.logo).toMatchObject({ id: logo?.id, alt: 'A tall lighthouse' });
	accepted(await removeLogo(staff.admin));
	expect((await getPublishedNewsroom())?.logo).toBeNull();
	expect(await describeLogo(staff.admin, 'x')).toMatchObject({ ok: false });
});

test('a logo that is refused leaves the one that is there', async () => {
	const bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
	accepted(await storeLogo(staff.admin, arriving(bytes), ''));
	const [before] = await database().select({ logoId: newsroom.logoId }).from(newsroom);
	expect(await storeLogo(staff.admin, arriving(Buffer.from('<svg>')), '')).toMatchObject({ ok: false });
	expect(await database().select({ logoId: newsroom.logoId }).from(newsroom)).toEqual([before]);
});

test('a policy is listed as soon as it is published, and gone from everywhere when it is taken back', async () => {
	expect((await getPoliciesForDesk(staff.admin)).map(({ title }) => title)).toEqual(Array(6).fill(null));
	accepted(await publishPolicy(staff.admin, ethics, null));
	expect((await getPublishedNewsroom())?.policies).toEqual([{ slug: 'ethics', title: 'Ethics' }]);
	const { written } = (await getPolicyForDesk(staff.admin, 'ethics')) ?? {};
	expect(written?.body).toEqual(ethics.body);
	const heard: unknown[] = [];
	const stop = editionFeed().listen((made) => heard.push([made.addresses, made.gone]));
	accepted(await takeBackPolicy(staff.admin, 'ethics'));
	stop();
	expect(heard).toEqual([['all', ['/about/ethics']]]);
	expect((await getPublishedNewsroom())?.policies).toEqual([]);
	expect(await takeBackPolicy(staff.admin, 'ethics')).toMatchObject({ ok: false });
	expect(await getPolicyForDesk(staff.admin, 'horoscope')).toBeNull();
});

test('of two who change the same policy the second is told, and nothing of the first is lost', async () => {
	accepted(await publishPolicy(staff.admin, ethics, null));
	const seen = (await getPolicyForDesk(staff.admin, 'ethics'))?.written?.updatedAt ?? null;
	expect(await publishPolicy(staff.admin, { ...ethics, title: 'Third' }, null)).toMatchObject({ ok: false });
	const tries = await Promise.all(
		['First', 'Second'].map((title) => publishPolicy(staff.admin, { ...ethics, title }, seen)),
	);
	expect(tries.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
	const winner = tries[0]?.ok ? 'First' : 'Second';
	expect((await getPolicyForDesk(staff.admin, 'ethics'))?.written?.title).toBe(winner);
	accepted(await takeBackPolicy(staff.admin, 'ethics'));
});

test('a policy holds nothing that the body schema does not know', async () => {
	const body = { type: 'doc', content: [{ type: 'script', content: [] }] };
	await expect(publishPolicy(staff.admin, { ...ethics, body }, null)).rejects.toThrow(/unknown node/);
	const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] };
	const linked = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] };
	await expect(publishPolicy(staff.admin, { ...ethics, body: linked }, null)).rejects.toThrow(/may be linked/);
});

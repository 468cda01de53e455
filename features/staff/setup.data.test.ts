import { describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, newsroom, section, setupCode } from '@/db/schema';
import { type FirstRun, isSetupCode, makeSetupCode, setUpNewsroom } from './setup-mutations';

const PASSWORD = 'quarry lantern teapot 9';
const FIRST: FirstRun = {
	admin: { name: 'Ada Quill', email: 'ada@paper.example' },
	newsroom: { name: 'The Test', motto: '', zone: 'Europe/Lisbon', language: 'pt' },
	sections: ['Notícias', 'Cultura'],
};
const setUp = (code: string, more: Partial<FirstRun> = {}, password = PASSWORD) =>
	setUpNewsroom(code, { ...FIRST, ...more }, password);

describe('the first run', () => {
	test('opens to no code but one that the server made', async () => {
		await makeSetupCode();
		for (const code of ['', 'x', 'aaaaa-aaaaa-aaaaa-aaaaa-aaaaa']) {
			expect(await isSetupCode(code)).toBe(false);
			expect((await setUp(code)).ok).toBe(false);
		}
		expect(await database().$count(account)).toBe(0);
	});

	test('takes the code as people type it, and keeps only its hash', async () => {
		const code = await makeSetupCode();
		expect(await isSetupCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(true);
		expect(JSON.stringify(await database().select().from(setupCode))).not.toContain(code);
	});

	test.each<[string, Partial<FirstRun>, string]>([
		['a short password', {}, 'short'],
		['a common password', {}, 'administrator2024'],
		['a zone that is none', { newsroom: { name: 'A', motto: '', zone: 'Mars/Olympus', language: 'en' } }, PASSWORD],
		['an address that is none', { admin: { name: 'A', email: 'ada' } }, PASSWORD],
		['a section at an address of Stet itself', { sections: ['News', 'Search'] }, PASSWORD],
	])('refuses %s with a sentence, and leaves nothing', async (_, more, password) => {
		const refused = await setUp(await makeSetupCode(), more, password);
		expect(refused.ok).toBe(false);
		if (!refused.ok) expect(refused.message).toMatch(/^[A-Z].*\.$/);
		expect(await database().$count(account)).toBe(0);
		expect(await database().$count(newsroom)).toBe(0);
	});

	test('of two at once one makes the newsroom; after that no code opens it again', async () => {
		const codes = [await makeSetupCode(), await makeSetupCode()];
		const done = await Promise.all(codes.map((code) => setUp(code)));
		expect(done.filter((one) => one.ok)).toHaveLength(1);
		expect(await database().select({ role: account.role, status: account.status }).from(account)).toEqual([
			{ role: 'admin', status: 'active' },
		]);
		expect((await database().select({ slug: section.slug }).from(section)).map((row) => row.slug).sort()).toEqual([
			'cultura',
			'noticias',
		]);
		for (const code of [...codes, await makeSetupCode()]) {
			expect(await isSetupCode(code)).toBe(false);
			expect((await setUp(code, { newsroom: null, sections: [] })).ok).toBe(false);
		}
		expect(await database().$count(account)).toBe(1);
	});
});

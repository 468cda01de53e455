import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type ParsedMail, simpleParser } from 'mailparser';

/** The demo's staff, as its manual prints them. */
export const STAFF = {
	admin: { email: 'ainslie@portmerrow.example', password: 'harbour-lamp-admin-24', name: 'Ruth Ainslie' },
	editor: { email: 'grady@portmerrow.example', password: 'blue-pencil-editor-31', name: 'Hollis Grady' },
	reporter: {
		email: 'achterberg@portmerrow.example',
		password: 'long-wall-reporter-18',
		name: 'Marisol Achterberg',
	},
} as const;
export type Part = keyof typeof STAFF;

/** Through the door, as people go through it. */
export async function signIn(page: Page, who: { email: string; password: string }, next = '/newsroom'): Promise<void> {
	await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
	await page.getByLabel('Address').fill(who.email);
	await page.getByLabel('Password').fill(who.password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function enterAs(page: Page, part: Part, next = '/newsroom/stories'): Promise<void> {
	await signIn(page, STAFF[part], next);
	await expect(page).toHaveURL(new RegExp(`${next.replaceAll('/', '\\/')}$`));
}

/** The newest mail to `recipient` whose subject fits; waits until it has been written. */
export async function mailTo(dataDir: string, recipient: string, subject: RegExp): Promise<ParsedMail> {
	await expect.poll(async () => Boolean(await newest(dataDir, recipient, subject)), { timeout: 20_000 }).toBe(true);
	const found = await newest(dataDir, recipient, subject);
	if (!found) throw new Error('no mail');
	return found;
}

async function newest(dataDir: string, recipient: string, subject: RegExp): Promise<ParsedMail | undefined> {
	const folder = join(dataDir, 'outbox');
	if (!existsSync(folder)) return undefined;
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('.eml'))
		.sort()
		.reverse()) {
		const mail = await simpleParser(readFileSync(join(folder, file)));
		if (JSON.stringify(mail.to).includes(recipient) && subject.test(mail.subject ?? '')) return mail;
	}
	return undefined;
}

/** The one link of ours in a mail, as a path. */
export function linkIn(mail: ParsedMail, origin: string): string {
	const [link = ''] = (mail.text ?? '').match(new RegExp(`${origin}/sign-in/\\S+`)) ?? [];
	expect(link).not.toBe('');
	return link.slice(origin.length);
}

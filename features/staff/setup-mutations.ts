import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { now } from '@/db/now';
import { account, section, setupCode } from '@/db/schema';
import { write } from '@/db/write';
import { createSection, saveNewsroom } from '@/features/newsroom/newsroom-mutations';
import { newsroomSettings } from '@/features/newsroom/newsroom-schema';
import { attempt, Refusal, type Result } from '@/lib/result';
import { RESERVED_SEGMENTS } from '@/lib/routes';
import { slugify } from '@/lib/slug';
import { hashToken } from '@/lib/token';
import { createAccount } from './account-mutations';
import { commandLine } from './actor';
import { hashPassword, judgePassword } from './password';
import { invitation } from './staff-schema';

/** Without letters that are taken for others. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP = 5;

/** A code for the first run, as the server's log prints it: 25 letters, some 123 bits. */
export async function makeSetupCode(): Promise<string> {
	const groups = Array.from({ length: GROUPS }, () =>
		Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
	);
	const code = groups.join('-');
	await write(async (tx) => {
		await tx.insert(setupCode).values({ hash: hashToken(plain(code)), createdAt: await now(tx) });
	});
	return code;
}

/** However it is typed. */
const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const firstRun = z.strictObject({
	admin: invitation.omit({ role: true }),
	/** Null when the newsroom is there and only lacks people. */
	newsroom: newsroomSettings.pick({ name: true, motto: true, zone: true, language: true }).nullable(),
	sections: z.array(z.string().trim().min(1).max(80)).max(40),
});
export type FirstRun = z.input<typeof firstRun>;

const ACCENT = '#8a1c2b';

/** Makes the first admin, and the newsroom if there is none. Once there is an account, never again. */
export function setUpNewsroom(code: string, input: FirstRun, password: string): Promise<Result<{ accountId: string }>> {
	return attempt(async () => {
		if (!(await isSetupCode(code))) throw new Refusal(WRONG_CODE);
		const { admin, newsroom: paper, sections } = read(input);
		const fault = judgePassword(password, [admin.name, admin.email, paper?.name ?? '']);
		if (fault !== null) throw new Refusal(fault);
		const passwordHash = await hashPassword(password);
		return write(async (tx) => {
			await lock(tx, 'staff');
			if (!(await isOpen(tx, code))) throw new Refusal(WRONG_CODE);
			if (paper) {
				await saveNewsroom(tx, commandLine, { ...paper, accent: ACCENT });
				for (const name of sections) await addSection(tx, name);
			}
			const made = await createAccount(tx, commandLine, { ...admin, role: 'admin', status: 'active', passwordHash });
			await tx.delete(setupCode);
			return { accountId: made.id };
		});
	});
}

const WRONG_CODE = 'That code is not the one in the server’s log, or this newsroom is already set up.';

export const isSetupCode = (code: string): Promise<boolean> => write((tx) => isOpen(tx, code));

async function isOpen(tx: Transaction, code: string): Promise<boolean> {
	const [known] = await tx
		.select({ hash: setupCode.hash })
		.from(setupCode)
		.where(eq(setupCode.hash, hashToken(plain(code))));
	const [somebody] = await tx.select({ id: account.id }).from(account).limit(1);
	return known !== undefined && somebody === undefined;
}

async function addSection(tx: Transaction, name: string): Promise<void> {
	const slug = slugify(name);
	if (slug === '' || RESERVED_SEGMENTS.has(slug))
		throw new Refusal(`A section cannot be called "${name}": its address is taken.`);
	const [taken] = await tx.select({ id: section.id }).from(section).where(eq(section.slug, slug));
	if (!taken) await createSection(tx, commandLine, { name, slug });
}

function read(input: FirstRun): z.output<typeof firstRun> {
	const { success, data, error } = firstRun.safeParse(input);
	if (success) return data;
	const [issue] = error.issues;
	throw new Refusal(`The ${issue?.path.slice(-1).join('') || 'form'} cannot be used: it ${issue?.message}.`);
}

import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Delivery, mailMessage } from './mail-message';

const outbox = (dataDir: string) => join(dataDir, 'outbox');

/**
 * Where a newsroom without a mail server finds its mails: one file each, for its owner
 * alone. Written under another name first, so that nobody picks up half a mail.
 */
export async function writeToOutbox(dataDir: string, delivery: Delivery, from: string): Promise<void> {
	const folder = outbox(dataDir);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	const { message } = await composer.sendMail(mailMessage(delivery, from));
	if (!Buffer.isBuffer(message)) throw new Error('the mail was not composed');
	// The mail's own time, so that writing it again replaces it.
	const time = delivery.createdAt.toISOString().replaceAll(':', '-');
	const file = join(folder, `${time}-${delivery.id}.eml`);
	const draft = `${file}.${process.pid}.part`;
	try {
		const handle = await open(draft, 'w', 0o600);
		try {
			await handle.writeFile(message);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(draft, file);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

const FILE = /^[\dTZ.-]+-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.eml(?:\.\d+\.part)?$/;

/** The outbox's files by the mail that each holds; anything else in the folder is not ours to touch. */
export async function outboxFiles(dataDir: string): Promise<Map<string, string>> {
	const names = await readdir(outbox(dataDir)).catch(() => []);
	const ours = names.flatMap((name) => {
		const id = FILE.exec(name)?.[1];
		return id === undefined ? [] : [[name, id] as const];
	});
	return new Map(ours);
}

export async function removeFromOutbox(dataDir: string, name: string): Promise<void> {
	await rm(join(outbox(dataDir), name), { force: true });
}

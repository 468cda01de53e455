import { constants, copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '@/lib/settings';
import { newToken } from '@/lib/token';

/**
 * Files of pictures lie in two folders of the data folder: in `kept` until a picture is
 * public, in `media` from then on. They are called the same in both, so that a picture
 * has one address all its life; server/files.ts says who gets which.
 */
export const mediaFolder = (): string => join(settings().dataDir, 'media');
export const keptFolder = (): string => join(settings().dataDir, 'kept');

/** Makes kept files public as well. They stay kept until `removeKept`; one that is public already is left alone. */
export async function putIntoMedia(files: readonly string[]): Promise<void> {
	await mkdir(mediaFolder(), { recursive: true });
	for (const file of files) await putOne(join(keptFolder(), file), join(mediaFolder(), file));
}

async function putOne(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (error) {
		if (await isThere(to)) return;
		if (codeOf(error) === 'ENOENT') throw error;
		// Not every file system has links. A copy is made under another name, so that half of one is never served.
		const making = join(mediaFolder(), `.${newToken()}`);
		try {
			await copyFile(from, making, constants.COPYFILE_EXCL);
			await rename(making, to);
		} catch (failed) {
			await rm(making, { force: true });
			throw failed;
		}
	}
}

/** Where a file of a picture lies at this moment; null if it is nowhere. */
export async function findFile(file: string): Promise<string | null> {
	const [kept, open] = [join(keptFolder(), file), join(mediaFolder(), file)];
	if (await isThere(kept)) return kept;
	return (await isThere(open)) ? open : null;
}

export async function removeKept(files: readonly string[]): Promise<void> {
	for (const file of files) await rm(join(keptFolder(), file), { force: true });
}

export async function removeEverywhere(files: readonly string[]): Promise<void> {
	for (const file of files) await rm(join(mediaFolder(), file), { force: true });
	await removeKept(files);
}

/** What lies in `kept`, and since when. */
export async function listKept(): Promise<{ file: string; since: Date }[]> {
	const names = await readdir(keptFolder()).catch(() => []);
	const found: { file: string; since: Date }[] = [];
	for (const file of names) {
		const facts = await stat(join(keptFolder(), file)).catch(() => null);
		if (facts?.isFile()) found.push({ file, since: facts.mtime });
	}
	return found;
}

const isThere = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false,
	);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

import { z } from 'zod';

/**
 * The copies of stories that this browser keeps: one database for each person, story and
 * generation. Nothing here knows what is inside, so that the sign-out of every page can ask.
 */
const about = z.object({
	headline: z.string(),
	/** The body's version in the editor that wrote it. */
	version: z.number(),
	/** It may hold what the server has not acknowledged. */
	unsynced: z.boolean(),
});
type AboutCopy = z.output<typeof about>;

/** As y-indexeddb names them. */
const UPDATES = 'updates';
const CUSTOM = 'custom';
const ABOUT = 'about';

const prefix = (...parts: string[]) => ['stet', ...parts, ''].join(':');
export const copyName = (actor: string, story: string, generation: string): string =>
	`${prefix(actor, story)}${generation}`;

export const copiesOfPerson = (actor: string) => names(prefix(actor));
export const copiesOfStory = (actor: string, story: string) => names(prefix(actor, story));

/** The browser's own list is the truth; where it gives none, what was noted. */
async function names(beginning: string): Promise<string[]> {
	const listed = await indexedDB
		.databases?.()
		.then((all) => all.flatMap(({ name }) => name ?? []))
		.catch(() => null);
	return (listed ?? noted()).filter((name) => name.startsWith(beginning));
}

const NOTED = 'stet:copies';

function noted(): string[] {
	try {
		return z.array(z.string()).parse(JSON.parse(localStorage.getItem(NOTED) ?? '[]'));
	} catch {
		return [];
	}
}

export function noteCopy(name: string, there: boolean): void {
	const others = noted().filter((one) => one !== name);
	try {
		localStorage.setItem(NOTED, JSON.stringify(there ? [...others, name] : others));
	} catch {
		// A hint only: the browser's own list is asked first.
	}
}

export function openCopy(name: string): Promise<IDBDatabase> {
	return new Promise((done, fail) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(UPDATES, { autoIncrement: true });
			request.result.createObjectStore(CUSTOM);
		};
		request.onsuccess = () => {
			// Whoever wants to delete it need not wait for us.
			request.result.onversionchange = () => request.result.close();
			done(request.result);
		};
		request.onerror = () => fail(request.error);
	});
}

/** Ends once the disk has it, or says that it could not. */
export function write(db: IDBDatabase, change: (updates: IDBObjectStore) => void, about: AboutCopy): Promise<void> {
	return new Promise((done, fail) => {
		const transaction = db.transaction([UPDATES, CUSTOM], 'readwrite');
		transaction.oncomplete = () => done();
		transaction.onabort = () => fail(transaction.error);
		change(transaction.objectStore(UPDATES));
		transaction.objectStore(CUSTOM).put(about, ABOUT);
	});
}

/** Null where nothing was ever written. */
export async function readAbout(name: string): Promise<AboutCopy | null> {
	const db = await openCopy(name);
	try {
		const read: unknown = await new Promise((done, fail) => {
			const request = db.transaction(CUSTOM, 'readonly').objectStore(CUSTOM).get(ABOUT);
			request.onsuccess = () => done(request.result);
			request.onerror = () => fail(request.error);
		});
		const known = about.safeParse(read);
		return known.success ? known.data : null;
	} finally {
		db.close();
	}
}

/** Told to whatever has a copy open in this page, before copies are deleted. */
export const LEAVING = 'stet:leaving';

const PATIENCE_MS = 3_000;

/** A copy that a page will not let go of is given up after a while: leaving must not hang on it. */
export function deleteCopy(name: string): Promise<void> {
	return new Promise((done) => {
		const end = () => {
			clearTimeout(timer);
			noteCopy(name, false);
			done();
		};
		const timer = setTimeout(end, PATIENCE_MS);
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = end;
		request.onerror = end;
	});
}

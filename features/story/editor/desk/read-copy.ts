import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';

/** More pieces than this are written together into one when a copy is opened. */
const MOST_PIECES = 200;
const PATIENCE_MS = 10_000;

/** What a copy holds, in a document of its own: it is looked at before it comes near the text that is being edited. */
export async function readCopy(name: string): Promise<Y.Doc> {
	const doc = new Y.Doc();
	const stored = new IndexeddbPersistence(name, doc);
	// `whenSynced` never ends where the database does not open or holds what cannot be read.
	const patience = new Promise((_, fail) => setTimeout(fail, PATIENCE_MS, new Error('the copy cannot be read')));
	await Promise.race([stored._db.then(() => stored.whenSynced), patience]);
	if (stored._dbsize > MOST_PIECES) await storeState(stored, true);
	await stored.destroy();
	return doc;
}

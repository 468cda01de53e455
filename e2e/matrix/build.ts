import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What this build answers, as Next's own manifests have it. */

const folder = resolve(import.meta.dirname, '..', '..', '.next');
const read = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8'));

/** The framework's own: no address leads there. */
const INTERNAL = new Set(['/_global-error', '/_not-found']);

/** Addresses by kind, with their segments in brackets: "/newsroom/accounts/[id]". */
export function builtAddresses(): { pages: string[]; handlers: string[] } {
	const all = Object.entries<string>(read('app-path-routes-manifest.json')).filter(([, path]) => !INTERNAL.has(path));
	const of = (kind: string) => all.filter(([file]) => file.endsWith(`/${kind}`)).map(([, path]) => path);
	return { pages: of('page').sort(), handlers: of('route').sort() };
}

export type BuiltAction = { id: string; name: string; pages: string[] };

/** Server actions, which are called by id from any page that has them. */
export function builtActions(): BuiltAction[] {
	type Entry = { workers: Record<string, unknown>; exportedName: string };
	const { node } = read('server/server-reference-manifest.json') as { node: Record<string, Entry> };
	const paths = read('app-path-routes-manifest.json') as Record<string, string>;
	return Object.entries(node).map(([id, { exportedName, workers }]) => ({
		...{ id, name: exportedName },
		pages: Object.keys(workers).flatMap((worker) => paths[worker.slice('app'.length)] ?? []),
	}));
}

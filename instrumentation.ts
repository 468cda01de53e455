import type { ReadyCheck } from '@/server/front-door';

/**
 * Opens the newsroom once, inside Next's own modules, and leaves what `server/` needs
 * of it on the process's registry. Imports wait for the runtime check: Next also reads
 * this file for runtimes that have no database.
 */
export async function register(): Promise<void> {
	if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
	const { provide } = await import('@/lib/once');
	try {
		const { migrate } = await import('@/db/migrate');
		const { database } = await import('@/db/client');
		const { now } = await import('@/db/now');
		const { editionSource } = await import('@/features/edition/edition-queries');
		const { EMBED_FRAME_HOSTS } = await import('@/features/story/body/embed-providers');
		const { fillSearchIndex } = await import('@/features/search/search-fill-mutations');
		const { openDoor } = await import('@/features/staff/door-clock');
		const { secret } = await import('@/lib/secret');
		// Without one nobody could be told apart: better not to start.
		secret();
		await migrate();
		provide('edition-source', editionSource);
		provide('frame-hosts', EMBED_FRAME_HOSTS);
		provide<ReadyCheck>('ready-check', async () => Boolean(await now(database())));
		await openDoor();
		provide('newsroom-started', true);
		// Readers need not wait for it: until it is done, a search finds what is there.
		fillSearchIndex().catch((error) => console.error(`The search index is not whole: ${reason(error)}`));
	} catch (error) {
		const isSetting = error instanceof Error && error.name === 'SettingsError';
		provide('newsroom-failed', isSetting ? error.message : `DATABASE_URL cannot be used: ${reason(error)}`);
	}
}

function reason(error: unknown): string {
	let cause = error;
	while (cause instanceof Error && cause.cause) cause = cause.cause;
	return cause instanceof Error ? cause.message || cause.name : String(cause);
}

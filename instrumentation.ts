import type { CollabHandler } from '@/server/collab-door';
import type { KeptMedia } from '@/server/files';
import type { ReadyCheck } from '@/server/front-door';
import type { IsSomeone } from '@/server/staff-door';

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
		const { clearKeptFiles } = await import('@/features/media/media-sweep-mutations');
		const { fillSearchIndex } = await import('@/features/search/search-fill-mutations');
		const { staffFromCookies } = await import('@/features/staff/auth');
		const { openDoor } = await import('@/features/staff/door-clock');
		const { startStoryClock } = await import('@/features/story/story-clock');
		const { openCollab } = await import('@/features/story/working-copy/collab');
		const { seeKeptMedia } = await import('@/features/story/preview/kept-media');
		const { secret } = await import('@/lib/secret');
		// Without one nobody could be told apart: better not to start.
		secret();
		await migrate();
		provide('edition-source', editionSource);
		provide('frame-hosts', EMBED_FRAME_HOSTS);
		provide<ReadyCheck>('ready-check', async () => Boolean(await now(database())));
		provide<KeptMedia>('kept-media', seeKeptMedia);
		provide<IsSomeone>('is-someone', async (cookies) => (await staffFromCookies(cookies)) !== null);
		await openDoor();
		const collab = openCollab({ staffOf: staffFromCookies, report: reportCollab });
		provide<CollabHandler>('collab', collab);
		provide('collab-announce', collab.announce);
		startStoryClock();
		provide('newsroom-started', true);
		// Readers need not wait for it: until it is done, a search finds what is there.
		clearKeptFiles().catch((error) => console.error(`Kept pictures could not be looked through: ${reason(error)}`));
		fillSearchIndex().catch((error) => console.error(`The search index is not whole: ${reason(error)}`));
	} catch (error) {
		const isSetting = error instanceof Error && error.name === 'SettingsError';
		provide('newsroom-failed', isSetting ? error.message : `DATABASE_URL cannot be used: ${reason(error)}`);
	}
}

/** Without what a story says: this goes to the log. */
function reportCollab(error: unknown, about: string): void {
	console.error(`Writing together, ${about}: ${reason(error)}`);
}

function reason(error: unknown): string {
	let cause = error;
	while (cause instanceof Error && cause.cause) cause = cause.cause;
	return cause instanceof Error ? cause.message || cause.name : String(cause);
}

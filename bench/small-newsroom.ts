import { rmSync } from 'node:fs';
import { closeDatabase, database } from '@/db/client';
import { migrate } from '@/db/migrate';
import { story } from '@/db/schema';
import { readSettings } from '@/lib/settings';
import { type Server, startServer } from '../e2e/process';
import { furnish } from './furnish';

const STORIES = 1_200;

/** The production build on 1,200 stories, for what does not depend on size. `paths` are theirs. */
export type SmallNewsroom = { server: Server; port: number; paths: string[]; dataDir: string; close(): Promise<void> };

/** In the folder that DATA_DIR names. */
export async function openSmallNewsroom(): Promise<SmallNewsroom> {
	const { dataDir } = readSettings();
	await migrate();
	await furnish(STORIES, (done) => console.log(`  ${done} of ${STORIES} stories printed`));
	const all = await database().select({ day: story.day, slug: story.slug }).from(story);
	await closeDatabase();
	// Sign-ins are counted by network, so the bench says where each comes from.
	const server = await startServer({ DATA_DIR: dataDir, TRUST_PROXY: '127.0.0.1' });
	return {
		...{ server, dataDir, port: Number(new URL(server.origin).port) },
		paths: all.map(({ day, slug }) => `/news/${day?.replaceAll('-', '/')}/${slug}`),
		close: async () => {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

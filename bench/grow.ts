import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { settings } from '@/lib/settings';
import { generateStories } from '../scripts/demo/generate';
import { seedDemo } from '../scripts/demo/seed';

/** The demo paper with `count` generated stories, in the database that the environment names. */
export async function grow(count: number): Promise<void> {
	await migrate();
	await seedDemo(settings().dataDir, () => {});
	const began = performance.now();
	await generateStories(count, () => {});
	await closeDatabase();
	console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000 }));
}

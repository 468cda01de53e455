import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { settings } from '@/lib/settings';
import { generateStories } from '../scripts/demo/generate';
import { seedDemo } from '../scripts/demo/seed';
import { growRegister } from './grow-register';

/** The demo paper with `count` generated stories, and so many more bylines, in the database that the environment names. */
export async function grow(count: number, bylines = 0): Promise<void> {
	await migrate();
	await seedDemo(settings().dataDir, () => {});
	await growRegister(bylines);
	const began = performance.now();
	await generateStories(count, () => {});
	await closeDatabase();
	console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000 }));
}

import { setTimeout as wait } from 'node:timers/promises';
import { turn } from './turn';

/** Waits until `ms` milliseconds have passed since `began` (performance.now()), so that quick and slow refusals look alike. */
export async function notBefore(began: number, ms: number): Promise<void> {
	const left = ms - (performance.now() - began);
	if (left > 0) await wait(left);
	// Those who came together would all go on together.
	await turn();
}

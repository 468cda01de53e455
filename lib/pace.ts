import { setImmediate as breathe } from 'node:timers/promises';

const LONGEST_MS = 5;

/**
 * For long work in memory, which nobody else gets a turn beside: asked between its small steps,
 * it says when enough was done in one go, and `rest` lets those who wait be answered.
 */
export function pace(): { isDue(): boolean; rest(): Promise<void> } {
	let since = performance.now();
	return {
		isDue: () => performance.now() - since > LONGEST_MS,
		rest: async () => {
			await breathe();
			since = performance.now();
		},
	};
}

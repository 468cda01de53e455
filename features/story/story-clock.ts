import { forget, once, provided } from '@/lib/once';
import { emptyBin } from './story-bin-mutations';
import { publishDue } from './story-due-mutations';

const TICK_MS = 500;
const HOUR_MS = 60 * 60_000;
const NAME = 'story-clock';

/** Publishes what is due and empties the bin, in every process; gives what stops it. */
export function startStoryClock(): () => Promise<void> {
	once(NAME, () => ({
		stops: [repeat('Stories that are due', publishDue, TICK_MS), repeat('The bin', emptyBin, HOUR_MS)],
	}));
	return stopStoryClock;
}

async function stopStoryClock(): Promise<void> {
	const running = provided<{ stops: (() => Promise<void>)[] }>(NAME);
	forget(NAME);
	await Promise.all(running?.stops.map((stop) => stop()) ?? []);
}

/** Runs `work` at once and then every `ms`, one run at a time; a run that failed is made up for by the next. */
function repeat(what: string, work: () => Promise<unknown>, ms: number): () => Promise<void> {
	let running: Promise<unknown> | null = null;
	let said = '';
	const run = () => {
		running ??= work()
			.then(() => {
				said = '';
			})
			.catch((error) => {
				const reason = `${what} wait for the database: ${error instanceof Error ? error.message : error}`;
				// Twice a second the same would bury what else there is to read.
				if (reason !== said) console.error(reason);
				said = reason;
			})
			.finally(() => {
				running = null;
			});
	};
	run();
	const timer = setInterval(run, ms).unref();
	return async () => {
		clearInterval(timer);
		await running;
	};
}

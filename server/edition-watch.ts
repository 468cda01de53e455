import { type EditionSource, editionFeed } from '@/lib/editions';
import { provided } from '@/lib/once';
import type { Ledger } from './documents/ledger';
import { within } from './within';

const EVERY_MS = 1_000;
/** A question to the database that is not answered by then is asked anew. */
const PATIENCE_MS = 4_000;
/** Without an answer for this long, nothing in memory can be called fresh any more. */
const BLIND_AFTER_MS = 5_000;

/**
 * Keeps the ledger right: this process's own editions as they are committed, everybody
 * else's once a second. `rewound` is called when the number went back, as after a restore.
 */
export function watchEditions(ledger: Ledger, rewound: () => void) {
	let cursor = 0;
	let answered = Number.NEGATIVE_INFINITY;
	let turn = 0;
	let stopped = false;
	const source = (): EditionSource => {
		const found = provided<EditionSource>('edition-source');
		if (!found) throw new Error('the newsroom has not started');
		return found;
	};
	const startOver = (number: number) => {
		cursor = number;
		ledger.startAt(number);
	};
	const poll = async () => {
		const mine = ++turn;
		const current = await source().current();
		// What comes after its time may be older than what is known by now.
		if (mine !== turn) return;
		if (current < cursor) {
			startOver(current);
			rewound();
		}
		while (cursor < current) {
			const editions = await source().since(cursor);
			if (mine !== turn) return;
			for (const edition of editions) ledger.receive(edition);
			const last = editions.at(-1);
			if (!last) break;
			cursor = last.number;
		}
		answered = performance.now();
	};
	let timer: NodeJS.Timeout | undefined;
	const tick = () => {
		if (stopped) return;
		timer = setTimeout(
			() =>
				void within(PATIENCE_MS, poll())
					.catch(() => {})
					.then(tick),
			EVERY_MS,
		);
		timer.unref();
	};
	const stopListening = editionFeed().listen((edition) => ledger.receive(edition));
	return {
		async start(): Promise<void> {
			startOver(await source().current());
			answered = performance.now();
			tick();
		},
		/** Since when there has been no answer, on the process's steady clock; null while there is. */
		blindSince: (): number | null => (performance.now() - answered > BLIND_AFTER_MS ? answered : null),
		stop(): void {
			stopped = true;
			turn++;
			clearTimeout(timer);
			stopListening();
		},
	};
}

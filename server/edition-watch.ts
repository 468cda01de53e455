import { type EditionSource, editionFeed } from '@/lib/editions';
import { provided } from '@/lib/once';
import type { Ledger } from './documents/ledger';

const EVERY_MS = 1_000;
/** Without an answer for this long, nothing in memory can be called fresh any more. */
const BLIND_AFTER_MS = 5_000;

/**
 * Keeps the ledger right: this process's own editions as they are committed, everybody
 * else's once a second. `rewound` is called when the number went back, as after a restore.
 */
export function watchEditions(ledger: Ledger, rewound: () => void) {
	let cursor = 0;
	let answered = Number.NEGATIVE_INFINITY;
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
		const current = await source().current();
		if (current < cursor) {
			startOver(current);
			rewound();
		}
		while (cursor < current) {
			const editions = await source().since(cursor);
			for (const edition of editions) ledger.receive(edition);
			const last = editions.at(-1);
			if (!last) break;
			cursor = last.number;
		}
		answered = performance.now();
	};
	let timer: NodeJS.Timeout | undefined;
	const tick = () => {
		timer = setTimeout(
			() =>
				void poll()
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
		isBlind: () => performance.now() - answered > BLIND_AFTER_MS,
		stop(): void {
			clearTimeout(timer);
			stopListening();
		},
	};
}

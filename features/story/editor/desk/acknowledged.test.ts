import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Acknowledged } from './acknowledged';

const DEEDS = ['type', 'send', 'take', 'refuse', 'close'] as const;

test('everything is acknowledged only when a server that got every change has said so', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 60 }), (deeds) => {
			const ledger = new Acknowledged();
			let typed = 0;
			/** What a message brings: the changes since the last one, or all of them on a new connection. */
			let from = 0;
			let fresh = true;
			let wire: { from: number; to: number }[] = [];
			let has = new Set<number>();
			for (const deed of deeds) {
				if (deed === 'type') {
					typed++;
					ledger.changed();
				} else if (deed === 'send') {
					wire.push({ from: fresh ? 0 : from, to: typed });
					[from, fresh] = [typed, false];
					ledger.sent();
				} else if (deed === 'close') {
					[wire, fresh] = [[], true];
					ledger.closed();
				} else {
					const message = wire.shift();
					if (message && deed === 'take') {
						has = has.union(new Set(Array.from({ length: message.to - message.from }, (_, i) => message.from + i + 1)));
					}
					ledger.answered(deed === 'take');
				}
				if (ledger.all) expect(has.size).toBe(typed);
			}
		}),
		{ numRuns: 2_000 },
	);
});

test('what was sent and taken is acknowledged', () => {
	const ledger = new Acknowledged();
	expect(ledger.all).toBe(true);
	ledger.changed();
	ledger.sent();
	ledger.changed();
	ledger.sent();
	ledger.answered(true);
	expect(ledger.all).toBe(false);
	ledger.answered(true);
	expect(ledger.all).toBe(true);
});

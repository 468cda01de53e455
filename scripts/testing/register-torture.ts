import fc from 'fast-check';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { verifyAudit } from '@/features/audit/audit-queries';
import { openNewsroom } from './newsroom';
import { playRegister, registerSequence } from './register-sequence';

/** One engine's part of `npm run torture`, of the register: SEQUENCES SEED. */
const [sequences = 0, seed = 0] = process.argv.slice(2).map(Number);
const REPORT_EVERY_MS = 30_000;

await migrate();
const paper = await openNewsroom();
let played = 0;
const timer = setInterval(() => console.log(`  … ${played}`), REPORT_EVERY_MS);
const { failed, errorInstance, counterexamplePath, counterexample } = await fc.check(
	fc.asyncProperty(registerSequence, async (steps) => {
		await playRegister(paper, steps);
		played++;
	}),
	{ numRuns: sequences, seed, endOnFailure: true },
);
clearInterval(timer);
const verdict = await verifyAudit();
console.log(`  the register: ${played} sequences, ${failed ? 'FAILED' : 'addresses, credits and undoing held'}`);
if (failed) {
	console.log(`  seed ${seed}, sequence ${counterexamplePath}: ${errorInstance}`);
	console.log(JSON.stringify(counterexample?.[0]));
}
await closeDatabase();
process.exit(failed || !verdict.ok ? 1 : 0);

import fc from 'fast-check';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { verifyAudit } from '@/features/audit/audit-queries';
import { openDesk } from '@/features/story/testing-desk';
import { type Figures, noFigures } from './writer-figures';
import { openProcessRoom } from './writer-process';
import { openRoom, type Room } from './writer-room';
import { Sequence } from './writer-sequence';
import { type Step, sequence, sequenceWithKill } from './writer-steps';

/** One engine's part of `npm run torture`: SEQUENCES KILLS SEED. */
const [sequences = 0, kills = 0, seed = 0] = process.argv.slice(2).map(Number);
const REPORT_EVERY_MS = 30_000;

await migrate();
const desk = await openDesk();
// Hocuspocus tells of each connection that a dying server ends.
console.error = () => {};
const whole = [
	await torture('in one process', sequences, sequence, openRoom),
	await torture('with kill -9', kills, sequenceWithKill, openProcessRoom),
];
const verdict = await verifyAudit();
console.log(
	verdict.ok ? `  the audit log stands: ${verdict.rows} rows` : `  the audit log does not stand: ${verdict.fault}`,
);
await closeDatabase();
process.exit(whole.every(Boolean) && verdict.ok ? 0 : 1);

async function torture(
	how: string,
	numRuns: number,
	arbitrary: fc.Arbitrary<Step[]>,
	open: () => Promise<Room>,
): Promise<boolean> {
	if (numRuns === 0) return true;
	const figures = noFigures();
	const room = await open();
	const timer = setInterval(() => console.log(`  … ${figures.sequences}`), REPORT_EVERY_MS);
	const play = (steps: Step[]) => Sequence.play(room, desk, steps, figures);
	const { failed, errorInstance, counterexamplePath, counterexample } = await fc.check(
		fc.asyncProperty(arbitrary, play),
		{ numRuns, seed, endOnFailure: true },
	);
	clearInterval(timer);
	console.log(`  ${how}: ${inWords(figures)}`);
	if (failed) {
		const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
		console.log(`  FAILED with seed ${seed}, sequence ${counterexamplePath}: ${reason}`);
		for (const { deed, who, place } of counterexample?.[0] ?? []) console.log(`    ${deed} ${who} ${place.field}`);
	}
	await room.close();
	return !failed;
}

function inWords({ starts, ...counts }: Figures): string {
	const counted = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
	const sorted = starts.toSorted((a, b) => a - b);
	const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
	return [...counted, `restarts ${starts.length}`, `start p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`].join(', ');
}

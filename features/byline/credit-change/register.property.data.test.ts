import fc from 'fast-check';
import { beforeAll, test } from 'vitest';
import { type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { playRegister, registerSequence } from '@/scripts/testing/register-sequence';

let paper: Newsroom;
beforeAll(async () => {
	paper = await openNewsroom();
});

test('whatever admins do with the register, addresses hold, no credit is lost, and undoing is exact', async () => {
	// Two thousand on each engine are `npm run torture -- --register`.
	await fc.assert(
		fc.asyncProperty(registerSequence, (steps) => playRegister(paper, steps)),
		{ numRuns: 60, interruptAfterTimeLimit: 45_000 },
	);
});

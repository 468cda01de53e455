import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../scripts/build-if-needed';
import type { SmallNewsroom } from './small-newsroom';
import { report } from './table';

/**
 * `npm run bench [-- --only PART] [--minutes N] [--sizes 20000,200000] [--scene SCENE]`: the
 * figures that README and docs claim, each beside its limit or its rival measured in the same run.
 * Machines are noisy: rounds alternate between the rivals and medians are compared.
 */
const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		minutes: { type: 'string' },
		sizes: { type: 'string', default: '20000,200000' },
		/** Of at-the-desk: see there. */
		scene: { type: 'string' },
		/** For the bench itself: fills the database that DATABASE_URL names. */
		grow: { type: 'string' },
		/** With `--grow`: so many bylines more. */
		bylines: { type: 'string', default: '0' },
	},
});

type Part = { name: string } & ({ on: (room: SmallNewsroom) => Promise<void> } | { alone: () => Promise<void> });

const PARTS: Part[] = [
	{ name: 'from-memory', on: async (room) => (await import('./from-memory')).fromMemory(room) },
	{ name: 'on-miss', on: async (room) => (await import('./on-miss')).onMiss(room) },
	{ name: 'choices', on: async (room) => (await import('./choices')).choices(room) },
	{ name: 'at-the-door', on: async (room) => (await import('./at-the-door')).atTheDoor(room) },
	{ name: 'over-time', on: async (room) => (await import('./over-time')).overTime(room, Number(values.minutes ?? 10)) },
	{ name: 'at-size', alone: async () => (await import('./at-size')).atSize(values.sizes.split(',').map(Number)) },
	{ name: 'at-the-desk', alone: async () => (await import('./at-the-desk')).atTheDesk(desk()) },
	{ name: 'on-the-page', alone: async () => (await import('./on-the-page')).onThePage() },
	{ name: 'second-start', alone: async () => (await import('./second-start')).secondStart() },
];

const desk = () => ({
	size: Math.max(...values.sizes.split(',').map(Number)),
	minutes: values.minutes === undefined ? null : Number(values.minutes),
	scene: values.scene ?? null,
});

if (values.grow) await (await import('./grow')).grow(Number(values.grow), Number(values.bylines));
else await run();

async function run(): Promise<void> {
	const wanted = PARTS.filter(({ name }) => values.only === undefined || name === values.only);
	const sizes = values.sizes.split(',').map(Number);
	// Pages of fewer stories are so small that the least memory keeps them.
	const wrong = sizes.every((size) => Number.isInteger(size) && size >= 2_000)
		? ''
		: '--sizes takes whole numbers from 2000 on';
	if (wanted.length === 0 || wrong) {
		console.error(wrong || `--only takes one of ${PARTS.map(({ name }) => name).join(', ')}`);
		process.exitCode = 2;
		return;
	}
	await buildIfNeeded(resolve(import.meta.dirname, '..'));
	let room: SmallNewsroom | undefined;
	for (const part of wanted) {
		if ('on' in part) {
			room ??= await smallNewsroom();
			await part.on(room);
		} else {
			await room?.close();
			room = undefined;
			await part.alone();
		}
	}
	await room?.close();
	report();
}

/** Set before anything that asks for a database is loaded. */
async function smallNewsroom(): Promise<SmallNewsroom> {
	process.env['DATA_DIR'] = mkdtempSync(join(tmpdir(), 'stet-bench-'));
	delete process.env['DATABASE_URL'];
	return (await import('./small-newsroom')).openSmallNewsroom();
}

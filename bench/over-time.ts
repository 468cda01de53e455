import { askEach, median, memoryOf } from './measure';
import type { SmallNewsroom } from './small-newsroom';
import { add } from './table';

/** Readers, searches, unknown addresses and pages that are due, for minutes. */
export async function overTime({ server, port, paths }: SmallNewsroom, minutes: number): Promise<void> {
	console.log(`Mixed load for ${minutes} minutes …`);
	const memory: number[] = [];
	const until = performance.now() + minutes * 60_000;
	for (let round = 0; performance.now() < until; round++) {
		const word = Math.random().toString(36).slice(2, 7);
		const mixed = Array.from({ length: 400 }, (_, n) => {
			if (n % 20 === 0) return `/search?q=${['harbor', 'tide', word][round % 3]}+${n}`;
			if (n % 20 === 1) return `/${word}/${n}`;
			return paths[(round * 37 + n * 11) % paths.length] ?? '/';
		});
		await askEach(port, mixed, 8);
		memory.push(memoryOf(server.pid));
	}
	const middle = median(memory.slice(Math.floor(memory.length / 3), Math.floor((memory.length * 2) / 3)));
	const end = median(memory.slice(-Math.max(3, Math.floor(memory.length / 10))));
	const flat = end / middle;
	add(
		`Memory after ${minutes} minutes of mixed load`,
		`${Math.round(end)} MB (${flat.toFixed(2)} × the middle third)`,
		'< 400 MB and flat (≤ 1.10 ×)',
		end < 400 && flat <= 1.1,
	);
}

import { askEach, median, quantile } from './measure';
import type { SmallNewsroom } from './small-newsroom';
import { add } from './table';

/** Each story asked for the first time: database, framework, scripts dropped, compressed. */
export async function onMiss({ port, paths }: SmallNewsroom): Promise<void> {
	console.log('Stories on a miss …');
	await askEach(port, paths.slice(1, 300), 4);
	const alone = await askEach(port, paths.slice(300, 600), 1);
	const rates: number[] = [];
	for (let from = 600; from < paths.length; from += 120)
		rates.push((await askEach(port, paths.slice(from, from + 120), 8)).perSecond);
	add(
		'Render of a story on a miss, one after the other',
		`p50 ${median(alone.times).toFixed(1)} ms, p95 ${quantile(alone.times, 0.95).toFixed(1)} ms`,
		'p50 ≤ 10 ms',
		median(alone.times) <= 10,
	);
	add(
		'Render of a story on a miss, 8 at once',
		`${Math.round(median(rates))}/s on one core`,
		'≥ 300/s',
		median(rates) >= 300,
	);
}

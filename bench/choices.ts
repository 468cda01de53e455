import { brotliCompressSync, constants } from 'node:zlib';
import { type Client, createClient } from '@libsql/client';
import { sqliteReader } from '@/db/sqlite-reader';
import { median } from './measure';
import type { SmallNewsroom } from './small-newsroom';
import { add } from './table';

const ROUNDS = 5;

/** What two choices rest on: brotli's quality, and the reader that keeps its statements. */
export async function choices({ server, paths, dataDir }: SmallNewsroom): Promise<void> {
	const page = Buffer.from(await (await fetch(new URL(paths[0] ?? '/', server.origin))).arrayBuffer());
	const [five, eleven] = [compressed(page, 5), compressed(page, 11)];
	add(
		'Brotli 11 instead of 5 for a story',
		`${(eleven.bytes / five.bytes).toFixed(2)} × the bytes, ${Math.round(eleven.ms / five.ms)} × the time`,
		'none: why 5',
		true,
	);
	const url = `file:${dataDir}/stet.db`;
	const clients = [createClient({ url, concurrency: 1 }), sqliteReader(`${dataDir}/stet.db`, 50)] as const;
	const times = clients.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, client] of clients.entries()) times[index]?.push(await queryTime(client));
	}
	for (const client of clients) client.close();
	const ratio = median(times[1] ?? []) / median(times[0] ?? []);
	add('A query with its statement kept', `${ratio.toFixed(2)} × libsql’s own client`, 'none: why kept', true);
}

function compressed(page: Buffer, quality: number): { bytes: number; ms: number } {
	const times: number[] = [];
	let bytes = 0;
	for (let round = 0; round < 30; round++) {
		const began = performance.now();
		bytes = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
		times.push(performance.now() - began);
	}
	return { bytes, ms: median(times) };
}

async function queryTime(client: Client): Promise<number> {
	const sql = `select r.headline, r.standfirst, r.kind, s.published_at, x.slug from story s
		join revision r on r.id = s.live_revision_id join section x on x.id = s.section_id
		where s.live = 'live' order by s.published_at desc limit 1 offset ?`;
	const began = performance.now();
	for (let n = 0; n < 1_000; n++) await client.execute({ sql, args: [n % 20] });
	return performance.now() - began;
}

import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@/lib/result';
import { IMAGE_REFUSALS } from './image-refusals';

const MAX_BYTES = 25 * 1024 * 1024;

/** Writes what arrives to `path`, and refuses it at the byte that is one too many. */
export async function receiveFile(arriving: AsyncIterable<Uint8Array>, path: string): Promise<void> {
	let count = 0;
	await pipeline(
		arriving,
		async function* counted(chunks: AsyncIterable<Uint8Array>) {
			for await (const chunk of chunks) {
				count += chunk.byteLength;
				if (count > MAX_BYTES) throw new Refusal(IMAGE_REFUSALS.large);
				yield chunk;
			}
		},
		createWriteStream(path, { flags: 'wx', mode: 0o600 }),
	);
}

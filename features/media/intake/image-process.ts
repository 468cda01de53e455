import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '@/lib/result';
import type { ImageKind } from './image-kind';
import { IMAGE_REFUSALS, type ImageRefusal } from './image-refusals';
import type { RenditionPlan } from './rendition-plan';

const PATIENCE_MS = 20_000;

export type Size = { width: number; height: number };
type Ordered = { folder: string; plans: (RenditionPlan & { file: string })[] };

const word = z.union([
	z.object({ refused: z.enum(['pixels', 'damaged']) }),
	z.object({ width: z.int().min(1), height: z.int().min(1) }),
	z.object({ made: z.number() }),
]);

/**
 * The worker as a file: a build does not carry it, and the server is always started in
 * the project's folder.
 */
const workerFile = (): string =>
	join(/* turbopackIgnore: true */ process.cwd(), 'features/media/intake/image-worker.mjs');

/**
 * Has `file` unpacked, and made into what `order` wants of a picture of its size, by a
 * process that knows no secret of this one and is stopped after 20 seconds. Throws a Refusal.
 */
export async function makeFiles(file: string, kind: ImageKind, order: (size: Size) => Ordered): Promise<void> {
	// No variable of ours; Windows cannot start a program without its own.
	const { SystemRoot } = process.env;
	const child = spawn(process.execPath, ['--max-old-space-size=128', workerFile()], {
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		env: SystemRoot ? { SystemRoot, NODE_ENV: 'production' } : { NODE_ENV: 'production' },
	});
	try {
		await converse(child, { file, kind }, order);
	} finally {
		child.kill('SIGKILL');
	}
}

async function converse(child: ChildProcess, task: object, order: (size: Size) => Ordered): Promise<void> {
	let waiting: NodeJS.Timeout | undefined;
	try {
		await new Promise<void>((done, fail) => {
			const refuse = (why: ImageRefusal) => fail(new Refusal(IMAGE_REFUSALS[why]));
			waiting = setTimeout(() => refuse('slow'), PATIENCE_MS);
			// Comes after its last word, unlike its exit.
			child.once('disconnect', () => refuse('broken'));
			child.once('error', fail);
			child.on('message', (said) => {
				try {
					const heard = word.parse(said);
					if ('made' in heard) return done();
					if ('refused' in heard) return refuse(heard.refused);
					child.send(order(heard));
				} catch (error) {
					fail(error);
				}
			});
			child.send(task);
		});
	} finally {
		clearTimeout(waiting);
	}
}

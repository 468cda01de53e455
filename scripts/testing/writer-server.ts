import { createServer } from 'node:http';
import { register } from '@/instrumentation';
import { provided } from '@/lib/once';
import { readSettings } from '@/lib/settings';
import { collabDoor } from '@/server/collab-door';
import { hostChecker } from '@/server/host';
import { type Answer, type Deed, perform } from './writer-deeds';

/**
 * The newsroom as server/main.ts opens it, its clock and its socket included, without the
 * pages: for tests that kill it. What people do beside the writing it is asked by its parent.
 */

export type Told = { kind: 'ready' } | { kind: 'answer'; number: number; answer: Answer };

const tell = (told: Told) => process.send?.(told);

process.env['NEXT_RUNTIME'] = 'nodejs';
await register();
const failure = provided<string>('newsroom-failed');
if (failure !== undefined) throw new Error(failure);
const { siteUrl, port } = readSettings();
const server = createServer((_, response) => response.end());
server.on('upgrade', collabDoor({ siteUrl, isOurHost: hostChecker(siteUrl) }));
process.on('message', ({ number, deed }: { number: number; deed: Deed }) => {
	perform(deed)
		.catch((error): Answer => ({ ok: false, message: `it broke: ${error}` }))
		.then((answer) => tell({ kind: 'answer', number, answer }));
});
// Whoever began it has ended: nobody else would end it.
process.once('disconnect', () => process.exit());
server.listen(port, '127.0.0.1', () => tell({ kind: 'ready' }));

import type { Actor } from '@/features/staff/actor';
import { EXPORT_FORMATS } from './byline-export-file';
import { walkBylinesForDesk } from './byline-export-queries';
import type { BylineFilters } from './byline-list-filters';

/** The register as a file, made as fast as it is taken, so that its length costs no memory. */
export function fileOfBylines(
	actor: Actor,
	filters: BylineFilters,
	{ format, zone }: { format: 'csv' | 'json'; zone: string },
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const { begin, some, end } = EXPORT_FORMATS[format];
	const walk = walkBylinesForDesk(actor, filters);
	let first = true;
	return new ReadableStream<Uint8Array>(
		{
			start: (controller) => controller.enqueue(encoder.encode(begin)),
			pull: async (controller) => {
				const { done, value } = await walk.next();
				controller.enqueue(encoder.encode(done ? end : some(value, zone, first)));
				first = false;
				if (done) controller.close();
			},
			cancel: async () => {
				await walk.return(undefined);
			},
		},
		{ highWaterMark: 1 },
	);
}

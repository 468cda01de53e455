import type { IncomingMessage, ServerResponse } from 'node:http';
import { routes } from '@/lib/routes';

const MB = 1024 * 1024;
const MOST = 2 * MB;
/** A picture of 25 MB and the form around it. */
const MOST_WITH_PICTURE = 26 * MB;

/** Where pictures are sent. */
const PICTURES: ReadonlySet<string> = new Set([routes.deskLogo(), routes.deskPictures()]);

/**
 * False for a body that says it is too large. One that turns out to be is cut off: the
 * connection ends, because whoever reads it has already begun.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, path: string): boolean {
	const most = PICTURES.has(path) ? MOST_WITH_PICTURE : MOST;
	if (Number(request.headers['content-length'] ?? 0) > most) return false;
	let read = 0;
	const emit = request.emit.bind(request);
	// Listening for `data` would start the flow before its reader is there.
	request.emit = (event: string | symbol, ...rest: unknown[]) => {
		if (event === 'data' && rest[0] instanceof Uint8Array) {
			read += rest[0].length;
			if (read > most) {
				response.destroy();
				return false;
			}
		}
		return emit(event, ...rest);
	};
	return true;
}

import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type Answer, withAnswer } from '@/lib/answer';
import type { Settings } from '@/lib/settings';
import { mediaFiles } from './files';
import type { Handler } from './front-door';

type Staff = (request: IncomingMessage, response: ServerResponse) => boolean;
type Framework = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** While working on Stet: no documents, every page rendered anew, 301 and 410 as readers get them. */
export function devDoor(framework: Framework, settings: Settings, staff: Staff): Handler {
	const media = mediaFiles(settings.dataDir, {});
	return (request, response) => {
		if (staff(request, response)) return;
		const answer: Answer = {};
		const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
		response.writeHead = (
			status: number,
			...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
		) => {
			if (answer.location !== undefined) response.setHeader('Location', answer.location);
			return writeHead(answer.status ?? status, ...rest);
		};
		media(request, response, () => void withAnswer(answer, () => framework(request, response)));
	};
}

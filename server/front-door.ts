import type { IncomingMessage, ServerResponse } from 'node:http';
import { provided } from '@/lib/once';
import { routes } from '@/lib/routes';
import { type DocumentAddress, NOWHERE, readAddress } from './documents/address';
import { type Documents, Overloaded } from './documents/documents';
import { sendDocument } from './documents/send';
import { hostChecker } from './host';
import { sendPlain } from './plain-pages';
import { commonHeaders } from './policy';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type House = {
	siteUrl: URL;
	documents: Documents;
	/** Built files and `public/`, then media. Each calls `next` for what it does not have. */
	assets: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	media: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	report: (error: unknown, about: string) => void;
};

/** Health as the database sees it; provided by instrumentation.ts. */
export type ReadyCheck = () => Promise<boolean>;

/** Where every request arrives: checked, then answered from memory, from a file, or by a render. */
export function frontDoor(house: House): Handler {
	const isOurHost = hostChecker(house.siteUrl);
	const common = commonHeaders(house.siteUrl);
	return (request, response) => {
		const target = request.url ?? '/';
		if (target === routes.health() || target === routes.ready()) return void answerHealth(target, response);
		if (!isOurHost(request.headers.host)) return sendPlain(request, response, 421, common);
		if (!target.startsWith('/')) return sendPlain(request, response, 400, common);
		if (request.method !== 'GET' && request.method !== 'HEAD') return sendPlain(request, response, 405, common);
		if (target.startsWith('/_next/') || target.startsWith('/reader/') || target === '/favicon.ico') {
			return house.assets(request, response, () => void answerPage(house, request, response, NOWHERE));
		}
		if (target.startsWith('/media/')) {
			return house.media(request, response, () => void answerPage(house, request, response, NOWHERE));
		}
		const address = readAddress(target) ?? NOWHERE;
		if (address.redirect) return redirect(response, address.key, common);
		void answerPage(house, request, response, address);
	};
}

async function answerPage(house: House, request: IncomingMessage, response: ServerResponse, address: DocumentAddress) {
	const ready = house.documents.peek(address);
	if (ready) return sendDocument(request, response, ready);
	try {
		sendDocument(request, response, await house.documents.get(address));
	} catch (error) {
		if (!(error instanceof Overloaded)) house.report(error, address.path);
		sendPlain(request, response, 503, commonHeaders(house.siteUrl));
	}
}

/** `key` is a path of ours, never an address of elsewhere: it has no empty segment. */
function redirect(response: ServerResponse, key: string, common: Record<string, string>): void {
	response.writeHead(301, {
		Location: key,
		'Content-Length': '0',
		'Cache-Control': 'public, max-age=0, s-maxage=60',
		...common,
	});
	response.end();
}

/** `/healthz`: the process answers. `/readyz`: so does its database. */
async function answerHealth(target: string, response: ServerResponse): Promise<void> {
	const check = provided<ReadyCheck>('ready-check');
	const well = target === routes.health() || ((await check?.().catch(() => false)) ?? false);
	const body = well ? 'ok\n' : 'not ready\n';
	response.writeHead(well ? 200 : 503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
	response.end(body);
}

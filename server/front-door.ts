import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { provided } from '@/lib/once';
import { routes } from '@/lib/routes';
import { type DocumentAddress, mayBeDocument, NOWHERE, readAddress } from './documents/address';
import type { Documents, Served } from './documents/documents';
import { sendDocument, sendPrivately } from './documents/send';
import { hostChecker } from './host';
import { sendPlain } from './plain-pages';
import { commonHeaders } from './policy';
import type { StaffDoor } from './staff-door';
import { within } from './within';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type House = {
	siteUrl: URL;
	documents: Pick<Documents, 'peek' | 'get'>;
	/** Built files and `public/`, then media. Each calls `next` for what it does not have. */
	assets: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	media: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	/** The newsroom's door. */
	staff: StaffDoor;
	report: (error: unknown, about: string) => void;
};

/** Health as the database sees it; provided by instrumentation.ts. */
export type ReadyCheck = () => Promise<boolean>;

const READY_WITHIN_MS = 3_000;

/** Where every request arrives: checked, then answered from memory, from a file, or by a render. */
export function frontDoor(house: House): Handler {
	const isOurHost = hostChecker(house.siteUrl);
	const common = commonHeaders(house.siteUrl);
	const addressOf = addressReader();
	return (request, response) => {
		const { host, target } = whatIsAsked(request);
		if (target === routes.health() || target === routes.ready()) return void answerHealth(target, response, common);
		if (!isOurHost(host)) return sendPlain(request, response, 421, common);
		if (!target.startsWith('/')) return sendPlain(request, response, 400, common);
		request.url = target;
		const missing = () => answerPage(house, request, response, NOWHERE, sendPrivately);
		if (house.staff(request, response, missing)) return;
		if (request.method !== 'GET' && request.method !== 'HEAD') return sendPlain(request, response, 405, common);
		if (
			target.startsWith('/_next/') ||
			target.startsWith('/reader/') ||
			target.startsWith('/door/') ||
			target === '/favicon.ico'
		) {
			return house.assets(request, response, () => answerPage(house, request, response, NOWHERE));
		}
		if (target.startsWith('/media/')) {
			return house.media(request, response, () => answerPage(house, request, response, NOWHERE));
		}
		const address = addressOf(target);
		if (!mayBeDocument(address.path)) return missing();
		if (address.redirect) return redirect(response, address.key, common);
		answerPage(house, request, response, address);
	};
}

const MOST_ADDRESSES = 2_000;
const LONGEST_REMEMBERED = 200;

/** Reading an address costs more than sending its page from memory, so the latest are remembered. */
function addressReader(): (target: string) => DocumentAddress {
	const read = new LRUCache<string, DocumentAddress>({ max: MOST_ADDRESSES });
	return (target) => {
		const known = read.get(target);
		if (known) return known;
		const address = readAddress(target) ?? NOWHERE;
		if (target.length <= LONGEST_REMEMBERED) read.set(target, address);
		return address;
	};
}

/** A proxy may write the whole address, and then that is what counts, not the Host header (RFC 9112 §3.2.2). */
function whatIsAsked(request: IncomingMessage): { host: string | undefined; target: string } {
	const target = request.url ?? '/';
	if (target.startsWith('/')) return { host: request.headers.host, target };
	const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [];
	if (host === undefined) return { host: request.headers.host, target };
	return { host, target: rest.startsWith('/') ? rest : `/${rest}` };
}

type Send = (request: IncomingMessage, response: ServerResponse, served: Served) => void;

/** From memory at once, without waiting for anything; else when it has been rendered. */
function answerPage(
	house: House,
	request: IncomingMessage,
	response: ServerResponse,
	address: DocumentAddress,
	send: Send = sendDocument,
): void {
	const finish = (served: Served | null) => {
		try {
			if (served) send(request, response, served);
			// Without a database it is still known that nothing is there.
			else sendPlain(request, response, address === NOWHERE ? 404 : 503, commonHeaders(house.siteUrl));
		} catch (error) {
			house.report(error, address.path);
			response.destroy();
		}
	};
	const ready = house.documents.peek(address);
	if (ready) finish(ready);
	else void house.documents.get(address).then(finish, () => finish(null));
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
async function answerHealth(target: string, response: ServerResponse, common: Record<string, string>): Promise<void> {
	const well = target === routes.health() || (await isReady());
	const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...common };
	response.writeHead(well ? 200 : 503, headers);
	response.end(well ? 'ok\n' : 'not ready\n');
}

async function isReady(): Promise<boolean> {
	const check = provided<ReadyCheck>('ready-check');
	if (!check) return false;
	return within(READY_WITHIN_MS, check()).catch(() => false);
}

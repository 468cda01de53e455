import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { type Answer, withAnswer } from '@/lib/answer';
import { provided } from '@/lib/once';
import { routes } from '@/lib/routes';
import { turn } from '@/lib/turn';
import { stripScripts } from './documents/strip-scripts';
import type { hostChecker } from './host';
import { limitBody } from './limit-body';
import { sendPlain } from './plain-pages';
import { commonHeaders, doorPolicy, newsroomPolicy, previewPolicy, sharedPolicy } from './policy';
import { previewCookie } from './preview-cookie';
import { originChecker } from './same-origin';
import { readStaffAddress, type StaffAddress } from './staff-address';
import { believableHeaders, pathOf } from './staff-headers';

type Framework = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type House = {
	framework: Framework;
	siteUrl: URL;
	trustProxy: string[];
	isOurHost: ReturnType<typeof hostChecker>;
	dev: boolean;
	report: (error: unknown, about: string) => void;
};

/** Says whether the request was its own. `missing` answers as for any address of the paper at which nothing is. */
export type StaffDoor = (request: IncomingMessage, response: ServerResponse, missing?: () => void) => boolean;

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const ONE_PERSONS = { 'Cache-Control': 'private, no-store' };
const UNLISTED = { 'X-Robots-Tag': 'noindex' };

/**
 * Where the newsroom's requests arrive: nothing of what is answered is ever kept, what
 * changes something must come from a page of ours, and only headers that can be believed
 * reach a page. Gives false for an address that is not the newsroom's.
 */
export function staffDoor(house: House): StaffDoor {
	const comesFromUs = originChecker(house.siteUrl, house.isOurHost);
	const common = { ...commonHeaders(house.siteUrl), ...ONE_PERSONS };
	return (request, response, missing = () => sendPlain(request, response, 404, common)) => {
		const target = request.url ?? '/';
		const address = readStaffAddress(target);
		if (!address) return false;
		const method = request.method ?? '';
		const changes = method === 'POST';
		if (!METHODS.has(method) || (changes && address.kind === 'shared')) return refuse(405);
		if (changes && !comesFromUs(request.headers)) return refuse(403);
		if (changes && !limitBody(request, response, address.path)) return refuse(413);
		const nonce = randomBytes(16).toString('base64');
		const policy = policyOf(address.kind, nonce, house.dev);
		believableHeaders(request, { ...house, policy, path: pathOf(target), kind: address.kind });
		// The door itself may be found; what is behind it, or opened by a link, may not.
		const unlisted = target === routes.signIn() ? {} : UNLISTED;
		const headers = { ...common, ...unlisted, 'Content-Security-Policy': policy };
		answer(address, headers).catch((error) => {
			house.report(error, address.kind === 'shared' ? 'a shared preview' : address.path);
			if (response.headersSent) response.destroy();
			else sendPlain(request, response, 503, common);
		});
		return true;

		async function answer(address: StaffAddress, headers: Record<string, string>): Promise<void> {
			await turn();
			if (address.kind === 'desk' && request.headers.rsc && !(await isSomeone(request)))
				return sendToDoor(response, headers);
			if (address.kind === 'desk' || changes) return deskPage(house.framework, request, response, headers);
			const page = await wholePage(house.framework, request);
			if (address.kind !== 'shared') return sendPage(request, response, page, headers);
			if (page.status >= 500) throw new Error(`a preview answers ${page.status}`);
			// A link that never was, has ended or was taken back: nothing tells one from another.
			if (page.status !== 200) return missing();
			const cookie = { 'Set-Cookie': previewCookie(address.token, house.siteUrl) };
			sendPage(request, response, page, { ...headers, ...cookie, 'Referrer-Policy': 'no-referrer' });
		}

		/**
		 * To a request of its own the framework would answer 200 with an empty page, and whoever
		 * writes in that page would see it vanish (16.4.6).
		 */
		function sendToDoor(response: ServerResponse, headers: Record<string, string>): void {
			response.writeHead(303, { ...headers, Location: routes.signIn(pathOf(target)), 'Content-Length': '0' });
			response.end();
		}

		function refuse(status: 403 | 405 | 413): true {
			// What is left of the body is not read: the connection ends with the answer.
			if (status !== 405) response.setHeader('Connection', 'close');
			sendPlain(request, response, status, common);
			return true;
		}
	};
}

/** Whether anybody is signed in where a request comes from; provided by instrumentation.ts. */
export type IsSomeone = (cookies: string | null) => Promise<boolean>;

const isSomeone = async (request: IncomingMessage): Promise<boolean> =>
	(await provided<IsSomeone>('is-someone')?.(request.headers.cookie ?? null)) ?? true;

/** The framework's answer as it comes, but with our headers, and the status that its page left. */
async function deskPage(
	framework: Framework,
	request: IncomingMessage,
	response: ServerResponse,
	headers: Record<string, string>,
): Promise<void> {
	const answer: Answer = {};
	const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
	response.writeHead = (
		status: number,
		...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
	) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		return writeHead(status === 200 ? (answer.status ?? status) : status, ...rest);
	};
	await withAnswer(answer, () => framework(request, response));
}

function policyOf(kind: StaffAddress['kind'], nonce: string, dev: boolean): string {
	if (kind === 'desk') return newsroomPolicy(nonce, dev);
	if (kind === 'door') return doorPolicy();
	const frameHosts = provided<string[]>('frame-hosts') ?? [];
	return kind === 'preview' ? previewPolicy(frameHosts) : sharedPolicy(frameHosts);
}

type Page = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** A page that needs no script of the framework's: made as a whole, and without them. */
async function wholePage(framework: Framework, request: IncomingMessage): Promise<Page> {
	const answer: Answer = {};
	const made = await withAnswer(
		answer,
		async () =>
			await inject((asked, raw) => void framework(asked as never, raw as never).catch((error) => raw.destroy(error)), {
				method: 'GET',
				url: request.url ?? '/',
				headers: { ...(request.headers as Record<string, string>), 'accept-encoding': 'identity' }, // the few lists among them are never sent by a client
			}),
	);
	const { 'set-cookie': cookies, location, 'content-type': type } = made.headers;
	return {
		status: answer.status ?? made.statusCode,
		headers: {
			...(type !== undefined && { 'Content-Type': type }),
			...(cookies !== undefined && { 'Set-Cookie': cookies }),
			...(location !== undefined && { Location: location }),
		},
		body: Buffer.from(stripScripts(made.body)),
	};
}

function sendPage(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, headers, body }: Page,
	ours: Record<string, string>,
): void {
	response.writeHead(status, { ...headers, 'Content-Length': String(body.length), ...ours });
	response.end(request.method === 'HEAD' ? undefined : body);
}

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { type Answer, withAnswer } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { stripScripts } from './documents/strip-scripts';
import type { hostChecker } from './host';
import { limitBody } from './limit-body';
import { sendPlain } from './plain-pages';
import { commonHeaders, doorPolicy, newsroomPolicy } from './policy';
import { originChecker } from './same-origin';
import { readStaffAddress } from './staff-address';
import { believableHeaders } from './staff-headers';

type Framework = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type House = {
	framework: Framework;
	siteUrl: URL;
	trustProxy: string[];
	isOurHost: ReturnType<typeof hostChecker>;
	dev: boolean;
	report: (error: unknown, about: string) => void;
};

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const ONE_PERSONS = { 'Cache-Control': 'private, no-store' };
const UNLISTED = { 'X-Robots-Tag': 'noindex' };

/**
 * Where the newsroom's requests arrive: nothing of what is answered is ever kept, what
 * changes something must come from a page of ours, and only headers that can be believed
 * reach a page. Gives false for an address that is not the newsroom's.
 */
export function staffDoor(house: House): (request: IncomingMessage, response: ServerResponse) => boolean {
	const comesFromUs = originChecker(house.siteUrl, house.isOurHost);
	const common = { ...commonHeaders(house.siteUrl), ...ONE_PERSONS };
	return (request, response) => {
		const target = request.url ?? '/';
		const address = readStaffAddress(target);
		if (!address) return false;
		const method = request.method ?? '';
		if (!METHODS.has(method)) return refuse(405);
		const changes = method === 'POST';
		if (changes && !comesFromUs(request.headers)) return refuse(403);
		if (changes && !limitBody(request, response, address.path)) return refuse(413);
		const nonce = randomBytes(16).toString('base64');
		const policy = address.isDoor ? doorPolicy() : newsroomPolicy(nonce, house.dev);
		believableHeaders(request, { ...house, policy, path: target, isDoor: address.isDoor });
		// The door itself may be found; what is behind it, or opened by a link, may not.
		const unlisted = target === routes.signIn() ? {} : UNLISTED;
		const headers = { ...common, ...unlisted, 'Content-Security-Policy': policy };
		const work = address.isDoor && !changes ? doorPage : deskPage;
		work(house.framework, request, response, headers).catch((error) => {
			house.report(error, address.path);
			if (response.headersSent) response.destroy();
			else sendPlain(request, response, 503, common);
		});
		return true;

		function refuse(status: 403 | 405 | 413): true {
			// What is left of the body is not read: the connection ends with the answer.
			if (status !== 405) response.setHeader('Connection', 'close');
			sendPlain(request, response, status, common);
			return true;
		}
	};
}

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

/** A page before the door: made as a whole, and sent without the framework's scripts. */
async function doorPage(
	framework: Framework,
	request: IncomingMessage,
	response: ServerResponse,
	headers: Record<string, string>,
): Promise<void> {
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
	const body = Buffer.from(stripScripts(made.body));
	const { 'set-cookie': cookies, location, 'content-type': type } = made.headers;
	response.writeHead(answer.status ?? made.statusCode, {
		...(type !== undefined && { 'Content-Type': type }),
		...(cookies !== undefined && { 'Set-Cookie': cookies }),
		...(location !== undefined && { Location: location }),
		'Content-Length': String(body.length),
		...headers,
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

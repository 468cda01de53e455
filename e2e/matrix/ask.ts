import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export type Question = {
	method?: string;
	path: string;
	cookie?: string;
	headers?: OutgoingHttpHeaders;
	body?: string | URLSearchParams | FormData;
};

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };
export type Ask = (question: Question) => Promise<Answer>;

/** What a page of ours sends along with whatever it sends. */
const FROM_US = { 'Sec-Fetch-Site': 'same-origin' };

const SESSION = 'stet-session';
export const sessionCookie = (value: string) => `${SESSION}=${value}`;

/** Asks as a program does: the path and the headers go as they stand, nothing is followed, no cookie is kept. */
export function asker(origin: string): { ask: Ask; close(): void } {
	const { hostname, port, host } = new URL(origin);
	const agent = new Agent({ keepAlive: true, maxSockets: 16 });
	const ask: Ask = async ({ method = 'GET', path, cookie, headers, body }) => {
		const { bytes, type } = await encoded(body);
		const sent: OutgoingHttpHeaders = {
			...{ Host: host, 'User-Agent': 'Matrix/1.0' },
			...(method === 'POST' && FROM_US),
			...(cookie !== undefined && { Cookie: cookie }),
			...(type !== null && { 'Content-Type': type }),
			...(bytes !== null && { 'Content-Length': bytes.length }),
			...headers,
		};
		return new Promise((done, fail) => {
			const asked = request({ hostname, port, path, method, headers: clean(sent), agent }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', fail);
				response.on('end', () =>
					done({
						...{ status: response.statusCode ?? 0, headers: response.headers },
						text: Buffer.concat(chunks).toString('utf8'),
					}),
				);
			});
			asked.on('error', fail).end(bytes ?? undefined);
		});
	};
	return { ask, close: () => agent.destroy() };
}

/** A header that is undefined is one that is not sent. */
const clean = (headers: OutgoingHttpHeaders) =>
	Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));

/** As a browser would encode it. */
async function encoded(body: Question['body']): Promise<{ bytes: Buffer | null; type: string | null }> {
	if (body === undefined) return { bytes: null, type: null };
	const made = new Response(body);
	return { bytes: Buffer.from(await made.arrayBuffer()), type: made.headers.get('content-type') };
}

/** Every item through `work`, `width` at once. */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
	const rest = items[Symbol.iterator]();
	await Promise.all(
		Array.from({ length: width }, async () => {
			for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
		}),
	);
}

import { type Answer, type Ask, each } from '../matrix/ask';

export type Crawl = {
	/** Whatever was answered, by address. */
	answers: Map<string, Answer>;
	/** Addresses whose answer holds what was looked for, head or body. */
	holding(text: string): string[];
};

/** More than the demo has; a crawl that comes to it has lost its way. */
const MOST = 4_000;

/** Follows every address of ours that any answer holds, from `seeds` on, as the most curious of robots would. */
export async function crawl(ask: Ask, origin: string, seeds: readonly string[]): Promise<Crawl> {
	const answers = new Map<string, Answer>();
	let next = [...new Set(seeds)];
	while (next.length > 0) {
		const found = new Set<string>();
		await each(next, 8, async (path) => {
			const answer = await ask({ path });
			answers.set(path, answer);
			for (const one of addressesIn(answer, origin)) found.add(one);
		});
		next = [...found].filter((path) => !answers.has(path));
		if (answers.size + next.length > MOST) throw new Error(`the crawl does not end: ${next.slice(0, 5).join(', ')}`);
	}
	const all = [...answers].map(([path, { headers, text }]) => ({
		path,
		said: `${JSON.stringify(headers)}${text}`.toLowerCase(),
	}));
	const holding = (text: string) => all.filter(({ said }) => said.includes(text)).map(({ path }) => path);
	return { answers, holding };
}

const TEXTS = /html|xml|json|text|javascript/;
/** The newsroom's own, and what is asked with words of one's own. */
const NOT_FOLLOWED = /^\/(newsroom|sign-|api|search\?|preview)/;

function addressesIn({ headers, text }: Answer, origin: string): string[] {
	const location = String(headers.location ?? '');
	const held = TEXTS.test(String(headers['content-type'])) ? text : '';
	const quoted = [...held.matchAll(/["'(>\s,]((?:https?:\/\/[^/"'\s]+)?\/[^"'()<>\s\\]*)/g)].map(([, one = '']) => one);
	return [location, ...quoted].flatMap((written) => {
		const [bare = ''] = written.replaceAll('&amp;', '&').replace(/[,;]$/, '').split('#');
		const path = bare.startsWith(origin) ? bare.slice(origin.length) : bare;
		const isOurs = /^\/(?!\/)/.test(path) && path.length < 300;
		return isOurs && !NOT_FOLLOWED.test(path) ? [path] : [];
	});
}

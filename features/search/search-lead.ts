/** What a story is ranked by, each part's indexed words between spaces, one before the first and one after the last. */
export type Lead = { headline: string; standfirst: string; often: string; bylines: string };

/** Said this often, a word is what the story is about. */
const OFTEN = 3;
const MOST_OFTEN = 40;
/** A standfirst has no upper length; ranking reads a thousand of them. */
const MOST_WORDS = 100;

type Indexed = { headline: string[]; standfirst: string[]; body: string[]; bylines: string[] };

export function writeLead({ headline, standfirst, body, bylines }: Indexed): string {
	const lines = [headline.slice(0, MOST_WORDS), standfirst.slice(0, MOST_WORDS), saidOften(body), bylines];
	return lines.map((words) => words.join(' ')).join('\n');
}

export function leadOf(written: string): Lead {
	const [headline, standfirst, often, bylines] = written.split('\n').map((line) => ` ${line} `);
	return { headline: headline ?? '', standfirst: standfirst ?? '', often: often ?? '', bylines: bylines ?? '' };
}

function saidOften(words: string[]): string[] {
	const times = new Map<string, number>();
	for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	return [...times]
		.filter(([, count]) => count >= OFTEN)
		.sort((a, b) => b[1] - a[1])
		.slice(0, MOST_OFTEN)
		.map(([word]) => word);
}

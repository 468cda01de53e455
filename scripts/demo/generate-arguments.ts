import { parseArgs } from 'node:util';

/** More than a million of one second would not fit into the search index's ids. */
const MOST_STORIES = 1_000_000;

/** How many stories are to be generated beside the demo's own, or what is wrong with the arguments. */
export function readStoryCount(given: string[]): { stories: number } | { wrong: string } {
	try {
		const { values } = parseArgs({ args: given, options: { stories: { type: 'string' } } });
		if (values.stories === undefined) return { stories: 0 };
		const stories = Number(values.stories);
		if (/^\d{1,7}$/.test(values.stories) && stories <= MOST_STORIES) return { stories };
		return {
			wrong: `--stories must be a whole number up to ${MOST_STORIES.toLocaleString('en-US')} (it is ${JSON.stringify(values.stories)})`,
		};
	} catch (error) {
		return { wrong: (error as Error).message.split('\n')[0] ?? '' };
	}
}

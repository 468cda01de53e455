import type { PublishedStory } from './story-queries';

type Times = Pick<PublishedStory, 'publishedAt' | 'updatedAt' | 'corrections'>;

/** When readers last had something new in a story: a substantial update or a correction. Null if never since. */
export function changedAt({ publishedAt, updatedAt, corrections }: Times): Date | null {
	const times = [updatedAt, ...corrections.map((one) => one.at)].filter((at) => at !== null && at > publishedAt);
	return times.length === 0 ? null : new Date(Math.max(...times.map(Number)));
}

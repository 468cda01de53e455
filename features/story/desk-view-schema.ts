import { z } from 'zod';
import { requiredText } from '@/lib/plain-text';
import { deskStoriesQuery, readDeskFilters } from './desk-story';

export const MOST_VIEWS = 30;

/** A list of the stories desk under a name. Its query is kept as the desk itself would write it. */
export const viewInput = z.strictObject({
	name: requiredText(60),
	query: z
		.string()
		.max(4_000)
		.transform((query) => deskStoriesQuery(readDeskFilters(Object.fromEntries(new URLSearchParams(query)), 'all'))),
});

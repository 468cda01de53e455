import { z } from 'zod';

/** A picture on record, as the desk shows it while a story is written. */
export const picture = z.object({
	id: z.uuid(),
	width: z.number(),
	height: z.number(),
	alt: z.string(),
	caption: z.string(),
	credit: z.string(),
	/** Where the file is that fits the measure of a story, and the one for a list; empty if it has none. */
	src: z.string(),
	thumbnail: z.string(),
});
export type Picture = z.output<typeof picture>;

export const pictureAnswer = z.object({ picture });
export const picturesAnswer = z.object({ pictures: z.array(picture) });
export const refusedAnswer = z.object({ message: z.string() });

/** As many as are asked for at once. */
export const MOST_PICTURES = 100;

import { z } from 'zod';
import { plainText } from '@/lib/plain-text';

const alt = plainText(1_000);
const caption = plainText(2_000);
const credit = plainText(300);

/** What is said of a picture, unless the place that shows it says something else. */
export const imageWords = z.strictObject({
	alt: alt.default(''),
	caption: caption.default(''),
	credit: credit.default(''),
});
export type ImageWords = z.input<typeof imageWords>;

/** Those of them that are to be others. */
export const changedImageWords = z.strictObject({ alt, caption, credit }).partial();
export type ChangedImageWords = z.input<typeof changedImageWords>;

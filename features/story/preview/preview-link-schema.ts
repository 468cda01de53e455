import { z } from 'zod';
import { requiredText } from '@/lib/plain-text';

/** How many days a link may be open for. */
export const PREVIEW_DAYS = [1, 7, 30] as const;

export const previewLinkInput = z.strictObject({
	/** For whom, so that everybody knows which link to take back. */
	name: requiredText(120).transform((text) => text.trim()),
	days: z.coerce
		.number()
		.refine((days) => (PREVIEW_DAYS as readonly number[]).includes(days), 'is not a time that can be chosen'),
});
export type PreviewLinkInput = z.input<typeof previewLinkInput>;

/** A link as the desk lists it; the link itself is known only to whoever was given it. */
export type PreviewLinkShown = {
	id: string;
	name: string;
	/** Who made it. */
	who: string;
	createdAt: Date;
	expiresAt: Date;
	state: 'open' | 'expired' | 'revoked';
	visits: number;
	lastVisitAt: Date | null;
};

import { MAX_SLUG, slugify } from '@/lib/slug';

type AddressShown = {
	/** As people read it, not as it is encoded. */
	path: string;
	/** Another story of that day has or had the address, so that this one gets a number. */
	numbered: boolean;
};

/**
 * Where a story would be found, from what the server last worked out and what has been
 * typed since. `slug` is "" where the server's own stays: the story has been published
 * before, or has no headline yet.
 */
export function addressShown(addressToBe: string, slug: string): AddressShown {
	const parts = addressToBe.split('/').map(decodeURIComponent);
	const last = parts.at(-1) ?? '';
	const numbered = slug !== '' && last.startsWith(`${slug}-`) && /^[1-9]\d*$/.test(last.slice(slug.length + 1));
	const path = (slug === '' || numbered ? parts : [...parts.slice(0, -1), slug]).join('/');
	return { path, numbered };
}

/** What someone typed as a slug can be: "Port: The vote!" is "port-the-vote". */
export const asSlug = (typed: string): string => slugify(typed, MAX_SLUG);

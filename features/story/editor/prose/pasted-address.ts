import { isSafeHref } from '@/lib/safe-href';

/** Where a link in pasted text leads, or null where it leads nowhere that a story may send readers. */
export function pastedAddress(href: string): string | null {
	const text = href.trim();
	// A path or a "#part" was of the page that it was copied from, and is none of ours.
	if (!/^(?:https?|mailto|tel):/i.test(text) || text.length > 8_000 || !isSafeHref(text)) return null;
	const address = /^https?:/i.test(text) ? straight(text, 3) : text;
	return address !== null && address.length <= 2_000 && isSafeHref(address) ? address : null;
}

/** Addresses that only count whoever follows them, before they lead on. */
const DETOURS: readonly { host: RegExp; path: RegExp; to: string }[] = [
	{ host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, to: 'q' },
	{ host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, to: 'url' },
	{ host: /^l\.(?:facebook|instagram)\.com$/, path: /^\//, to: 'u' },
];

/** Parameters that tell a site who sent the reader, and tell readers nothing. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi)$/;

function straight(text: string, detours: number): string | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const detour = DETOURS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
	const target = detour && (url.searchParams.get(detour.to) ?? url.searchParams.get('url'));
	if (target && detours > 0 && /^https?:/i.test(target)) return straight(target, detours - 1);
	const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
	if (tracking.length === 0) return text;
	for (const name of tracking) url.searchParams.delete(name);
	return url.href;
}

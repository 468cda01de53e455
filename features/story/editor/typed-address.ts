import { isSafeHref } from '@/lib/safe-href';

/** What someone typed as a link's address, as it is stored: `example.org` is meant as https. Null if it may not be linked to. */
export function readTypedAddress(typed: string): string | null {
	const text = typed.trim();
	if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
	const address = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text) ? `https://${text}` : text;
	return isSafeHref(address) ? address : null;
}

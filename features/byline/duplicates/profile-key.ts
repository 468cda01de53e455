import type { Contact } from '../byline-schema';

/** What pages elsewhere add to an address to know who sent a reader. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|igsh|mc_cid|mc_eid|ref|ref_src|ref_url|si)$/i;

/** Where somebody can be found, spelt as one however it was typed; nothing for what is no such address. */
export function profileKeys({
	sameAs,
	contacts,
}: {
	sameAs: readonly string[];
	contacts: readonly Contact[];
}): string[] {
	const keys = [...sameAs, ...contacts.map(({ href }) => href)].map(profileKey).filter((key) => key !== null);
	return [...new Set(keys)];
}

export function profileKey(href: string): string | null {
	if (!URL.canParse(href)) return null;
	const url = new URL(href);
	switch (url.protocol) {
		case 'mailto:':
			return `mailto:${decoded(url.pathname).toLowerCase()}`;
		case 'tel:':
			return `tel:${url.pathname.toLowerCase().replace(/[\s().-]/g, '')}`;
		case 'http:':
		case 'https:':
			return `//${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${askedOf(url)}`;
		default:
			return null;
	}
}

function askedOf({ searchParams }: URL): string {
	const asked = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
	return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

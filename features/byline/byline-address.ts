import { isEmailAddress } from '@/lib/email-address';
import { isSafeHref } from '@/lib/safe-href';

/** What is wrong with an address at which a byline can be reached, as it completes "This …"; null for none. */
export function contactProblem(href: string): string | null {
	const url = readAddress(href);
	if (!url) return 'is not an address that may be linked to: begin with https:, mailto: or tel:';
	switch (url.protocol) {
		case 'mailto:':
			return isMailbox(url.pathname) ? null : 'names no mailbox: write it as in mailto:ana@paper.example';
		case 'tel:':
			return isNumber(url.pathname) ? null : 'is not a telephone number: write it as in tel:+12125550100';
		default:
			return webProblem(url);
	}
}

/** The same of a page elsewhere that is about whoever bears the name. */
export function profileProblem(href: string): string | null {
	const url = readAddress(href);
	if (!url || !/^https?:$/.test(url.protocol)) return 'is not a page on the web: begin with https:';
	return webProblem(url);
}

/**
 * A path of this paper says nothing to those who meet the byline elsewhere, so it is no address here. Nor is what
 * holds white space of any kind, or characters that turn the line around in which it is read.
 */
const readAddress = (href: string): URL | null =>
	isSafeHref(href) && !/[\s\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(href) && URL.canParse(href) ? new URL(href) : null;

function isMailbox(typed: string): boolean {
	try {
		return isEmailAddress(decodeURIComponent(typed));
	} catch {
		return false;
	}
}

/** RFC 3966: digits with visual separators; E.164 has at most 15 of them. */
function isNumber(typed: string): boolean {
	const [number = ''] = typed.split(/;ext=\d{1,8}$/i);
	const digits = number.replace(/\D/g, '').length;
	return /^\+?[\d().-]+$/.test(number) && digits >= 3 && digits <= 15;
}

function webProblem({ hostname, username, password }: URL): string | null {
	if (username !== '' || password !== '') return 'holds a name or a password before its host';
	return /^[^.]+(\.[^.]+)*\.[^.]*\p{L}[^.]*$/u.test(hostname) ? null : 'names no host such as paper.example';
}

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { clientAddress } from '@/lib/network';
import type { StaffAddress } from './staff-address';

/** What the framework, or a page, would believe of a request if it came from us. */
const FORGEABLE =
	/^(x-middleware-|x-nextjs-|x-nonce$|x-stet-|x-forwarded-|x-real-ip$|forwarded$|content-security-policy)/;
/** With these a door page would be asked for as data for the framework's own navigation. */
const NAVIGATION = /^(rsc|next-|x-action)/;
/** Where someone is: without what the framework adds to an address that it asks for by itself. */
export const pathOf = (target: string): string => target.replace(/[?&]_rsc=[^&]*$/, '');

type Facts = { siteUrl: URL; trustProxy: string[]; policy: string; path: string; kind: StaffAddress['kind'] };

/** Rewrites a request's headers to what may be believed: what we know of it ourselves. */
export function believableHeaders(request: IncomingMessage, facts: Facts): void {
	const network = clientAddress(
		request.socket.remoteAddress,
		request.headers['x-forwarded-for'] as string | undefined, // node:http joins repeated ones
		facts.trustProxy,
	);
	const isWhole = facts.kind !== 'desk';
	const isVisit = facts.kind === 'shared' && request.method === 'GET' && !isAhead(request.headers);
	const kept: IncomingHttpHeaders = {};
	for (const [name, value] of Object.entries(request.headers)) {
		if (FORGEABLE.test(name) || (isWhole && NAVIGATION.test(name))) continue;
		// Who holds a link is nobody in particular.
		if (facts.kind === 'shared' && name === 'cookie') continue;
		kept[name] = value;
	}
	kept.host = facts.siteUrl.host;
	// Checked already, by one of two ways; the framework knows only this one.
	if (request.method === 'POST') kept.origin = facts.siteUrl.origin;
	else delete kept.origin;
	kept['x-forwarded-host'] = facts.siteUrl.host;
	kept['x-forwarded-proto'] = facts.siteUrl.protocol.slice(0, -1);
	kept['x-stet-network'] = network;
	kept['x-stet-path'] = facts.path;
	if (isVisit) kept['x-stet-visit'] = '1';
	// The framework takes the nonce for its scripts from the policy that it finds here.
	if (!isWhole) kept['content-security-policy'] = facts.policy;
	request.headers = kept;
	request.rawHeaders = Object.entries(kept).flatMap(([name, value]) =>
		[value ?? ''].flat().flatMap((one) => [name, one]),
	);
}

/** Fetched in case someone goes there; nobody has yet (https://html.spec.whatwg.org/#sec-purpose, and older names). */
function isAhead(headers: IncomingHttpHeaders): boolean {
	const said = [headers['sec-purpose'], headers['purpose'], headers['x-purpose'], headers['x-moz']].flat().join(' ');
	return /prefetch|preview|prerender/i.test(said);
}

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { clientAddress } from '@/lib/network';

/** What the framework, or a page, would believe of a request if it came from us. */
const FORGEABLE =
	/^(x-middleware-|x-nextjs-|x-nonce$|x-stet-|x-forwarded-|x-real-ip$|forwarded$|content-security-policy)/;
/** With these a door page would be asked for as data for the framework's own navigation. */
const NAVIGATION = /^(rsc|next-|x-action)/;

type Facts = { siteUrl: URL; trustProxy: string[]; policy: string; path: string; isDoor: boolean };

/** Rewrites a request's headers to what may be believed: what we know of it ourselves. */
export function believableHeaders(request: IncomingMessage, facts: Facts): void {
	const network = clientAddress(
		request.socket.remoteAddress,
		request.headers['x-forwarded-for'] as string | undefined, // node:http joins repeated ones
		facts.trustProxy,
	);
	const kept: IncomingHttpHeaders = {};
	for (const [name, value] of Object.entries(request.headers)) {
		if (FORGEABLE.test(name) || (facts.isDoor && NAVIGATION.test(name))) continue;
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
	// The framework takes the nonce for its scripts from the policy that it finds here.
	if (!facts.isDoor) kept['content-security-policy'] = facts.policy;
	request.headers = kept;
	request.rawHeaders = Object.entries(kept).flatMap(([name, value]) =>
		[value ?? ''].flat().flatMap((one) => [name, one]),
	);
}

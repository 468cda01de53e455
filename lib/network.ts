import ipaddr from 'ipaddr.js';

/** "10.0.0.7" or "10.0.0.0/8", of either version. */
export const isNetwork = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * The address that a request comes from: the socket's, or what a trusted proxy says of it.
 * X-Forwarded-For is read from its end, each hop being believed only by a trusted one.
 */
export function clientAddress(socket: string | undefined, forwarded: string | undefined, trusted: string[]): string {
	let address = parse(socket);
	const hops = (forwarded ?? '').split(',').map((hop) => hop.trim());
	for (let hop = hops.pop(); hop && address && isTrusted(address, trusted); hop = hops.pop()) {
		address = parse(hop) ?? address;
	}
	return address ? address.toString() : '';
}

/** What attempts are counted for: an IPv4 address, or the /64 that one subscriber has of IPv6. */
export function networkOf(address: string): string {
	const parsed = parse(address);
	if (!parsed) return 'unknown';
	if (parsed.kind() === 'ipv4') return parsed.toString();
	return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`)}/64`;
}

/** IPv4 addresses that are dressed as IPv6 (::ffff:10.0.0.7) are themselves. */
function parse(text: string | undefined): Address | null {
	return text && ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

function isTrusted(address: Address, trusted: string[]): boolean {
	return trusted.some((one) => {
		const [network, bits] = one.includes('/') ? ipaddr.parseCIDR(one) : [ipaddr.process(one), undefined];
		if (network.kind() !== address.kind()) return false;
		return address.match(network, bits ?? (network.kind() === 'ipv4' ? 32 : 128));
	});
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a `Host` header names this site. Loopback names are equal to each other when
 * the site's own address is one, so that a demo answers however it is asked for.
 */
export function hostChecker(siteUrl: URL): (host: string | undefined) => boolean {
	const ours = normalise(siteUrl.host, siteUrl.protocol);
	const known = new Map([[siteUrl.host, true]]);
	return (host) => {
		if (host === undefined || host.length > 260) return false;
		const remembered = known.get(host);
		if (remembered !== undefined) return remembered;
		const verdict = sameHost(normalise(host, siteUrl.protocol), ours);
		if (known.size < 100) known.set(host, verdict);
		return verdict;
	};
}

type Host = { name: string; port: string } | null;

function sameHost(given: Host, ours: Host): boolean {
	if (!given || !ours || given.port !== ours.port) return false;
	return given.name === ours.name || (LOOPBACK.has(given.name) && LOOPBACK.has(ours.name));
}

function normalise(host: string, protocol: string): Host {
	if (!/^[A-Za-z0-9.:[\]_-]+$/.test(host)) return null;
	const text = `${protocol}//${host}`;
	if (!URL.canParse(text)) return null;
	const { hostname, port } = new URL(text);
	return { name: hostname.replace(/\.$/, ''), port };
}

/** For whom passkeys are made and where they are used, as WebAuthn has it: a domain, never an IP address. */
export type PasskeySite = { id: string; origin: string };

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Null where browsers offer no passkeys: at a bare IP address, or without https. */
export function passkeySite(siteUrl: URL): PasskeySite | null {
	const { protocol, hostname, port, origin } = siteUrl;
	if (LOOPBACK.includes(hostname)) {
		return { id: 'localhost', origin: `${protocol}//localhost${port ? `:${port}` : ''}` };
	}
	const isAddress = hostname.startsWith('[') || /^[0-9.]+$/.test(hostname); // URL writes every IPv4 address so
	return isAddress || protocol !== 'https:' ? null : { id: hostname, origin };
}

import { routes } from '@/lib/routes';

/** What is not for machines: the desk, what belongs to one person, and pages made from what somebody typed. */
const CLOSED = ['/newsroom', '/api', '/preview', '/sign-out', routes.search({ q: '' })];

/** RFC 9309. A path there is a beginning, and "/api" would shut out a section called "apiary" too. */
export function robotsText(siteUrl: URL): string {
	// The door itself may be known; what is behind it, or belongs to one person, may not.
	const door = [`${routes.signIn()}/`, `${routes.signIn()}?`];
	const closed = [...CLOSED.flatMap((path) => [`${path}$`, `${path}/`, `${path}?`]), ...door];
	const sitemaps = [routes.sitemap(), routes.newsSitemap()].map((path) => new URL(path, siteUrl).href);
	return [
		'User-agent: *',
		...closed.map((path) => `Disallow: ${path}`),
		'',
		...sitemaps.map((address) => `Sitemap: ${address}`),
		'',
	].join('\n');
}

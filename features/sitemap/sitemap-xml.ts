/** One address of a sitemap; `lastModified` is left out where nothing is known of it. */
export type SitemapEntry = { path: string; lastModified?: Date };

/** One story of the news sitemap, as Google's rules name its parts. */
export type NewsEntry = { path: string; publication: string; language: string; published: string; title: string };

const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** The index of all sitemaps: sitemaps.org, "Using Sitemap index files". */
export function indexXml(parts: readonly SitemapEntry[], siteUrl: URL): string {
	return document(
		'sitemapindex',
		SITEMAP,
		parts.map((part) => element('sitemap', place(part, siteUrl))),
	);
}

/** Addresses with the time of their last change: sitemaps.org, "XML tag definitions". */
export function sitemapXml(entries: readonly SitemapEntry[], siteUrl: URL): string {
	return document(
		'urlset',
		SITEMAP,
		entries.map((entry) => element('url', place(entry, siteUrl))),
	);
}

/** Google's news extension. Without entries it is an empty set, which its rules allow. */
export function newsXml(entries: readonly NewsEntry[], siteUrl: URL): string {
	const urls = entries.map((entry) => {
		const publication = [words('news:name', entry.publication), words('news:language', entry.language)];
		const news = [
			element('news:publication', publication.join('')),
			words('news:publication_date', entry.published),
			words('news:title', entry.title),
		];
		return element('url', place(entry, siteUrl) + element('news:news', news.join('')));
	});
	return document('urlset', `${SITEMAP} ${NEWS}`, urls);
}

const document = (root: string, namespaces: string, lines: readonly string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${lines.map((line) => `${line}\n`).join('')}</${root}>\n`;

const place = ({ path, lastModified }: SitemapEntry, siteUrl: URL) =>
	words('loc', new URL(path, siteUrl).href) + (lastModified ? words('lastmod', lastModified.toISOString()) : '');

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
const words = (name: string, text: string) => element(name, xmlText(text));

/** Everything outside XML 1.0's production 2, "Char". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** On one line, because line breaks in a title mean nothing. */
function xmlText(text: string): string {
	const clean = text.toWellFormed().replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
	return clean.replace(/[&<>"']/g, (letter) => REFERENCES[letter] ?? letter);
}

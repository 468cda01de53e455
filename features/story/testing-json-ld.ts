import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Thing = Record<string, unknown>;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The JSON-LD of a page as a search engine finds it: parsed out of the HTML. */
export function jsonLdIn(html: string): Thing[] {
	const found: Thing[] = [];
	const visit = (node: Parent) => {
		for (const child of node.childNodes) {
			if (!('tagName' in child)) continue;
			const isData = child.tagName === 'script' && child.attrs.some(({ value }) => value === 'application/ld+json');
			const [text] = child.childNodes;
			if (isData && text && tree.isTextNode(text)) found.push(JSON.parse(text.value));
			visit(child);
		}
	};
	visit(parse(html));
	return found;
}

const ARTICLES = ['NewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'ReviewNewsArticle', 'LiveBlogPosting'];
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/[!-~]+$/.test(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isTime = (value: unknown) => typeof value === 'string' && (ZONED.test(value) || DAY.test(value));
const listOf = (value: unknown): Thing[] => [value].flat().filter((one) => one !== undefined) as Thing[]; // JSON of ours

type Rule = [what: string, holds: boolean];
const broken = (rules: Rule[]) => rules.filter(([, holds]) => !holds).map(([what]) => what);

/** What Google's "Article structured data" and "Publisher logo" ask for, and we do not say. */
export function articleProblems(article: Thing): string[] {
	const [publisher = {}] = listOf(article['publisher']);
	return broken([
		['@context', article['@context'] === 'https://schema.org'],
		['@type', ARTICLES.includes(String(article['@type']))],
		['headline', isText(article['headline'])],
		['datePublished', isTime(article['datePublished'])],
		['dateModified', isTime(article['dateModified'])],
		['author', listOf(article['author']).length > 0],
		...listOf(article['author']).flatMap(partyRules),
		...listOf(article['image']).flatMap(imageRules),
		['publisher', publisher['@type'] === 'NewsMediaOrganization' && isText(publisher['name'])],
		...listOf(publisher['logo']).flatMap(imageRules),
		['live blogs say when they began', article['@type'] !== 'LiveBlogPosting' || isTime(article['coverageStartTime'])],
		['dateline is a property of NewsArticle', article['@type'] !== 'LiveBlogPosting' || !('dateline' in article)],
	]);
}

/** One object for each author, with nothing but the name in `name`. */
const partyRules = (party: Thing): Rule[] => [
	['author.@type', ['Person', 'Organization', 'NewsMediaOrganization'].includes(String(party['@type']))],
	['author.name', isText(party['name']) && !/^by /i.test(String(party['name']))],
	['author.url', isAddress(party['url'])],
];

const imageRules = (image: Thing): Rule[] => [
	['image.@type', image['@type'] === 'ImageObject'],
	['image.url', isAddress(image['url'])],
	['image.width', Number(image['width']) > 0 && Number(image['height']) > 0],
];

/** Google's "Breadcrumb structured data". */
export function breadcrumbProblems(list: Thing): string[] {
	const items = listOf(list['itemListElement']);
	return broken([
		['@type', list['@type'] === 'BreadcrumbList'],
		['two steps at least', items.length >= 2],
		['positions from 1 on', items.every((item, index) => item['position'] === index + 1)],
		['names', items.every((item) => isText(item['name']))],
		['addresses', items.every((item) => isAddress(item['item']))],
	]);
}

/** Google's "Profile page structured data". */
export function profileProblems(page: Thing): string[] {
	const [entity = {}] = listOf(page['mainEntity']);
	return broken([
		['@type', page['@type'] === 'ProfilePage'],
		['mainEntity.@type', entity['@type'] === 'Person' || entity['@type'] === 'Organization'],
		['mainEntity.name', isText(entity['name'])],
		['image', entity['image'] === undefined || isAddress((entity['image'] as Thing)['url'])],
		['sameAs', listOf(entity['sameAs']).every(isAddress)],
	]);
}

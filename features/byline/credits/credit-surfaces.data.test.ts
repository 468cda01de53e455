import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GET as ninjsRoute } from '@/app/(site)/[section]/[year]/[month]/[day]/[slug]/ninjs.json/route';
import StoryPage, { generateMetadata } from '@/app/(site)/[section]/[year]/[month]/[day]/[slug]/page';
import { newsroom } from '@/db/schema';
import { write } from '@/db/write';
import { answerFeed } from '@/features/feed/feed-answer';
import { commandLine } from '@/features/staff/actor';
import { StoryCard } from '@/features/story/components/story-card';
import { readDeskFilters } from '@/features/story/desk-story';
import { getPreview } from '@/features/story/preview/preview-queries';
import { getStoriesForDesk } from '@/features/story/story-desk-queries';
import { getPublishedList } from '@/features/story/story-list-queries';
import { publishStory, reviseStory } from '@/features/story/story-mutations';
import { jsonLdIn } from '@/features/story/testing-json-ld';
import { withAnswer } from '@/lib/answer';
import { accepted, addressOf, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline } from '../byline-mutations';
import type { BylineKind, CreditRole } from '../byline-schema';
import { bylineLine, piecesToText } from './credit-grammar';

/** One story at a time, as each surface says who made it. */

let paper: Newsroom;
const ids = new Map<string, string>();

const REGISTER: Record<string, BylineKind> = {
	'Ana Ruiz': 'person',
	'Ben Johansen': 'person',
	'Inés de la O': 'person',
	'سارة حسن': 'person',
	'Smith & Sons': 'desk',
	'Merrow Wire': 'agency',
	'A pilot, name withheld': 'pseudonym',
};

beforeAll(async () => {
	paper = await openNewsroom({ bylines: [] });
	await write(async (tx) => {
		for (const [name, kind] of Object.entries(REGISTER)) {
			const sameAs = ['https://social.example/@them'];
			ids.set(name, await createByline(tx, commandLine, { name, kind, sameAs }));
		}
	});
});

beforeEach(() => write((tx) => tx.update(newsroom).set({ oxfordComma: true })));

type Made = [name: string, role?: CreditRole, place?: string];

async function publish(language: string, made: readonly Made[]): Promise<string> {
	const credits = made.map(([name, role = 'by', place = '']) => ({ bylineId: ids.get(name) ?? '', role, place }));
	const id = await paper.draft({ language, headline: 'Who made it' });
	accepted(await reviseStory(commandLine, id, { credits }));
	accepted(await publishStory(commandLine, id));
	return id;
}

const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
const within = (markup: string, className: string) =>
	textOf(markup.match(new RegExp(`<p class="${className}"[^>]*>.*?</p>`))?.[0] ?? '');

async function surfaces(id: string) {
	const [section = '', year = '', month = '', day = '', slug = ''] = (await addressOf(id)).slice(1).split('/');
	const params = () => ({ params: Promise.resolve({ section, year, month, day, slug }) });
	const page = renderToStaticMarkup(await StoryPage(params()));
	const [card] = (await getPublishedList({ noun: 'paper' }, 1)).stories;
	if (card?.id !== id) throw new Error('the newest story comes first');
	const feed = async (format: 'rss' | 'atom' | 'json') =>
		(await withAnswer({}, () => answerFeed(format, { noun: 'paper' }))).text();
	const [item] = JSON.parse(await feed('json')).items;
	const ninjs = await withAnswer({}, () => ninjsRoute(new Request('https://paper.example/'), params()));
	const [article] = jsonLdIn(page);
	const metadata = await generateMetadata(params());
	const newest = (xml: string, entry: string, element: string) =>
		[...(xml.split(`<${entry}>`)[1] ?? '').matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(
			([, text = '']) => textOf(text.replaceAll(/<uri>.*?<\/uri>|<!\[CDATA\[|\]\]>/gs, '')).trim(),
		);
	const preview = accepted(await getPreview(staff.admin, id))?.story;
	return {
		page,
		byline: within(page, 'byline-line'),
		tag: within(page, 'tag-line'),
		card: within(renderToStaticMarkup(createElement(StoryCard, { card, size: 'line', zone: 'UTC' })), 'card-foot'),
		preview: preview && piecesToText(bylineLine(preview.credits, preview), preview.language),
		authors: item.authors?.map(({ name }: { name: string }) => name) ?? [],
		creators: newest(await feed('rss'), 'item', 'dc:creator'),
		atom: newest(await feed('atom').then((xml) => xml.replaceAll(/<entry [^>]*>/g, '<entry>')), 'entry', 'author'),
		fed: textOf(String(item.content_html).split('\n').at(-1) ?? ''),
		ninjs: JSON.parse(await ninjs.text()).by,
		jsonLd: article?.['author'],
		metadata: [metadata.authors].flat().map((one) => one?.name),
	};
}

describe('a story says who made it in its own language', () => {
	const three: Made[] = [['Ana Ruiz'], ['Ben Johansen'], ['Inés de la O'], ['Merrow Wire', 'compiled from']];
	const names = ['Ana Ruiz', 'Ben Johansen', 'Inés de la O'];

	test.each([
		['en', 'By Ana Ruiz, Ben Johansen, and Inés de la O', 'Compiled from Merrow Wire.'],
		['es', 'Por Ana Ruiz, Ben Johansen e Inés de la O', 'Con información de Merrow Wire.'],
		['de', 'Von Ana Ruiz, Ben Johansen und Inés de la O', 'Mit Material von Merrow Wire.'],
		['fr', 'Par Ana Ruiz, Ben Johansen et Inés de la O', 'Avec Merrow Wire.'],
		['it', 'Ana Ruiz, Ben Johansen e Inés de la O', 'Compiled from Merrow Wire.'],
	])('%s: "%s"', async (language, byline, tag) => {
		const told = await surfaces(await publish(language, three));
		expect(told).toMatchObject({ byline, tag, preview: byline, fed: tag });
		expect(told.card.startsWith(`${byline} `)).toBe(true);
		expect(byline.endsWith(told.ninjs)).toBe(true);
		expect(told).toMatchObject({ authors: names, creators: names, atom: names, metadata: names });
		expect(told.jsonLd).toMatchObject(names.map((name) => ({ '@type': 'Person', name })));
	});

	test('with what runs the other way isolated: by markup on pages, by characters where there is none', async () => {
		const told = await surfaces(
			await publish('ar', [
				['سارة حسن', 'by', 'Ogden, Utah'],
				['Ana Ruiz', 'photography'],
			]),
		);
		expect(told.page).toContain('<article class="story" lang="ar" dir="rtl"');
		expect(told.page).toMatch(
			/<p class="byline-line" lang="ar" dir="rtl">بقلم <a [^>]*>سارة حسن<\/a> في <bdi>Ogden, Utah<\/bdi><\/p>/,
		);
		expect(told.page).toMatch(
			/<p class="tag-line" lang="ar" dir="rtl">تصوير: <a [^>]*><bdi>Ana Ruiz<\/bdi><\/a>\.<\/p>/,
		);
		expect(told.ninjs).toBe('سارة حسن في \u2068Ogden, Utah\u2069');
		expect(told.fed).toBe('تصوير: \u2068Ana Ruiz\u2069.');
		expect(told).toMatchObject({ authors: ['سارة حسن'], creators: ['سارة حسن'], metadata: ['سارة حسن'] });
	});

	test('and without the serial comma where the paper has none', async () => {
		const id = await publish('en', three);
		await write((tx) => tx.update(newsroom).set({ oxfordComma: false }));
		const said = 'Ana Ruiz, Ben Johansen and Inés de la O';
		const told = await surfaces(id);
		expect(told).toMatchObject({ byline: `By ${said}`, preview: `By ${said}`, ninjs: said });
		const [line] = (await getStoriesForDesk(staff.admin, readDeskFilters({}, 'all'))).stories;
		expect(line?.who).toBe(said);
	});
});

describe('an author that is no person', () => {
	test('is an agency: alone it stands without "by", as an organization', async () => {
		const told = await surfaces(await publish('en', [['Merrow Wire']]));
		expect(told).toMatchObject({ byline: 'Merrow Wire', ninjs: 'Merrow Wire', authors: ['Merrow Wire'] });
		expect(told.jsonLd).toMatchObject([{ '@type': 'Organization', name: 'Merrow Wire' }]);
	});

	test('is a desk', async () => {
		const told = await surfaces(await publish('en', [['Smith & Sons']]));
		expect(told).toMatchObject({ byline: 'By Smith & Sons', creators: ['Smith & Sons'] });
		expect(told.jsonLd).toMatchObject([{ '@type': 'Organization' }]);
	});

	test('is a withheld name, which leads nowhere else', async () => {
		const told = await surfaces(await publish('en', [['Ana Ruiz'], ['A pilot, name withheld']]));
		expect(told.byline).toBe('By Ana Ruiz and A pilot, name withheld');
		expect(told.jsonLd).toMatchObject([{ sameAs: ['https://social.example/@them'] }, { '@type': 'Person' }]);
		expect((told.jsonLd as object[])[1]).not.toHaveProperty('sameAs');
	});

	test('is the paper where nobody is credited with writing it', async () => {
		const told = await surfaces(await publish('en', [['Merrow Wire', 'compiled from']]));
		expect(told).toMatchObject({ byline: '', tag: 'Compiled from Merrow Wire.', authors: [], metadata: ['The Test'] });
		expect(told.ninjs).toBeUndefined();
		expect(told.jsonLd).toMatchObject([{ '@type': 'NewsMediaOrganization', name: 'The Test' }]);
	});
});

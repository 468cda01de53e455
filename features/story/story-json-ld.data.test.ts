import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import StoryPage, { generateMetadata } from '@/app/(site)/[section]/[year]/[month]/[day]/[slug]/page';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { recordImage } from '@/features/media/media-mutations';
import type { Rendition } from '@/features/media/media-schema';
import { saveNewsroom, savePolicy } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { accepted, addressOf, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { doc, p } from './body/body-build';
import { correctStory, publishStory, reviseStory } from './story-mutations';
import type { StoryKind } from './story-schema';
import { articleProblems, breadcrumbProblems, jsonLdIn } from './testing-json-ld';

const [logo, cut, whole] = [newId(), newId(), newId()];
const ids = { agency: '', pen: '' };
let paper: Newsroom;

const jpeg = (width: number, height: number, file: string, crop?: Rendition['crop']): Rendition => ({
	...{ width, height, file, format: 'jpeg' as const },
	...(crop && { crop }),
});

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'], topics: ['sea'] });
	const picture = { width: 1600, height: 1200, alt: 'A wall', caption: 'The wall.', credit: 'Ana Ruiz' };
	await write(async (tx) => {
		ids.agency = await createByline(tx, commandLine, { name: 'Merrow Wire', kind: 'agency' });
		ids.pen = await createByline(tx, commandLine, { name: 'The Lamplighter', kind: 'pseudonym' });
		await savePolicy(tx, commandLine, { slug: 'ethics', title: 'Ethics', body: doc(p('We are good.')) });
		await savePolicy(tx, commandLine, { slug: 'contact', title: 'Contact', body: doc(p('Write to us.')) });
		const mark = { ...picture, id: logo, alt: 'The Test', renditions: [jpeg(600, 90, 'logo.jpeg')] };
		await recordImage(tx, commandLine, mark);
		const cuts = [
			jpeg(1200, 675, 'wide.jpeg', '16:9'),
			jpeg(1200, 1200, 'square.jpeg', '1:1'),
			jpeg(1200, 900, 'four.jpeg', '4:3'),
		];
		await recordImage(tx, commandLine, { ...picture, id: cut, renditions: [jpeg(400, 300, 'small.jpeg'), ...cuts] });
		const plain = [jpeg(400, 300, 'whole-400.jpeg'), jpeg(1600, 1200, 'whole-1600.jpeg')];
		await recordImage(tx, commandLine, { ...picture, id: whole, renditions: plain });
		const settings = { name: 'The Test', language: 'en', zone: 'America/New_York', accent: '#123456', logoId: logo };
		await saveNewsroom(tx, commandLine, settings);
	});
});

function paramsOf(path: string) {
	const [section = '', year = '', month = '', day = '', slug = ''] = path.slice(1).split('/');
	return { params: Promise.resolve({ section, year, month, day, slug }) };
}
const pageAt = async (path: string) => renderToStaticMarkup(await StoryPage(paramsOf(path)));

/** The two things that a story page says, both sound. */
async function dataOf(id: string) {
	const [article = {}, breadcrumbs = {}, ...rest] = jsonLdIn(await pageAt(await addressOf(id)));
	expect([articleProblems(article), breadcrumbProblems(breadcrumbs), rest]).toEqual([[], [], []]);
	return { article, breadcrumbs };
}

const published = { publishedAt: new Date('2024-01-03T22:09:00Z') };

describe('the JSON-LD of a story page', () => {
	test.each<StoryKind>(['news', 'analysis', 'opinion', 'review', 'explainer', 'live'])(
		'is sound for kind %s, dateline and corrections included',
		async (kind) => {
			const dateline = { place: 'Lisbon', zone: 'Europe/Lisbon' };
			const id = await paper.publish({ kind, dateline, leadImageId: cut, headline: kind }, published);
			accepted(await correctStory(commandLine, id, { kind: 'correction', text: 'It was Tuesday.', above: true }));
			const { article } = await dataOf(id);
			expect(article['datePublished']).toBe('2024-01-03T17:09:00-05:00');
			expect(article['dateModified']).toMatch(/^202[4-9]-.*-0[45]:00$/);
			expect(article['correction']).toMatchObject([{ '@type': 'CorrectionComment', text: 'It was Tuesday.' }]);
			if (kind !== 'live') expect(article['dateline']).toBe('Lisbon');
		},
	);

	test('names each author and each other contributor apart, with what they are', async () => {
		const credits = [
			{ bylineId: ids.pen, role: 'by' as const, place: '' },
			{ bylineId: ids.agency, role: 'by' as const, place: '' },
			{ bylineId: paper.id('Ana Ruiz'), role: 'photography' as const, place: '' },
			{ bylineId: paper.id('Ben Johansen'), role: 'translation' as const, place: '' },
			{ bylineId: ids.agency, role: 'editing' as const, place: '' },
		];
		const id = await paper.draft({ headline: 'Many hands' });
		accepted(await reviseStory(commandLine, id, { credits }));
		accepted(await publishStory(commandLine, id));
		const { article } = await dataOf(id);
		expect(article).toMatchObject({
			author: [
				{ '@type': 'Person', name: 'The Lamplighter', url: 'http://localhost:3000/by/the-lamplighter' },
				{ '@type': 'Organization', name: 'Merrow Wire', url: 'http://localhost:3000/by/merrow-wire' },
			],
			contributor: [{ '@type': 'Role', roleName: 'photography', contributor: { '@type': 'Person', name: 'Ana Ruiz' } }],
			translator: [{ '@type': 'Person', name: 'Ben Johansen' }],
			editor: [{ '@type': 'Organization', name: 'Merrow Wire' }],
		});
	});

	test('without a byline names the paper as author', async () => {
		const { article } = await dataOf(await paper.publish({ headline: 'Nobody’s' }));
		expect(article['author']).toMatchObject([{ '@type': 'NewsMediaOrganization', name: 'The Test' }]);
	});

	test('shows 1:1, 4:3 and 16:9, or the whole picture where nothing was cut', async () => {
		const { article } = await dataOf(await paper.publish({ leadImageId: cut, headline: 'Cut' }));
		expect(article).toMatchObject({
			image: [
				{ url: 'http://localhost:3000/media/square.jpeg', width: 1200, height: 1200, creditText: 'Ana Ruiz' },
				{ url: 'http://localhost:3000/media/four.jpeg', width: 1200, height: 900 },
				{ url: 'http://localhost:3000/media/wide.jpeg', width: 1200, height: 675 },
			],
			thumbnailUrl: 'http://localhost:3000/media/small.jpeg',
		});
		const uncut = await dataOf(await paper.publish({ leadImageId: whole, headline: 'Whole' }));
		expect(uncut.article['image']).toMatchObject([
			{ url: 'http://localhost:3000/media/whole-1600.jpeg', height: 1200 },
		]);
	});

	test('names the publisher with its logo and the policies that it has written down', async () => {
		const { article, breadcrumbs } = await dataOf(await paper.publish({ headline: 'Plain', topics: ['sea'] }));
		expect(article['publisher']).toMatchObject({
			logo: { url: 'http://localhost:3000/media/logo.jpeg', width: 600, height: 90 },
			ethicsPolicy: 'http://localhost:3000/about/ethics',
			actionableFeedbackPolicy: 'http://localhost:3000/about/contact',
		});
		expect(article['publisher']).not.toHaveProperty('correctionsPolicy');
		expect(article).toMatchObject({
			keywords: ['sea'],
			isPartOf: { name: 'world', url: 'http://localhost:3000/world' },
		});
		const steps = (breadcrumbs['itemListElement'] as { name: string }[]).map(({ name }) => name);
		expect(steps).toEqual(['The Test', 'world', 'Plain']);
	});

	test('says the day alone where only the day is known', async () => {
		const id = await paper.publish({ headline: 'Of a day' }, { ...published, precision: 'day' });
		expect((await dataOf(id)).article).toMatchObject({ datePublished: '2024-01-03', dateModified: '2024-01-03' });
	});

	test.each(['</script><script>window.trapped=1</script>', '<!--<script>', '\u2028\u2029"\\', "'; x"])(
		'holds any words: %j',
		async (words) => {
			const id = await paper.publish({ headline: words, standfirst: words, kicker: words, slug: newId() });
			expect((await dataOf(id)).article['headline']).toBe(words);
		},
	);
});

describe('the head of a story page', () => {
	test('is told in an editor’s words for search engines and social sites, with the wide cut', async () => {
		const overrides = { headline: 'Other words', description: 'Other summary', imageId: cut };
		const id = await paper.publish(
			{ headline: 'Own words', leadImageId: whole, by: ['Ana Ruiz'], topics: ['sea'], overrides },
			published,
		);
		const metadata = await generateMetadata(paramsOf(await addressOf(id)));
		expect(metadata).toMatchObject({
			title: 'Other words',
			description: 'Other summary',
			authors: [{ name: 'Ana Ruiz' }],
			robots: { 'max-image-preview': 'large' },
			openGraph: {
				type: 'article',
				siteName: 'The Test',
				title: 'Other words',
				publishedTime: '2024-01-03T17:09:00-05:00',
				authors: ['http://localhost:3000/by/ana-ruiz'],
				section: 'world',
				tags: ['sea'],
				images: [{ url: '/media/wide.jpeg', width: 1200, height: 675, alt: 'A wall' }],
			},
			twitter: { card: 'summary_large_image', title: 'Other words' },
		});
		const { article } = await dataOf(id);
		expect(article).toMatchObject({
			headline: 'Other words',
			alternativeHeadline: 'Own words',
			description: 'Other summary',
		});
	});

	test('speaks for itself where no editor chose other words, and has no picture where there is none', async () => {
		const id = await paper.publish({ headline: 'Own', standfirst: 'Standfirst' });
		const metadata = await generateMetadata(paramsOf(await addressOf(id)));
		expect(metadata).toMatchObject({ title: 'Own', description: 'Standfirst', twitter: { card: 'summary' } });
		expect(metadata.openGraph?.images).toEqual([]);
		expect(metadata).toMatchObject({ authors: [{ name: 'The Test' }], openGraph: { authors: [] } });
	});
});

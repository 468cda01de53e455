import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/(site)/[section]/[year]/[month]/[day]/[slug]/ninjs.json/route';
import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { recordImage } from '@/features/media/media-mutations';
import { savePolicy } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { type Answer, withAnswer } from '@/lib/answer';
import { newId } from '@/lib/ids';
import { accepted, addressOf, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { bullets, doc, figure, footnote, h, italic, link, p } from '../body/body-build';
import { correctStory, killStory, publishStory, reviseStory, unpublishStory } from '../story-mutations';
import type { Ninjs } from './ninjs-schema';
import { ninjsProblems } from './testing-ninjs-schema';

let paper: Newsroom;
const [lead, inside] = [newId(), newId()];
const agency = { id: '' };

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'], topics: ['sea', 'wind'] });
	const picture = { width: 1600, height: 1200, alt: 'A wall', caption: 'The wall.', credit: 'Ana Ruiz / The Test' };
	await write(async (tx) => {
		agency.id = await createByline(tx, commandLine, { name: 'Merrow Wire', kind: 'agency' });
		await savePolicy(tx, commandLine, { slug: 'corrections', title: 'Corrections', body: doc(p('We correct.')) });
		await recordImage(tx, commandLine, {
			...{ ...picture, id: lead },
			renditions: [
				{ width: 800, height: 600, format: 'avif', file: 'lead-800.avif' },
				{ width: 1200, height: 675, format: 'jpeg', file: 'lead-wide.jpeg', crop: '16:9' },
			],
		});
		const renditions = [{ width: 400, height: 300, format: 'jpeg' as const, file: 'inside-400.jpeg' }];
		await recordImage(tx, commandLine, { ...picture, id: inside, alt: 'A tide', renditions });
	});
});

/** What the machine gets at a path, and what is left for the server. */
async function ask(path: string): Promise<{ answer: Answer; text: string }> {
	const [section = '', year = '', month = '', day = '', slug = ''] = path.slice(1).split('/');
	const answer: Answer = {};
	const response = await withAnswer(answer, () =>
		GET(new Request('https://paper.example/'), { params: Promise.resolve({ section, year, month, day, slug }) }),
	);
	return { answer, text: await response.text() };
}
async function ninjs(path: string): Promise<Ninjs> {
	const { answer, text } = await ask(path);
	expect(answer).toEqual({});
	const document = JSON.parse(text);
	expect(ninjsProblems(document)).toEqual([]);
	return document;
}

const full = () => ({
	kicker: 'Harbor',
	headline: 'The wall & the sea',
	standfirst: 'What it costs.',
	kind: 'analysis' as const,
	language: 'en-GB',
	leadImageId: lead,
	dateline: { place: 'Lisbon', zone: 'Europe/Lisbon' },
	topicIds: [paper.id('sea'), paper.id('wind')],
	notes: 'SECRET: the mayor’s brother told us',
	credits: [
		{ bylineId: paper.id('Ana Ruiz'), role: 'by' as const, place: '' },
		{ bylineId: paper.id('Ben Johansen'), role: 'by' as const, place: 'Oslo' },
		{ bylineId: agency.id, role: 'compiled from' as const, place: '' },
		{ bylineId: paper.id('Ben Johansen'), role: 'translation' as const, place: '' },
	],
	body: doc(
		p('The ', link('/world', 'wall'), ' is ', italic('old'), '.', footnote('Very.')),
		h(2, 'Costs'),
		bullets('One', 'Two'),
		figure({ image: inside, alt: 'A tide', credit: '' }, 'The tide.'),
	),
});

describe('the ninjs of a story', () => {
	test('is valid with nothing but what a story must have', async () => {
		const path = await addressOf(await paper.publish({ headline: 'Bare' }));
		const document = await ninjs(path);
		expect(document.headlines).toEqual([{ role: 'main', contentType: 'text/plain', value: 'Bare' }]);
		expect([document.by, document.located, document.descriptions, document.associations]).toEqual([
			undefined,
			undefined,
			[],
			[],
		]);
	});

	test('says who, when, where, about what, and shows its pictures', async () => {
		const { credits, topicIds, body, ...words } = full();
		const id = await paper.draft({ ...words, topics: [] });
		accepted(await reviseStory(commandLine, id, { credits, topicIds, body }));
		accepted(await publishStory(commandLine, id, { publishedAt: new Date('2024-01-03T22:09:00Z') }));
		const path = await addressOf(id);
		const document = await ninjs(path);
		expect(document).toMatchObject({
			uri: `urn:uuid:${id}`,
			language: 'en-GB',
			by: 'Ana Ruiz and Ben Johansen (Oslo)',
			located: 'Lisbon',
			firstCreated: '2024-01-03T17:09:00-05:00',
			copyrightNotice: '© 2024 The Test',
			pubStatus: 'usable',
			altIds: [{ role: 'canonical', value: `http://localhost:3000${path}` }],
			genres: [{ name: 'Analysis' }],
			trustIndicators: [{ title: 'Corrections', href: 'http://localhost:3000/about/corrections' }],
		});
		expect(document.infoSources.map(({ name, role }) => [name, role.split('/').at(-1)])).toEqual([
			['Ana Ruiz', 'author'],
			['Ben Johansen', 'author'],
			['Merrow Wire', 'origcont'],
			['Ben Johansen', 'translation'],
		]);
		expect(document.subjects.map(({ name, rel }) => [name, rel])).toEqual([
			['world', 'section'],
			['sea', 'about'],
			['wind', 'about'],
		]);
		expect(
			document.associations.map((one) => [one.name, one.renditions.map(({ href }) => href.split('/').at(-1))]),
		).toEqual([
			['lead', ['lead-800.avif', 'lead-wide.jpeg']],
			['figure-1', ['inside-400.jpeg']],
		]);
		const [html, text] = document.bodies;
		expect(html).toMatchObject({ contentType: 'text/html' });
		expect(html?.value).toContain('<em>old</em>');
		expect(html?.value).toContain('href="http://localhost:3000/world"');
		expect(text?.value.split('\n').slice(0, 3)).toEqual(['The wall is old.', 'Very.', 'Costs']);
		expect(JSON.stringify(document)).not.toContain('SECRET');
	});

	test('has a new version for each publication and each correction, and the correction’s words', async () => {
		const id = await paper.publish({ headline: 'Counting' });
		const path = await addressOf(id);
		const first = await ninjs(path);
		accepted(await publishStory(commandLine, id));
		const second = await ninjs(path);
		accepted(await correctStory(commandLine, id, { kind: 'correction', text: 'It was Tuesday.', above: false }));
		const third = await ninjs(path);
		expect(new Set([first, second, third].map(({ version }) => version)).size).toBe(3);
		expect(third.versionCreated >= second.versionCreated).toBe(true);
		expect(third.descriptions).toMatchObject([
			{ role: 'correction', value: expect.stringMatching(/: It was Tuesday\.$/) },
		]);
	});

	test('says nothing of what is not published', async () => {
		const id = await paper.publish({ headline: 'Public words' });
		const path = await addressOf(id);
		accepted(await reviseStory(commandLine, id, paper.changes({ headline: 'CANARY', text: 'CANARY' })));
		expect((await ask(path)).text).not.toContain('CANARY');
	});

	test('moves with the story, and keeps its uri', async () => {
		const id = await paper.publish({ headline: 'Here' });
		const [before, { uri }] = [await addressOf(id), await ninjs(await addressOf(id))];
		accepted(await reviseStory(commandLine, id, paper.changes({ section: 'culture', slug: 'là-bas' })));
		accepted(await publishStory(commandLine, id));
		const after = await addressOf(id);
		expect((await ask(before)).answer).toEqual({ status: 301, location: `${after}/ninjs.json` });
		expect(await ninjs(after)).toMatchObject({ uri });
	});

	test('is missing before publication and after unpublishing, and gone for good once killed', async () => {
		const id = await paper.publish({ headline: 'Short-lived' });
		const path = await addressOf(id);
		accepted(await unpublishStory(commandLine, id));
		expect(await ask(path)).toEqual({ answer: { status: 404 }, text: '' });
		accepted(await publishStory(commandLine, id));
		accepted(await killStory(commandLine, id, 'It was not so.'));
		expect(await ask(path)).toEqual({ answer: { status: 410 }, text: '' });
		expect(await ask('/world/2024/13/45/x')).toEqual({ answer: { status: 404 }, text: '' });
		expect(await ask('/world/2024/01/05/never-was')).toEqual({ answer: { status: 404 }, text: '' });
	});

	test.each(['</script><script>x</script>', '\u2028"\\', '\ufffe\u0007', '\u{1f30a} مدينة', "%00' OR 1=1"])(
		'holds any words: %j',
		async (words) => {
			const id = await paper.publish({ headline: words, standfirst: words, kicker: words, text: words, slug: newId() });
			const { headlines, bodies } = await ninjs(await addressOf(id));
			expect(headlines[0]?.value).toBe(words);
			expect(bodies[0]?.value).not.toContain('<script');
		},
	);
});

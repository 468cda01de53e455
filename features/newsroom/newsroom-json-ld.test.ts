import { expect, test } from 'vitest';
import { bylineJsonLd, creditedJsonLd } from '@/features/byline/byline-json-ld';
import type { PublishedByline } from '@/features/byline/byline-queries';
import { doc, p } from '@/features/story/body/body-build';
import { listJsonLd } from '@/features/story/list-json-ld';
import { breadcrumbProblems, profileProblems } from '@/features/story/testing-json-ld';
import { breadcrumbJsonLd } from './breadcrumb-json-ld';
import { frontJsonLd } from './newsroom-json-ld';
import type { PublishedNewsroom } from './newsroom-queries';

const siteUrl = new URL('https://paper.example');
const newsroom: PublishedNewsroom = {
	...{ name: 'The Test', motto: 'Tested', language: 'en', zone: 'America/New_York', accent: '#123456' },
	...{ oxfordComma: true, logo: null, sections: [], policies: [{ slug: 'ethics', title: 'Ethics' }] },
};
const byline: PublishedByline = {
	...{ id: '1', slug: 'ana-ruiz', kind: 'person', status: 'active', name: 'Ana Ruiz', title: 'Harbor reporter' },
	...{
		bio: doc(p('Covers water.')),
		portrait: null,
		beats: ['Harbor'],
		location: 'Port Merrow',
		languages: ['en', 'es'],
	},
	contacts: [
		{ label: 'Mail', href: 'mailto:ana@paper.example?subject=x' },
		{ label: 'Newsroom', href: 'tel:+15555550142' },
		{ label: 'Signal', href: 'https://signal.example/ana' },
	],
	sameAs: ['https://social.example/@ana'],
};

test('the front says which site it is, whose, and how it is searched', () => {
	const graph = frontJsonLd(newsroom, siteUrl)['@graph'];
	expect(graph).toMatchObject([
		{
			'@type': 'WebSite',
			url: 'https://paper.example/',
			publisher: { '@id': 'https://paper.example/#publisher' },
			potentialAction: {
				target: { urlTemplate: 'https://paper.example/search?q={search_term_string}' },
				'query-input': 'required name=search_term_string',
			},
		},
		{
			...{ '@type': 'NewsMediaOrganization', '@id': 'https://paper.example/#publisher' },
			ethicsPolicy: 'https://paper.example/about/ethics',
		},
	]);
});

test('a byline’s page says whom the name stands for and how they are reached', () => {
	const page = bylineJsonLd(byline, newsroom, siteUrl);
	expect(profileProblems(page)).toEqual([]);
	expect(page['mainEntity']).toMatchObject({
		...{ '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'Harbor reporter', description: 'Covers water.' },
		...{ knowsAbout: ['Harbor'], knowsLanguage: ['en', 'es'], sameAs: ['https://social.example/@ana'] },
		worksFor: { name: 'The Test' },
		workLocation: { name: 'Port Merrow' },
		contactPoint: [
			{ contactType: 'Mail', email: 'ana@paper.example' },
			{ contactType: 'Newsroom', telephone: '+15555550142' },
			{ contactType: 'Signal', url: 'https://signal.example/ana' },
		],
	});
});

test.each([
	[{ kind: 'person', status: 'former' }, 'Person', null],
	[{ kind: 'pseudonym', status: 'active' }, 'Person', 'worksFor'],
	[{ kind: 'desk', status: 'active' }, 'Organization', 'parentOrganization'],
	[{ kind: 'agency', status: 'active' }, 'Organization', null],
] as const)('a byline of %j is a %s and belongs to the paper as %s', (change, type, belongs) => {
	const page = bylineJsonLd({ ...byline, ...change }, newsroom, siteUrl);
	expect(profileProblems(page)).toEqual([]);
	const entity = page['mainEntity'] as Record<string, unknown>;
	expect(entity['@type']).toBe(type);
	expect(['worksFor', 'parentOrganization'].filter((property) => property in entity)).toEqual(belongs ? [belongs] : []);
});

test('a withheld name is nobody who could be found elsewhere', () => {
	const withheld = { ...byline, kind: 'pseudonym' as const, name: 'A harbor pilot, name withheld' };
	const page = bylineJsonLd(withheld, newsroom, siteUrl);
	expect(profileProblems(page)).toEqual([]);
	expect(page['mainEntity']).toMatchObject({ '@type': 'Person', name: 'A harbor pilot, name withheld' });
	expect(page['mainEntity']).not.toHaveProperty('sameAs');
	expect(page['mainEntity']).not.toHaveProperty('workLocation');
	expect(creditedJsonLd(withheld, siteUrl)).not.toHaveProperty('sameAs');
});

test('a trail begins at the front and ends at the page', () => {
	const trail = breadcrumbJsonLd([{ name: 'Ana', path: '/by/ana' }], newsroom, siteUrl);
	expect(breadcrumbProblems(trail)).toEqual([]);
	expect(trail['itemListElement']).toMatchObject([{ name: 'The Test' }, { item: 'https://paper.example/by/ana' }]);
});

test('a list gives its stories in order', () => {
	const stories = [
		{ address: '/news/2024/01/03/b', headline: 'B' },
		{ address: '/news/2024/01/02/a', headline: 'A' },
	];
	const page = listJsonLd({ name: 'News', path: '/news?page=2', stories }, newsroom, siteUrl);
	expect(page).toMatchObject({
		...{ '@type': 'CollectionPage', url: 'https://paper.example/news?page=2' },
		mainEntity: {
			itemListElement: [
				{ position: 1, url: 'https://paper.example/news/2024/01/03/b' },
				{ position: 2, url: 'https://paper.example/news/2024/01/02/a' },
			],
		},
	});
});

import { describe, expect, test } from 'vitest';
import { doc, p } from '@/features/story/body/body-build';
import { nameKey } from '@/lib/fold';
import { readCsvTable } from './csv-table';
import { type ImportRegister, type PlannedRow, planImport, type RegisteredByline } from './import-plan';

const registered = (name: string, slug: string, more: Partial<RegisteredByline> = {}): RegisteredByline => ({
	...{ id: `id of ${slug}`, slug, kind: 'person', status: 'active', name, nameKey: nameKey(name), sortName: name },
	...{ title: '', bio: null, beats: [], location: '', languages: [], contacts: [], sameAs: [] },
	...more,
});

const REGISTER: ImportRegister = {
	bylines: [
		registered('Ana Ruiz', 'ana-ruiz', { title: 'Reporter', sameAs: ['https://social.example/ana'] }),
		registered('Ben Johansen', 'ben-johansen', { sortName: 'Johansen, Ben', bio: doc(p('Writes.'), p('Fishes.')) }),
		registered('Sam Lee', 'sam-lee'),
		registered('Sam Lee', 'sam-lee-2'),
		registered('Kari Ødegård', 'kari', { contacts: [{ label: 'Desk', href: 'mailto:desk@paper.example' }] }),
		registered('Dag Holm', 'dag', { contacts: [{ label: 'Desk', href: 'mailto:desk@paper.example' }] }),
	],
	formerSlugs: [{ slug: 'ana-gomez', targetId: 'id of ana-ruiz' }],
};

const plan = async (text: string, register = REGISTER): Promise<PlannedRow[]> =>
	planImport((await readCsvTable(text)).rows, register);
const reasons = async (text: string) =>
	(await plan(text)).map((row) => (row.outcome === 'refused' ? row.reason : row.outcome));

describe('a row that nobody is like', () => {
	test('becomes a byline with all that it says', async () => {
		const [row] = await plan(
			[
				'name;slug;kind;status;sort name;title;beats;location;languages;contacts;profiles;bio',
				'" Cleo  Ng ";cleo;Pseudonym;former;"Ng, Cleo";Critic;"film; stage";Oslo;"en; nb";"Email: mailto:cleo@paper.example; Phone: tel:+12125550100;ext=5";"https://a.example/x; https://b.example/y";"First.\n\nSecond\nline."',
			].join('\n'),
		);
		expect(row).toEqual({
			...{ line: 2, name: 'Cleo Ng', outcome: 'made' },
			content: {
				...{
					name: 'Cleo Ng',
					slug: 'cleo',
					kind: 'pseudonym',
					status: 'former',
					sortName: 'Ng, Cleo',
					title: 'Critic',
				},
				...{ beats: ['film', 'stage'], location: 'Oslo', languages: ['en', 'nb'], portraitId: null },
				contacts: [
					{ label: 'Email', href: 'mailto:cleo@paper.example' },
					{ label: 'Phone', href: 'tel:+12125550100;ext=5' },
				],
				sameAs: ['https://a.example/x', 'https://b.example/y'],
				bio: doc(p('First.'), p('Second line.')),
			},
		});
	});

	test('gets an address that nobody has, had or asks for', async () => {
		const rows = await plan('name,slug\nAna Gomez\nÇa Va\nCA-VA!\n—Zoë—\nOther,ca-va\nZoe Q,zoe-2\n');
		const slugs = rows.map((row) => (row.outcome === 'made' ? row.content.slug : row.outcome));
		expect(slugs).toEqual(['ana-gomez-2', 'ca-va-2', 'refused', 'zoe', 'ca-va', 'zoe-2']);
	});
});

describe('a row is of a byline that is known', () => {
	test.each([
		['by its address', 'name,slug\nAna Ruíz,ana-ruiz', 'slug', 'ana-ruiz'],
		['by its address, which tells two of one name apart', 'name,slug\nSam Lee,sam-lee-2', 'slug', 'sam-lee-2'],
		['by its address and a name that is like it', 'name,slug\n"Johansen, B.",ben-johansen', 'slug', 'ben-johansen'],
		['by an address that it had', 'name,slug\nAna Gomez,ana-gomez', 'former slug', 'ana-ruiz'],
		['by its name', 'name\nKARI ODEGARD', 'name', 'kari'],
		['by its profile', 'name,profiles\nA. R. Gomez,http://www.social.example/ana/', 'profile', 'ana-ruiz'],
	])('%s', async (_, text, by, slug) => {
		expect(await plan(text)).toMatchObject([{ outcome: 'matched', by, id: `id of ${slug}` }]);
	});

	test('but not by an address that several have', async () => {
		expect(await plan('name,contacts\nNew One,Desk: mailto:desk@paper.example')).toMatchObject([{ outcome: 'made' }]);
		const twice = 'name,profiles\nNew One,https://social.example/ana\nNew Two,https://social.example/ana';
		expect(await plan(twice)).toMatchObject([{ outcome: 'made' }, { outcome: 'made' }]);
	});

	test('and fills in what is empty, nothing else', async () => {
		const text = 'name,title,location,sort name,kind,bio\nAna Ruiz,Editor,Oslo,"Ruiz, Ana",desk,Sails.';
		expect(await plan(text)).toMatchObject([
			{ fills: { location: 'Oslo', sortName: 'Ruiz, Ana', bio: doc(p('Sails.')) }, kept: ['kind', 'title'] },
		]);
		const same = 'name,slug,sort name,bio,title\nBen Johansen,ben-johansen,"Johansen, Ben","Writes.\nFishes.",';
		expect(await plan(same)).toMatchObject([{ fills: {}, kept: [] }]);
		expect(await plan('name,slug\nANA RUIZ,another')).toMatchObject([{ fills: {}, kept: ['name', 'slug'] }]);
	});
});

describe('a row is refused', () => {
	test.each([
		['name,slug\nCleo Ng,ana-ruiz', '/by/ana-ruiz is the address of Ana Ruiz.'],
		['name,slug\nCleo Ng,ana-gomez', '/by/ana-gomez leads to Ana Ruiz.'],
		['name\nSam Lee', '2 bylines are called Sam Lee: say by “slug” which is meant.'],
		['name,kind\nCleo,robot', '“kind” must be one of person, agency, desk, pseudonym.'],
		['name,status\nCleo,dead', '“status” must be one of active, former.'],
		['name,slug\nCleo,A B', '“slug”: “A B” may hold letters, digits and single hyphens.'],
		['name,languages\nCleo,e_n', '“languages”: “e_n” is not'],
		[
			'name,profiles\nCleo,javascript:alert(1)',
			'“profiles”: “javascript:alert(1)” is not a page on the web: begin with https:.',
		],
		['name,profiles\nCleo,/by/ana', '“profiles”: “/by/ana” is not a page on the web: begin with https:.'],
		[
			'name,contacts\nCleo,cleo@paper.example',
			'“contacts”: write “cleo@paper.example” as in “Email: mailto:ana@paper.example”.',
		],
		[
			'name,contacts\nCleo,Email: javascript:x',
			'“contacts”: “javascript:x” is not an address that may be linked to: begin with https:, mailto: or tel:.',
		],
		['name,title\n,Reporter', 'The name is empty.'],
		['name\n—', 'The name has neither letters nor digits.'],
		[`name\n${'a'.repeat(121)}`, '“name”: is longer than 120 characters.'],
		[`name,bio\nCleo,${'a'.repeat(5_001)}`, '“bio”: is longer than 5000 characters.'],
		[`name,beats\nCleo,${'a;'.repeat(21)}`, '“beats” holds more than 20.'],
		['name,title\nCleo,a\u0007b', '“title” holds a control character.'],
		['name,title\nCleo,a,b', 'The row has more cells than the head.'],
	])('%j: %s', async (text, reason) => {
		expect(await reasons(text)).toEqual([expect.stringContaining(reason)]);
	});

	test('that repeats another', async () => {
		expect(await reasons('name\nCleo Ng\nCLEO NG')).toEqual(['made', 'Line 2 has the same name.']);
		expect(await reasons('name,slug\nCleo,x\nDana,x')).toEqual(['made', 'Line 2 asks for the same address.']);
		expect(await reasons('name,slug\nAna Ruiz,\nA. Ruiz,ana-ruiz')).toEqual([
			'matched',
			'Line 2 is about the same byline, Ana Ruiz.',
		]);
		expect(await reasons('name,slug\nSam Lee,sam-lee\nSam Lee,sam-lee-2')).toEqual(['matched', 'matched']);
	});
});

import { describe, expect, test } from 'vitest';
import { type BylineContentInput, bylineContent } from './byline-schema';

/** What of a byline is whole enough to be shown. Which addresses are, is in byline-address.test.ts. */

const problemsOf = (more: object) =>
	bylineContent
		.safeParse({ name: 'Ana Ruiz', ...more })
		.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

describe('a byline may have', () => {
	test.each<[keyof BylineContentInput, unknown[]]>([
		['slug', ['ana-ruiz', '安娜', undefined]],
		['languages', [[], ['en'], ['es-419', 'zh-Hant-TW'], ['qqq']]],
		['sameAs', [[], ['https://social.example/@ana', 'http://paper.example/~ana?x=1#me']]],
		['contacts', [[], [{ label: 'Mail', href: 'mailto:ana@paper.example' }], [{ label: 'x', href: 'tel:110' }]]],
		['sortName', ['', 'Ruiz, Ana']],
	])('%s', (field, values) => {
		for (const value of values) expect(problemsOf({ [field]: value }), JSON.stringify(value)).toEqual([]);
	});
});

describe('a byline has no', () => {
	const tag = 'is not the tag of a language, such as "en"';
	test.each(['x-foo', 'en-x-ana', 'en-u-ca-gregory', 'english please', '', 'EN_us', 'en\n', '\ud800'])(
		'language %j',
		(language) => expect(problemsOf({ languages: ['en', language] })).toEqual([`languages.1 ${tag}`]),
	);

	const page = 'is not a page on the web: begin with https:';
	test.each([
		...[['/by/ana', page] as const, ['#ana', page] as const, ['//paper.example', page] as const],
		...[
			['mailto:ana@paper.example', page] as const,
			['tel:110', page] as const,
			['javascript:alert(1)', page] as const,
		],
		['https://localhost/', 'names no host such as paper.example'] as const,
		['https://ana:secret@paper.example/', 'holds a name or a password before its host'] as const,
	])('profile at %j', (href, problem) => expect(problemsOf({ sameAs: [href] })).toEqual([`sameAs.0 ${problem}`]));

	const contact = 'is not an address that may be linked to: begin with https:, mailto: or tel:';
	test.each([
		...[['/by/ana', contact] as const, ['#ana', contact] as const, ['javascript:alert(1)', contact] as const],
		['mailto:ana', 'names no mailbox: write it as in mailto:ana@paper.example'] as const,
		['tel:me', 'is not a telephone number: write it as in tel:+12125550100'] as const,
	])('contact at %j', (href, problem) =>
		expect(problemsOf({ contacts: [{ label: 'x', href }] })).toEqual([`contacts.0.href ${problem}`]),
	);
});

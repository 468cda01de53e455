import { describe, expect, test } from 'vitest';
import { zoneNames } from '@/lib/dates';
import { isSlug } from '@/lib/slug';
import type { DraftCredit } from '../story-schema';
import { addressShown, asSlug } from './address-shown';
import { creditKeys, isHonest, losesStory, moved } from './credit-list';
import { findZones } from './dateline-field';
import { valueInWords } from './field-words';
import { readWords } from './length-field';
import { cutWords, searchResult, wordsFor } from './sharing-words';

const by = (bylineId: string, place = ''): DraftCredit => ({ bylineId, role: 'by', place });

describe('the address that is shown', () => {
	const toBe = '/world/2024/01/03/the-port-votes';

	test('is the server’s while nothing newer is typed', () => {
		expect(addressShown(toBe, 'the-port-votes')).toEqual({ path: toBe, numbered: false });
		expect(addressShown(toBe, '')).toEqual({ path: toBe, numbered: false });
	});

	test('follows what is typed', () => {
		expect(addressShown(toBe, 'harbour')).toEqual({ path: '/world/2024/01/03/harbour', numbered: false });
	});

	test('says when another story has it and it gets a number', () => {
		expect(addressShown('/world/2024/01/03/vote-2', 'vote')).toEqual({
			path: '/world/2024/01/03/vote-2',
			numbered: true,
		});
		expect(addressShown('/world/2024/01/03/vote-2', 'vote-2').numbered).toBe(false);
		expect(addressShown('/world/2024/01/03/vote-today', 'vote')).toEqual({
			path: '/world/2024/01/03/vote',
			numbered: false,
		});
	});

	test('is read in its own script', () => {
		expect(addressShown(encodeURI('/world/2024/01/03/λιμάνι'), 'λιμάνι').path).toBe('/world/2024/01/03/λιμάνι');
	});
});

test.each([
	'Port: The Vote!',
	'İstanbul',
	"Ana's story",
	'../../etc',
	'λιμάνι σήμερα',
	'x'.repeat(300),
	'a\u0000b',
	'港の投票',
])('whatever is typed as a slug becomes one: %j', (typed) => expect(isSlug(asSlug(typed))).toBe(true));

describe('credits', () => {
	test('move to where they are put and nowhere else', () => {
		expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
		expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
		expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
		expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
	});

	test('of one person in two roles are told apart, whatever their roles become', () => {
		expect(creditKeys([by('ana'), by('ben'), by('ana')])).toEqual(['ana 1', 'ben 1', 'ana 2']);
	});

	test('make a dateline honest when someone reported from there', () => {
		expect(isHonest('Oslo', [by('ana'), by('ben', ' oslo ')])).toBe(true);
		expect(isHonest('Oslo', [by('ana'), by('ben', 'Bergen')])).toBe(false);
		expect(isHonest('Oslo', [])).toBe(false);
	});

	test.each([
		['a reporter whose only tie it is', true, null, [], [], true],
		['a reporter who is credited still', true, null, [], [by('ana')], false],
		['a reporter who owns it', true, { actor: 'a' }, [], [], false],
		['a reporter it is shared with', true, { actor: 'b' }, [{ actor: 'a' }], [], false],
		['an editor', false, { actor: 'b' }, [], [], false],
	])('left by %s: the story is lost: %s', (_, isReporter, owner, shares, next, lost) => {
		const me = { actor: 'a', bylineId: 'ana', isReporter };
		expect(losesStory({ me, owner, shares }, next)).toBe(lost);
	});
});

describe('zones', () => {
	test.each([
		['york', 'America/New_York'],
		['são paulo', 'America/Sao_Paulo'],
		['sao_p', 'America/Sao_Paulo'],
		['Europe/Os', 'Europe/Oslo'],
	])('%j finds %s first', (typed, zone) => expect(findZones(zoneNames(), typed)[0]?.id).toBe(zone));

	test('what no zone is called finds none', () => expect(findZones(zoneNames(), 'atlantis')).toEqual([]));
});

test.each([
	['', null],
	[' ', null],
	['800', 800],
	['1,200', 1200],
	['1 200', 1200],
	['0', undefined],
	['-5', undefined],
	['12e3', undefined],
	['1000001', undefined],
	['ten', undefined],
])('a length of %j is read as %s', (typed, words) => expect(readWords(typed)).toBe(words));

describe('what machines are told', () => {
	const texts = { headline: 'Port votes', standfirst: 'All of it.' };

	test('is the story’s own words where no others are written', () => {
		expect(wordsFor({}, texts)).toEqual({ headline: 'Port votes', description: 'All of it.' });
		expect(wordsFor({ headline: ' ', description: 'Other' }, texts)).toEqual({
			headline: 'Port votes',
			description: 'Other',
		});
	});

	test('has the paper’s name where it fits', () => {
		const words = { headline: 'Port votes', description: '' };
		expect(searchResult(words, 'The Coast').title).toBe('Port votes | The Coast');
		expect(searchResult({ ...words, headline: 'word '.repeat(20).trim() }, 'The Coast').title).toMatch(
			/^word( word)*…$/,
		);
	});

	test('is cut between words, never inside a letter', () => {
		expect(cutWords('one two three', 9)).toBe('one two…');
		expect(cutWords('one two', 7)).toBe('one two');
		expect(cutWords('👩‍🚀'.repeat(30), 10).isWellFormed()).toBe(true);
		expect([...cutWords('x'.repeat(300), 50)]).toHaveLength(50);
	});
});

test('a value is quoted as a person would say it, and never endlessly', () => {
	const names = new Map([['a', 'Sea']]);
	expect(valueInWords('topicIds', ['a', 'b'], names)).toBe('“Sea, a topic that is gone”');
	expect(valueInWords('dateline', null, names)).toBe('none');
	expect(valueInWords('notes', 'a\n\n b', names)).toBe('“a b”');
	expect([...valueInWords('notes', '😀'.repeat(20_000 / 2), names)].length).toBeLessThan(130);
});

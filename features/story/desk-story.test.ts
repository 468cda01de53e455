import { describe, expect, it } from 'vitest';
import { type DeskFilters, deskStoriesAddress, isFiltered, readDeskFilters, statusOf } from './desk-story';

const NOTHING: DeskFilters = { q: '', status: null, section: '', mine: false, page: 1 };

describe('what an address of the stories desk asks for', () => {
	it('is everything where it says nothing, or mine for who is shown that first', () => {
		expect(readDeskFilters({}, false)).toEqual(NOTHING);
		expect(readDeskFilters({}, true)).toEqual({ ...NOTHING, mine: true });
	});

	it("is everyone's where it says so, whatever is shown first", () => {
		expect(readDeskFilters({ whose: 'all' }, true).mine).toBe(false);
		expect(readDeskFilters({ whose: 'mine' }, false).mine).toBe(true);
	});

	it.each([
		['a status that is none', { status: 'secret' }],
		['a page that is none', { page: '-1' }],
		['page 0', { page: '0' }],
		['a parameter twice', { status: ['draft', 'live'], page: ['2', '3'], q: ['a', 'b'] }],
		['a query of nothing but space', { q: '  ' }],
	])('takes %s as if it were not there', (_, given) => {
		expect(readDeskFilters(given, false)).toEqual(NOTHING);
	});

	it('walks no further than 100 pages', () => {
		expect(readDeskFilters({ page: '9999' }, false).page).toBe(100);
	});

	it('holds no character that a database refuses, and no more than 200 of them', () => {
		expect(readDeskFilters({ q: 'a\u0000b\ud800c' }, false).q).toBe('ab\ufffdc');
		expect(readDeskFilters({ q: 'x'.repeat(500) }, false).q).toHaveLength(200);
		expect(readDeskFilters({ section: 'a\u0000b\ud800' }, false).section).toBe('ab\ufffd');
	});

	it('is read again as it was built', () => {
		const filters: DeskFilters = { q: 'harbor & wall', status: 'changed', section: 'city-hall', mine: true, page: 3 };
		const { search } = new URL(deskStoriesAddress(filters), 'https://paper.example');
		expect(readDeskFilters(Object.fromEntries(new URLSearchParams(search)), false)).toEqual(filters);
	});

	it('says whose stories are meant, because that differs between people', () => {
		expect(deskStoriesAddress(NOTHING)).toBe('/newsroom/stories?whose=all');
	});

	it.each([
		[{ q: 'x' }, true],
		[{ status: 'draft' as const }, true],
		[{ section: 'x' }, true],
		[{ mine: true, page: 2 }, false],
	])('%j: is it filtered?', (more, expected) => {
		expect(isFiltered({ ...NOTHING, ...more })).toBe(expected);
	});
});

describe('how a story stands', () => {
	it.each([
		['never', true, 'draft'],
		['live', false, 'live'],
		['live', true, 'changed'],
		['unpublished', true, 'unpublished'],
		['killed', true, 'killed'],
	] as const)('%s, changed %s: %s', (live, changed, expected) => {
		expect(statusOf(live, changed)).toBe(expected);
	});
});

import { describe, expect, it } from 'vitest';
import { type DeskFilters, deskStoriesAddress, deskStoriesQuery, isFiltered, readDeskFilters } from './desk-story';

const NOTHING: DeskFilters = { q: '', status: null, section: '', by: '', whose: 'all', page: 1 };

describe('what an address of the stories desk asks for', () => {
	it('is everything where it says nothing, or what is shown first', () => {
		expect(readDeskFilters({}, 'all')).toEqual(NOTHING);
		expect(readDeskFilters({}, 'mine')).toEqual({ ...NOTHING, whose: 'mine' });
	});

	it.each(['all', 'mine', 'shared'] as const)('is %s where it says so, whatever is shown first', (whose) => {
		expect(readDeskFilters({ whose }, 'mine').whose).toBe(whose);
	});

	it.each([
		['a status that is none', { status: 'secret' }],
		['people that are none', { whose: 'theirs' }],
		['a page that is none', { page: '-1' }],
		['page 0', { page: '0' }],
		['a parameter twice', { status: ['draft', 'live'], page: ['2', '3'], q: ['a', 'b'] }],
		['a query of nothing but space', { q: '  ' }],
	])('takes %s as if it were not there', (_, given) => {
		expect(readDeskFilters(given, 'all')).toEqual(NOTHING);
	});

	it('walks no further than 50 pages', () => {
		expect(readDeskFilters({ page: '9999' }, 'all').page).toBe(50);
	});

	it.each(['q', 'section', 'by'] as const)(
		'holds in %s no character that a database refuses, and no more than 200',
		(name) => {
			expect(readDeskFilters({ [name]: 'a\u0000b\ud800c' }, 'all')[name]).toBe('ab\ufffdc');
			expect(readDeskFilters({ [name]: 'x'.repeat(500) }, 'all')[name]).toHaveLength(200);
		},
	);

	it('is read again as it was built', () => {
		const filters: DeskFilters = {
			...{ q: 'harbor & wall', status: 'review', section: 'city-hall', by: 'Ana Ruiz', whose: 'shared', page: 3 },
		};
		const { search } = new URL(deskStoriesAddress(filters), 'https://paper.example');
		expect(readDeskFilters(Object.fromEntries(new URLSearchParams(search)), 'all')).toEqual(filters);
	});

	it('says whose stories are meant, because that differs between people', () => {
		expect(deskStoriesAddress(NOTHING)).toBe('/newsroom/stories?whose=all');
	});

	it('is the same list on every page', () => {
		expect(deskStoriesQuery({ ...NOTHING, page: 7 })).toBe(deskStoriesQuery(NOTHING));
	});

	it.each([
		[{ q: 'x' }, true],
		[{ status: 'draft' as const }, true],
		[{ section: 'x' }, true],
		[{ by: 'x' }, true],
		[{ whose: 'mine' as const, page: 2 }, false],
	])('%j: is it filtered?', (more, expected) => {
		expect(isFiltered({ ...NOTHING, ...more })).toBe(expected);
	});
});

import { describe, expect, test } from 'vitest';
import { askedOf, isFiltered, readBylineFilters, registerAddress } from './byline-list-filters';

const EVERYTHING = {
	...{ q: 'ana ruiz', kind: 'agency', status: 'former', linked: 'no', order: 'published' },
	...{ noPortrait: 'on', noBio: 'on', unused: 'on' },
};

describe('what is looked for', () => {
	test('stands in the address and is read from it again', () => {
		const filters = readBylineFilters(EVERYTHING);
		expect(askedOf(filters)).toEqual(EVERYTHING);
		const address = new URL(registerAddress(filters, 3), 'http://desk.example');
		expect(Object.fromEntries(address.searchParams)).toEqual({ ...EVERYTHING, page: '3' });
	});

	test('is nothing where nothing was said', () => {
		expect(registerAddress(readBylineFilters({}))).toBe('/newsroom/bylines');
		expect(isFiltered(readBylineFilters({ order: 'published' }))).toBe(false);
		expect(isFiltered(readBylineFilters({ unused: 'on' }))).toBe(true);
	});

	test.each([
		{ q: ['a', 'b'] },
		{ q: 'a\u0000' },
		{ q: '\ud800' },
		{ kind: 'robot' },
		{ status: ['active'] },
		{ linked: 'toString' },
		{ noBio: 'yes' },
		{ order: 'stories' },
	])('%j is no filter', (given) => {
		expect(askedOf(readBylineFilters(given))).toEqual({});
	});

	test('is cut where nobody’s name is longer, and never within a character', () => {
		const { q } = readBylineFilters({ q: `${'x'.repeat(199)}😀` });
		expect(q.length).toBe(200);
		expect(q.isWellFormed()).toBe(true);
	});
});

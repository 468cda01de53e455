import { expect, test } from 'vitest';
import { accountQuery, isFiltered, readAccountFilters } from './account-search';

test('what the address says is what is looked for', () => {
	const filters = readAccountFilters({ q: ' Zoë & co ', role: 'editor', status: 'invited' });
	expect(filters).toEqual({ search: 'Zoë & co', role: 'editor', status: 'invited' });
	expect(readAccountFilters(Object.fromEntries(new URLSearchParams(accountQuery(filters))))).toEqual(filters);
});

test.each([
	[{}],
	[{ q: ['a', 'b'], role: ['admin'], status: ['active'] }],
	[{ q: 'a\u0000b', role: 'system', status: 'gone' }],
	[{ q: '   ', role: '', status: '' }],
	[{ q: '\ud800', role: 'ADMIN', status: 'constructor' }],
])('what no filter can be is none: %j', (given) => {
	expect(isFiltered(readAccountFilters(given))).toBe(false);
});

test('a search too long is cut, never inside a letter', () => {
	const { search } = readAccountFilters({ q: `${'x'.repeat(199)}😀` });
	expect(search.length).toBeLessThanOrEqual(200);
	expect(search.isWellFormed()).toBe(true);
});

test('the first page of all has the plain address; others keep what is looked for', () => {
	expect(accountQuery({ search: '', role: null, status: null })).toBe('');
	expect(accountQuery({ search: 'a b', role: 'admin', status: null }, 3)).toBe('?q=a+b&role=admin&page=3');
});

import { expect, test } from 'vitest';
import { readQuery } from './search-query';

const lastOf = (query: string, languages = ['en', 'es']) => readQuery(query, languages).at(-1);

test('the last word may be only begun, in each language whose stem leaves enough of it', () => {
	expect(lastOf('wall repair')?.forms).toEqual([
		{ words: ['repair'], begun: true },
		// As the beginning of a word it would find "report", "reply" and "replace".
		{ words: ['rep'], begun: false },
	]);
	expect(lastOf('photograp')?.forms[0]).toEqual({ words: ['photograp'], begun: true });
	expect(lastOf('running', ['en'])?.forms).toEqual([{ words: ['run'], begun: false }]);
	expect(lastOf('to', ['en'])?.prefix).toBe(false);
});

test('nothing is begun that was finished with a space, a point or a quote', () => {
	for (const query of ['repair ', 'repair.', '"long repair"']) expect(lastOf(query)?.prefix, query).toBe(false);
});

test('only quotes are syntax', () => {
	const said = readQuery('NEAR(a) AND "long wall" -x col:umn ^', ['en']).map(({ forms }) => forms[0]?.words);
	expect(said).toEqual([['near', 'a'], ['and'], ['long', 'wall'], ['x'], ['col', 'umn']]);
});

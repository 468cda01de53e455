import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../search-filters';
import { SearchChosen } from './search-chosen';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

const filters = { section: 'world', by: 'ana-ruiz', from: '2024-01-01', to: '' };
const sections = [{ slug: 'world', name: 'World' }];
const found = (page: number, more: boolean) => ({ list: { stories: [], page, more }, bylines: [], terms: [] });

test('the form keeps all that was asked for, and opens the filters when one is set', () => {
	const html = renderToStaticMarkup(<SearchForm query={'"a" <b>'} filters={filters} sections={sections} />);
	for (const kept of [
		'value="&quot;a&quot; &lt;b&gt;"',
		'value="ana-ruiz"',
		'value="2024-01-01"',
		'value="world" selected',
		'<details class="search-filters" open',
	]) {
		expect(html).toContain(kept);
	}
	expect(renderToStaticMarkup(<SearchForm query="" filters={NO_FILTERS} />)).not.toContain(' open');
});

test('a section that does not exist stays chosen', () => {
	const html = renderToStaticMarkup(
		<SearchForm query="" filters={{ ...filters, section: 'gone' }} sections={sections} />,
	);
	expect(html).toContain('<option value="gone" selected="">gone</option>');
});

test('each filter can be taken away by itself', () => {
	const html = renderToStaticMarkup(
		<SearchChosen query="wall" filters={filters} names={{ section: 'World', by: 'Ana Ruiz' }} />,
	);
	const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
	expect(links).toEqual([
		'/search?q=wall&by=ana-ruiz&from=2024-01-01',
		'/search?q=wall&section=world&from=2024-01-01',
		'/search?q=wall&section=world&by=ana-ruiz',
	]);
});

test('finding nothing with filters suggests a search without them; pages keep them', () => {
	const nothing = <SearchResults query="<i>" filters={filters} found={found(1, false)} hits={[]} zone="UTC" />;
	expect(renderToStaticMarkup(nothing)).toContain('Nothing was found for <q>&lt;i&gt;</q>');
	expect(renderToStaticMarkup(nothing)).toContain('<a href="/search?q=%3Ci%3E">Search without filters</a>');
	const middle = renderToStaticMarkup(
		<SearchResults query="wall" filters={{ ...NO_FILTERS, by: 'x' }} found={found(2, true)} hits={[]} zone="UTC" />,
	);
	expect(middle).toContain('<a rel="prev" href="/search?q=wall&amp;by=x">Previous results</a>');
	expect(middle).toContain('<a rel="next" href="/search?q=wall&amp;by=x&amp;page=3">Next results</a>');
});

import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { stripScripts } from './strip-scripts';

describe('the framework’s own is dropped', () => {
	test.each([
		['its files', '<p>a</p><script src="/_next/static/chunks/a.js" async=""></script><p>b</p>'],
		['inline script', '<p>a</p><script>self.__next_f.push([1,"</p><p>x</p>"])</script><p>b</p>'],
		['inline script with a type', '<p>a</p><script type="module">x</script><p>b</p>'],
		['script in capitals', '<p>a</p><SCRIPT>x</SCRIPT><p>b</p>'],
		['script in SVG', '<p>a</p><svg><script>x<g onload="y"></g></script></svg><p>b</p>', '<svg></svg>'],
		['script in SVG that is its own end', '<p>a</p><svg><script href="x"/></svg><p>b</p>', '<svg></svg>'],
		[
			'preloads of its files',
			'<p>a</p><link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/><p>b</p>',
		],
		['module preloads', '<p>a</p><link rel="modulepreload" href="/_next/x.js"/><p>b</p>'],
		['its mark for fonts', '<p>a</p><meta name="next-size-adjust" content=""/><p>b</p>'],
		['the comments by which it finds its place', '<!--$--><p>a</p><!--/$--><!-- --><p>b</p><!--[if IE]>x<![endif]-->'],
		['the empty box in which it streams', '<div hidden=""><!--$--><!--/$--></div><p>a</p><p>b</p>'],
	])('%s', (_, page, between = '') => {
		expect(stripScripts(page)).toBe(`<p>a</p>${between}<p>b</p>`);
	});

	test.each(['<script>x</script foo="1"><p>b</p>', '<script><!--<script>x</script>--></script><p>b</p>'])(
		'of what the framework never writes at most text is left: %s',
		(page) => {
			const left = parseFragment(stripScripts(page));
			expect(left.childNodes.map((node) => node.nodeName)).toEqual(['#text', 'p']);
		},
	);

	test('a script without an end takes the rest with it rather than run', () => {
		expect(stripScripts('<p>a</p><script>x<p>b</p>')).toBe('<p>a</p>');
	});
});

describe('everything else stays as it was written', () => {
	test.each([
		[
			'the doctype and the head',
			'<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>A &amp; B</title></head></html>',
		],
		['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003c/script>"}</script>'],
		['the paper’s own script', '<script src="/reader/reader.js" type="module" async=""></script>'],
		['text that looks like a tag', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt;</p>'],
		['a tag in an attribute', '<img alt="<script>alert(1)</script><!-- x -->" src="/media/a.avif"/>'],
		['a tag in a text field', '<textarea><script>x</script><!-- y --></textarea>'],
		['a tag in the title', '<title><script>x</script></title>'],
		[
			'styles and preloads of fonts',
			'<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/a.css"/>',
		],
		['entities', '<p>&quot;&#x27;&nbsp;&amp;lt;&eacute</p>'],
		['text after the last tag', '<p>a</p> and more'],
		['nothing', ''],
		['every script of the world', '<p>समाचार أخبار 新聞 🗞 \u2028</p>'],
	])('%s', (_, page) => {
		expect(stripScripts(page)).toBe(page);
	});

	test('a script of somebody else’s folder is not the paper’s own', () => {
		expect(stripScripts('<script src="https://evil.example/reader/reader.js"></script>')).toBe('');
		expect(stripScripts('<script src="/_next/reader/reader.js"></script>')).toBe('');
	});

	test('a page of a megabyte comes back whole', () => {
		const page = `<main>${'<p>One more paragraph of a very long page.</p>'.repeat(25_000)}</main>`;
		expect(stripScripts(page.replace('</main>', '<script>x</script></main>'))).toBe(page);
	});
});

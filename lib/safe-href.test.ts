import { describe, expect, test } from 'vitest';
import { isSafeHref } from './safe-href';

describe('an address that may stand in a link', () => {
	test.each([
		'https://example.com/',
		'http://example.com/a?b=c#d',
		'HTTPS://EXAMPLE.COM/',
		'https://example.com:8443/caf\u00e9',
		'https://b\u00fccher.example/',
		'mailto:desk@paper.example?subject=Hello',
		'tel:+4930123456',
		'/',
		'/news/2026/01/31/a',
		'/news?page=2#top',
		'/a//b',
		'#corrections',
	])('%s', (href) => {
		expect(isSafeHref(href)).toBe(true);
	});
});

describe('an address that may not', () => {
	test.each([
		'',
		' ',
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		' javascript:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
		'java\u0000script:alert(1)',
		'\u0001javascript:alert(1)',
		'javascript\t:alert(1)',
		'javascript://example.com/%0aalert(1)',
		'jav&#x09;ascript:alert(1)',
		'vbscript:msgbox(1)',
		'data:text/html,<script>alert(1)</script>',
		'data:text/html;base64,PHNjcmlwdD4=',
		'blob:https://example.com/1',
		'file:///etc/passwd',
		'ftp://example.com/',
		'filesystem:https://example.com/a',
		'view-source:https://example.com/',
		'about:blank',
		'intent://example.com#Intent;end',
		'ws://example.com',
		'//evil.example/a',
		'/\\evil.example/a',
		'\\\\evil.example',
		'/\t/evil.example',
		'\t//evil.example',
		'/ a',
		'https://exa mple.com/',
		'https://example.com/\u0085',
		'https://',
		'https://example.com:99999/',
		'https://exam%00ple.com',
		'news/2026',
		'./news',
		'../news',
		'example.com',
		'?page=2',
		'\u00a0https://example.com/',
		'https://example.com/ ',
	])('%j', (href) => {
		expect(isSafeHref(href)).toBe(false);
	});
});

import { expect, test } from 'vitest';
import { contactProblem, profileProblem } from './byline-address';

const WEB = [
	'https://paper.example',
	'http://paper.example/~ana?x=1#me',
	'https://social.example/@ana',
	'https://xn--bcher-kva.example/',
	'https://bücher.example/',
	'https://fa.paper.example/می\u200cخواهم',
	'https://paper.example:8443/',
];
const REACHED = [
	...['mailto:ana@paper.example', 'MAILTO:ana.ruiz+tips@news.paper.example', 'mailto:ana@paper.example?subject=Tip'],
	...['tel:+12125550100', 'tel:(212)555-0100', 'tel:110', 'tel:+49.30.1234567;ext=12'],
];
const NEITHER = [
	...['', ' ', 'ana', '/by/ana', '#ana', '//paper.example', 'paper.example', 'https:', 'https://', 'http:///'],
	...['https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://paper.123/'],
	...['https://ana@paper.example/', 'https://ana:secret@paper.example/'],
	...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'],
	...['file:///etc/passwd', 'ftp://paper.example/', 'blob:https://paper.example/x', 'about:blank'],
	...['https://paper.example/\u2028a', 'https://paper.example/a\u00a0b', 'https://paper.example/\u202egpj.exe'],
	...['https://paper.example/\ufeff', 'https://paper.example/\ud800'],
	...['https://paper.example/\n', ' https://paper.example/', 'https://pa per.example/', 'https://paper.example/\u0000'],
];
const NOT_REACHED = [
	...['mailto:', 'mailto:ana', 'mailto:ana@', 'mailto:@paper.example', 'mailto:ana@paper', 'mailto:?subject=x'],
	...['mailto:ana@paper.example,ben@paper.example', 'mailto:ana%0d%0abcc:x@paper.example', 'mailto:%E0%A4%A'],
	...['mailto://ana@paper.example', 'mailto:аna@paper.example'],
	...[
		'tel:',
		'tel:+',
		'tel:12',
		'tel:call-me',
		'tel:+1234567890123456',
		'tel:+1 212 555 0100',
		'tel:1;ext=',
		'tel:1+23',
	],
];

test.each([...WEB, ...REACHED])('%j is where somebody can be reached', (href) => {
	expect(contactProblem(href)).toBeNull();
});

test.each([...NEITHER, ...NOT_REACHED])('%j is not', (href) => {
	expect(contactProblem(href)).toMatch(/^(is not|names no|holds) /);
});

test.each(WEB)('%j can be a profile', (href) => {
	expect(profileProblem(href)).toBeNull();
});

test.each([...NEITHER, ...NOT_REACHED, ...REACHED])('%j can be none', (href) => {
	expect(profileProblem(href)).toMatch(/^(is not|names no|holds) /);
});

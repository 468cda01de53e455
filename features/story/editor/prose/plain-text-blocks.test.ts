import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bullets, doc, h, link, numbers, p, quote } from '../../body/body-build';
import type { BodyNode } from '../../body/body-schema';
import { validateBody } from '../../body/body-validate';
import { plainTextBlocks } from './plain-text-blocks';

const wrapped = [
	'The council voted on Tuesday to reopen the harbor after ten years of',
	'works, a first step as the mayor’s office said in its statement, and',
	'the ferry follows.',
];

test.each<[string, BodyNode[]]>([
	['one\n\ntwo', [p('one'), p('two')]],
	['one\r\ntwo\rthree', [p('one'), p('two'), p('three')]],
	[`${wrapped.join('\n')}\n\nNext.`, [p(wrapped.join(' ')), p('Next.')]],
	['- one\n- two', [bullets('one', 'two')]],
	['• one', [bullets('one')]],
	['– Bonjour, dit-il.', [p('– Bonjour, dit-il.')]],
	['List:\n* one\n  * under\n* two', [p('List:'), bullets({ blocks: [p('one'), bullets('under')] }, 'two')]],
	['1. one\n2) two', [numbers('one', 'two')]],
	['3. Mai', [p('3. Mai')]],
	['> a\n> b\n>\n> c', [quote(p('a'), p('b'), p('c'))]],
	['## Head\ntext', [h(2, 'Head'), p('text')]],
	['##### Head', [h(4, 'Head')]],
	['#tag', [p('#tag')]],
	['https://a.example/b', [p(link('https://a.example/b', 'https://a.example/b'))]],
	['a\u0000b\ud800\u2028c\td', [p('ab'), p('c d')]],
	[' \n\t\n', []],
])('%j becomes blocks', (text, expected) => {
	expect(plainTextBlocks(text, false)).toEqual(expected);
});

test('asked for without form, lines are nothing but lines', () => {
	expect(plainTextBlocks('- one\n\n## two\n> three', true)).toEqual([p('- one'), p('## two'), p('> three')]);
});

test('any text becomes what a body may hold', () => {
	const pieces = fc.constantFrom(
		'\n',
		'\n\n',
		'- ',
		'> ',
		'1. ',
		'# ',
		' ',
		'word',
		'\t',
		'\ud800',
		'\u0000',
		'https://a.example',
		'    ',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, plain) => {
			const blocks = plainTextBlocks(parts.join(''), plain);
			expect(validateBody(doc(...(blocks.length > 0 ? blocks : [p()])))).toMatchObject({ ok: true });
		}),
	);
});

import { expect, test } from 'vitest';
import { readPage } from './page-number';

test.each([
	[undefined, 1],
	['1', 1],
	['2', 2],
	['99999', 99_999],
	['100000', null],
	['0', null],
	['01', null],
	['-1', null],
	['+1', null],
	['1.5', null],
	['1e3', null],
	['0x2', null],
	[' 2', null],
	['2\n', null],
	['', null],
	['two', null],
	['\u0662', null],
	['9'.repeat(1_000), null],
	[['1', '2'], null],
	[[], null],
])('readPage(%j) is %j', (value, expected) => {
	expect(readPage(value)).toBe(expected);
});

import { expect, test } from 'vitest';
import { readStoryCount } from './generate-arguments';

test('without arguments the demo has its own stories alone', () => {
	expect(readStoryCount([])).toEqual({ stories: 0 });
});

test.each(['0', '1', '20000', '1000000'])('%s stories can be asked for', (count) => {
	expect(readStoryCount(['--stories', count])).toEqual({ stories: Number(count) });
});

test.each(['', 'many', '-5', '1.5', '2e4', '1000001', '99999999999999', ' 7'])('"%s" stories are refused', (count) => {
	expect(readStoryCount([`--stories=${count}`])).toEqual({
		wrong: expect.stringMatching(/^--stories must be a whole number/),
	});
});

test.each([[['--storeys', '5']], [['20000']], [['--stories']]])('%j is refused with a line of its own', (given) => {
	expect(readStoryCount(given)).toEqual({ wrong: expect.stringMatching(/^[^\n]+$/) });
});

import { describe, expect, it } from 'vitest';
import { isSingleKey, jumpReader } from './single-keys';

const press = (more: Partial<Parameters<typeof isSingleKey>[0]> = {}) => ({
	...{ key: '?', ctrlKey: false, metaKey: false, altKey: false, isComposing: false, defaultPrevented: false },
	...{ target: null, ...more },
});

/** An element that lies in what `selector` means, as far as the question goes. */
const inside = (word: string) => ({ closest: (selectors: string) => (selectors.includes(word) ? {} : null) }) as never;

describe('single keys', () => {
	it('work where nobody writes', () => {
		expect(isSingleKey(press())).toBe(true);
		expect(isSingleKey(press({ target: inside('main') }))).toBe(true);
	});

	it.each(['input', 'textarea', 'select', '[contenteditable]', '[role="textbox"]', '[role="dialog"]'])(
		'are quiet in %s',
		(word) => {
			expect(isSingleKey(press({ target: inside(word) }))).toBe(false);
		},
	);

	it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'] as const)('are quiet with %s', (held) => {
		expect(isSingleKey(press({ [held]: true }))).toBe(false);
	});
});

describe('a pair of keys', () => {
	const jumps = new Map([
		['s', '/stories'],
		['g', '/g'],
	]);

	it('leads where its second says', () => {
		const read = jumpReader(jumps);
		expect([read('g', 0), read('s', 100)]).toEqual([undefined, '/stories']);
	});

	it('needs its first', () => {
		const read = jumpReader(jumps);
		expect([read('s', 0), read('x', 10), read('s', 20)]).toEqual([undefined, undefined, undefined]);
	});

	it('is forgotten when the second comes late, or after another key', () => {
		const read = jumpReader(jumps);
		expect([read('g', 0), read('s', 1_501)]).toEqual([undefined, undefined]);
		expect([read('g', 2_000), read('x', 2_010), read('s', 2_020)]).toEqual([undefined, undefined, undefined]);
	});

	it('is not begun again by its own second', () => {
		const read = jumpReader(jumps);
		expect([read('g', 0), read('g', 10), read('s', 20)]).toEqual([undefined, '/g', undefined]);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneEdit, nameReasons } from './name-likeness';
import { shapeOf } from './name-shape';

const between = (a: string, b: string) => nameReasons(shapeOf(a), shapeOf(b));

describe('names that may be one person’s', () => {
	test.each([
		['Ana Ruiz', 'ANA RUÍZ', ['name']],
		['José Núñez', 'Jose-Nunez', ['name']],
		['Kari Ødegård', 'Kari Odegard', ['name']],
		['Ana Ruiz', 'Ruiz Ana', ['order']],
		['Ana Ruiz', 'Ruiz, Ana', ['order']],
		['Gabriel García Márquez', 'García Márquez, Gabriel', ['order']],
		['Kim Min Soo', 'Min Soo Kim', ['order']],
		['John Smith Jr.', 'Smith, John, Jr.', ['order']],
		['John Smith Jr.', 'Smith Jr., John', ['order']],
		['A. Ruiz', 'Ana Ruiz', ['short']],
		['A. Ruiz', 'Ana Maria Ruiz', ['short']],
		['A. M. Ruiz', 'Ana Maria Ruiz', ['short']],
		['Ana M. Ruiz', 'A. Maria Ruiz', ['short']],
		['Ana Ruiz', 'Ana Maria Ruiz', ['short']],
		['Ruiz, A.', 'Ana Ruiz', ['short']],
		['J.R.R. Tolkien', 'John Ronald Reuel Tolkien', ['short']],
		['J. Smith III', 'John Smith III', ['short']],
		['Ana Ruiz', 'Anna Ruiz', ['edit']],
		['Ana Ruiz', 'Ana Riuz', ['edit']],
		['Ana Ruiz', 'Ana Ruis', ['edit']],
		['Jo Anne Smith', 'Joanne Smith', ['edit']],
		['Ana María Ruiz', 'Ana Maria Ruis', ['edit']],
		['Ξένια Ράπτη', 'ΞΕΝΙΑ ΡΑΠΤΙ', ['edit']],
		['Port Merrow Press', 'Port Merow Press', ['edit']],
		['J. Johansen', 'Jo Johansen', ['edit', 'short']],
	])('%s, %s: %j', (a, b, reasons) => {
		expect(between(a, b)).toEqual(reasons);
		expect(between(b, a)).toEqual(reasons);
	});
});

describe('names that are not', () => {
	test.each([
		['Ana Ruiz', 'Ben Ruiz'],
		['Ana Ruiz', 'Ana Gomez'],
		['Ana Ruiz', 'Ana Ruiz García'],
		['Ana M. Ruiz', 'Ana P. Ruiz'],
		['A. Ruiz', 'B. Ruiz'],
		['M. Ruiz', 'Ana Maria Ruiz'],
		['Ana Maria Ruiz', 'Maria Ana Ruiz'],
		['Li Wei', 'Lu Wei'],
		['王小明', '王小朋'],
		['Reader 1', 'Reader 2'],
		['Newsroom 1', 'Newsroom 12'],
		['Newsroom', 'Newsroom 2'],
		['John Smith II', 'John Smith III'],
		['John Smith Jr', 'John Smith Sr'],
		['John Smith Jr.', 'John Smith'],
		['J. Smith Jr.', 'John Smith Sr.'],
		['Reuters', 'Ruiz'],
		['???', '!!!'],
		['', ''],
		['Constructor', 'Ana, Constructor'],
		['Ann Lindqvist', 'Anne Lindquist'],
	])('%s, %s', (a, b) => {
		expect(between(a, b)).toEqual([]);
		expect(between(b, a)).toEqual([]);
	});
});

/** Optimal string alignment, as the textbook has it. */
function distance(a: string[], b: string[]): number {
	const rows = [...Array(a.length + 1)].map((_, i) =>
		[...Array(b.length + 1)].map((__, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const other = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped =
				i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
					? at(i - 2, j - 2) + 1
					: Number.POSITIVE_INFINITY;
			(rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other, swapped);
		}
	}
	return at(a.length, b.length);
}

test('one edit apart is a Damerau–Levenshtein distance of one', () => {
	const word = fc.array(fc.constantFrom('a', 'b', 'c', '𐐷'), { maxLength: 6 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(isOneEdit(a, b)).toBe(distance(a, b) === 1);
		}),
		{ numRuns: 3_000 },
	);
});

import { nameKey } from '@/lib/fold';

/** A name taken apart, to be compared with others. */
export type NameShape = {
	/** As `nameKey` gives it, and its letters, of which one may be two UTF-16 units. */
	key: string;
	letters: string[];
	/** In the order in which they were typed, without what tells generations apart. */
	typed: string[];
	/** In the order in which they are said: the family name last, which a comma may have put first. */
	said: string[];
	/** What tells a parent from a child: "jr", "sr", "2" … */
	generation: string;
	/** All numbers in it. */
	numbers: string;
};

const GENERATIONS = new Map<string, string>([
	...(['jr', 'sr', '2', '3', '4', '5'] as const).map((one) => [one, one] as const),
	...([
		['junior', 'jr'],
		['senior', 'sr'],
		['ii', '2'],
		['iii', '3'],
		['iv', '4'],
		['v', '5'],
	] as const),
]);

export function shapeOf(name: string, key = nameKey(name)): NameShape {
	const whole = withoutGeneration(inSaidOrder(name, key));
	const typed = withoutGeneration(key.split(' '));
	return {
		...{ key, letters: [...key], typed: typed.words, said: whole.words },
		generation: whole.generation || typed.generation,
		numbers: (key.match(/\p{N}+/gu) ?? []).join(' '),
	};
}

/** "Ruiz, Ana" is said "Ana Ruiz"; "Ana Ruiz, Jr." as it is written. */
function inSaidOrder(name: string, key: string): string[] {
	if (!name.includes(',')) return key.split(' ');
	const parts = name
		.split(',')
		.map(nameKey)
		.filter((part) => part !== '');
	const generations = parts.slice(1).filter((part) => GENERATIONS.has(part));
	const [family = '', given, ...more] = parts.filter((part, index) => index === 0 || !GENERATIONS.has(part));
	if (given === undefined || more.length > 0) return key.split(' ');
	// "Ruiz Jr., Ana" says it with the family name.
	const { words, generation } = withoutGeneration(family.split(' '));
	return [given, ...words, generation, ...generations]
		.filter((part) => part !== '')
		.join(' ')
		.split(' ');
}

function withoutGeneration(words: string[]): { words: string[]; generation: string } {
	const generation = GENERATIONS.get(words.at(-1) ?? '');
	return generation === undefined || words.length < 2
		? { words, generation: '' }
		: { words: words.slice(0, -1), generation };
}

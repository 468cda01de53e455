import { searchWords } from '@/features/search/search-words';
import { p } from '@/features/story/body/body-build';
import { countWords } from '@/features/story/body/body-text';
import type { Chance } from './seeded-random';
import { VOCABULARY } from './vocabulary';

export const LANGUAGE = 'en';

/** A text with its words as the search index wants them and their number as readers count them. */
export type Written = { text: string; words: string[]; count: number };

type Gap = { name: string; fillers: Written[] };

/** What one story is about: the same board and place in each of its sentences, by number. */
export type Cast = Map<string, number>;
const CAST = new Set([
	'board',
	'place',
	'project',
	'weather',
	'business',
	'worry',
	'team',
	'rival',
	'art',
	'subject',
	'creature',
]);

/**
 * Stemming a word costs more than all the rest of a generated story, so each piece of a
 * sentence is stemmed and counted once, and sentences are put together from pieces. No
 * piece begins or ends within a word, so the sum is what the whole would have.
 */
const pieces = new Map<string, Written>();

function piece(text: string): Written {
	const known = pieces.get(text);
	if (known) return known;
	const made = measured(text);
	pieces.set(text, made);
	return made;
}

/** For what is said only once. */
export function measured(text: string): Written {
	const body = { type: 'doc' as const, attrs: {}, content: [p(text)] };
	return { text, words: searchWords(text, LANGUAGE), count: countWords(body, LANGUAGE) };
}

const templates = new Map<string, (Written | Gap)[]>();

/** "{Board} met." as its pieces and gaps; every second part of the split is a gap's name. */
function partsOf(template: string): (Written | Gap)[] {
	const known = templates.get(template);
	if (known) return known;
	const made = template.split(/[{}]/).flatMap((part, index): (Written | Gap)[] => {
		if (index % 2 === 0) return part === '' ? [] : [piece(part)];
		const fillers = VOCABULARY[part.toLowerCase()];
		if (!fillers) throw new Error(`the vocabulary has no {${part}}`);
		const name = part.toLowerCase();
		const spelled = part === name ? fillers : fillers.map(capitalized);
		return [{ name, fillers: spelled.map(piece) }];
	});
	templates.set(template, made);
	return made;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function write(template: string, chance: Chance, cast: Cast = new Map()): Written {
	let text = '';
	let count = 0;
	const words: string[] = [];
	for (const part of partsOf(template)) {
		const said = 'fillers' in part ? fill(part, chance, cast) : part;
		text += said.text;
		count += said.count;
		for (const word of said.words) words.push(word);
	}
	return { text, words, count };
}

function fill({ name, fillers }: Gap, chance: Chance, cast: Cast): Written {
	const index = cast.get(name) ?? chance.below(fillers.length);
	if (CAST.has(name)) cast.set(name, index);
	const filler = fillers[index];
	if (!filler) throw new Error(`nothing fills {${name}}`);
	return filler;
}

/** Sentences as one paragraph. */
export function joined(sentences: readonly Written[]): Written {
	return {
		text: sentences.map((one) => one.text).join(' '),
		words: sentences.flatMap((one) => one.words),
		count: sentences.reduce((sum, one) => sum + one.count, 0),
	};
}

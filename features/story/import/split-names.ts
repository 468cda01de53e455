import type { Result } from '@/lib/result';
import { quoted } from './refused';

/** `place` is "" where none is given. */
export type NamedCredit = { name: string; place: string };

/** What one column of a byline holds. */
const MAX_NAME = 120;

const SEPARATOR = /( ?[,;،、，] ?(?:(?:and|AND|&)(?: |$))?| (?:and|AND|&)(?: |$))/;
const COMMA = /^ ?[,،、，] ?$/;

/**
 * A place begins with a capital, or with a letter of a script that has none. "IN" is the word only in a
 * byline all in capitals, and "In" never: Kim In Soo is one name.
 */
const PLACE = /^(.*?) in ([\p{Lu}\p{Lt}\p{Lo}].*)$/u;
const SHOUTED_PLACE = /^(.*?) IN (.+)$/;

const SUFFIX = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D)\.?$/i;

/** The names of "By A, B and C in Place", as typed. "and" and "in" count only as words: Anderson stays whole. */
export function splitNames(byline: string): Result<NamedCredit[]> {
	const text = byline.trim().replace(/\s+/g, ' ');
	if (text === '') return refuse('says “By” but names no one; add a name, or leave “By” out');
	const place = text === text.toUpperCase() ? SHOUTED_PLACE : PLACE;
	const parts = text.split(SEPARATOR);
	const credits: NamedCredit[] = [];
	for (let index = 0; index < parts.length; index += 2) {
		const credit = splitPlace(parts[index] ?? '', place);
		const previous = credits.at(-1);
		const longer = previous && COMMA.test(parts[index - 1] ?? '') ? continued(previous, credit) : null;
		if (longer) credits.splice(-1, 1, longer);
		else credits.push(credit);
	}
	const problem = credits.map(problemOf).find((found) => found !== null);
	return problem ? refuse(problem) : { ok: true, value: credits };
}

const refuse = (message: string): Result<never> => ({ ok: false, message });

function splitPlace(part: string, pattern: RegExp): NamedCredit {
	const [, name, place] = part.match(pattern) ?? [];
	return name && place ? { name, place } : { name: part.trim(), place: '' };
}

/** What follows a comma and is no new name: "King, Jr." and, after a place, one word more: "in Austin, Texas". */
function continued(previous: NamedCredit, next: NamedCredit): NamedCredit | null {
	if (previous.place === '') {
		return SUFFIX.test(next.name) ? { name: `${previous.name}, ${next.name}`, place: next.place } : null;
	}
	const isRegion = next.place === '' && /^[^ ]+$/.test(next.name) && !previous.place.includes(',');
	return isRegion ? { name: previous.name, place: `${previous.place}, ${next.name}` } : null;
}

function problemOf({ name, place }: NamedCredit): string | null {
	if (name === '') return 'has a comma or an “and” with no name beside it; complete the names';
	if (!/[\p{L}\p{N}]/u.test(name)) return `has ${quoted(name)} where a name belongs`;
	if (name.length > MAX_NAME) return `has a name of more than ${MAX_NAME} characters: ${quoted(name)}; shorten it`;
	if (place.length > MAX_NAME) return `has a place of more than ${MAX_NAME} characters: ${quoted(place)}; shorten it`;
	return null;
}

import type { CreditRole } from './byline-schema';

/** A credit as it is printed. `place` is "" where none is given. */
export type NamedCredit = { role: CreditRole; place: string; name: string; slug: string };

/** A line of credits in pieces, so that a page can link the names and a feed can join them. */
export type CreditPiece = string | { name: string; slug: string };

/** How each role is said before its names, in the tag line. */
const TAGS: Record<Exclude<CreditRole, 'by'>, string> = {
	'additional reporting': 'Additional reporting by',
	photography: 'Photographs by',
	illustration: 'Illustrations by',
	video: 'Video by',
	data: 'Data by',
	editing: 'Edited by',
	translation: 'Translated by',
	research: 'Research by',
	'compiled from': 'Compiled from',
};

/** "By Ana Ruiz and Ben Johansen in Washington"; empty when nobody is credited with writing it. */
export function bylineLine(credits: readonly NamedCredit[], language: string): CreditPiece[] {
	const by = credits.filter((credit) => credit.role === 'by');
	return by.length === 0 ? [] : ['By ', ...names(by, language)];
}

/** "Additional reporting by …; photographs by …." in the order of the roles; empty when there is none. */
export function tagLine(credits: readonly NamedCredit[], language: string): CreditPiece[] {
	const parts = Object.entries(TAGS).flatMap(([role, words]) => {
		const these = credits.filter((credit) => credit.role === role);
		return these.length === 0 ? [] : [{ words, these }];
	});
	if (parts.length === 0) return [];
	const pieces = parts.flatMap(({ words, these }, index): CreditPiece[] => [
		index === 0 ? `${words} ` : `; ${words.charAt(0).toLowerCase()}${words.slice(1)} `,
		...names(these, language),
	]);
	return [...pieces, '.'];
}

export const piecesToText = (pieces: readonly CreditPiece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

/** A place that all share is said once, after the last name. */
function names(credits: readonly NamedCredit[], language: string): CreditPiece[] {
	const [first] = credits;
	const shared = credits.every((credit) => credit.place === first?.place) ? (first?.place ?? '') : null;
	const list = listFormat(language).formatToParts(credits.map((_, index) => String(index)));
	const pieces = list.flatMap((part): CreditPiece[] => {
		const credit = part.type === 'element' ? credits[Number(part.value)] : undefined;
		if (!credit) return [part.value];
		const name = { name: credit.name, slug: credit.slug };
		return shared === null && credit.place !== '' ? [name, ` in ${credit.place}`] : [name];
	});
	return shared ? [...pieces, ` in ${shared}`] : pieces;
}

/** A memory of pure values; kept because making one costs more than a whole line of credits. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(language: string): Intl.ListFormat {
	// A language that Intl does not know is joined in English, never as the machine's own.
	const format = listFormats.get(language) ?? new Intl.ListFormat([language, 'en'], { type: 'conjunction' });
	listFormats.set(language, format);
	return format;
}

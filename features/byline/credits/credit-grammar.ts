import { directionWithin, languageDirection } from '@/features/story/body/text-direction';
import type { BylineKind, CreditRole } from '../byline-schema';
import {
	type CreditWords,
	ENGLISH,
	IN_BRACKETS,
	namesOnly,
	type PlaceWords,
	type TagRole,
	wordsOf,
} from './credit-words';

/**
 * How a story says who made it, on every surface. Names are printed as they are: no word of a line depends on what a
 * name means, and whoever reads lines by machine gets `authorsOf` instead of the words.
 */

/** A credit as it is printed. `place` is "" where none is given. */
export type NamedCredit = { role: CreditRole; place: string; name: string; slug: string; kind: BylineKind };

/** A line of credits in pieces, so that a page can link the names and a feed can join them. */
export type CreditPiece = string | { name: string; slug: string } | { place: string };

/** What a story's lines follow: its language, and the paper's "A, B, and C" where that language knows two ways. */
export type CreditStyle = { language: string; oxfordComma: boolean };

/**
 * Who wrote it, each once even if they wrote it from two places: the authors that feeds, JSON-LD and the head of the
 * page name. Everyone else worked on what others wrote.
 */
export function authorsOf<Credit extends Pick<NamedCredit, 'role' | 'slug'>>(credits: readonly Credit[]): Credit[] {
	const by = written(credits);
	return by.filter((one, at) => by.findIndex(({ slug }) => slug === one.slug) === at);
}

/** "By Ana Ruiz and Ben Johansen in Washington"; empty when nobody is credited with writing it. */
export function bylineLine(credits: readonly NamedCredit[], style: CreditStyle): CreditPiece[] {
	const by = written(credits);
	const words = wordsOf(style.language) ?? namesOnly(style.language);
	const alone = by.every(({ kind }) => words.bare.includes(kind));
	const line = names(by, words, style.oxfordComma);
	return alone || words.by === '' ? line : [words.by, ...line];
}

/** "Ana Ruiz and Ben Johansen in Washington": the byline line where a label says already that they wrote it. */
export const writersLine = (credits: readonly NamedCredit[], style: CreditStyle): CreditPiece[] =>
	names(written(credits), wordsOf(style.language) ?? namesOnly(style.language), style.oxfordComma);

/**
 * "Additional reporting by …; photographs by …." in the order of the roles; empty when there is none. It is in the
 * language of `tagLanguage`.
 */
export function tagLine(credits: readonly NamedCredit[], style: CreditStyle): CreditPiece[] {
	const words = wordsOf(style.language) ?? ENGLISH;
	const roles = Object.entries(words.tags) as [TagRole, string][]; // Object.entries forgets its keys' type
	const pieces = roles.flatMap(([role, tag]): CreditPiece[] => {
		const these = credits.filter((credit) => credit.role === role);
		return these.length === 0 ? [] : [words.between, tag, ...names(these, words, style.oxfordComma)];
	});
	const [, first, ...rest] = pieces;
	return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest, '.'] : [];
}

/** A language whose words for the roles nobody has written down has the whole line in English. */
export const tagLanguage = (language: string): string => (wordsOf(language) ? language : 'en');

/** In a list, where they reported from is left to the story itself. */
export const withoutPlaces = (credits: readonly NamedCredit[]): NamedCredit[] =>
	credits.map((credit) => ({ ...credit, place: '' }));

/**
 * What of a piece has to be isolated from a line that runs the other way, so that "Jr." and the comma of "Ogden, Utah"
 * stay with it (UAX #9). On pages that is a `bdi` element, as W3C's Internationalization group asks.
 */
export function isTurned(piece: CreditPiece, language: string): boolean {
	return typeof piece !== 'string' && directionWithin(languageDirection(language), wordsIn(piece)) !== undefined;
}

export const wordsIn = (piece: CreditPiece): string =>
	typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.place;

/** For where there is no markup; what is turned stands between U+2068 and U+2069, which say what `bdi` says. */
export const pieceToText = (piece: CreditPiece, language: string): string =>
	isTurned(piece, language) ? `\u2068${wordsIn(piece)}\u2069` : wordsIn(piece);

export const piecesToText = (pieces: readonly CreditPiece[], language: string): string =>
	pieces.map((piece) => pieceToText(piece, language)).join('');

const written = <Credit extends Pick<NamedCredit, 'role'>>(credits: readonly Credit[]): Credit[] =>
	credits.filter((credit) => credit.role === 'by');

function names(credits: readonly NamedCredit[], words: CreditWords, oxfordComma: boolean): CreditPiece[] {
	const joints = words.join(
		credits.map(({ name }) => name),
		oxfordComma,
	);
	const { all, own } = placesOf(credits, words);
	const pieces = credits.flatMap(({ name, slug, place }, index): CreditPiece[] => [
		...(index === 0 ? [] : [joints[index - 1] ?? ' ']),
		{ name, slug },
		...said(place, own),
	]);
	return [...pieces, ...said(credits[0]?.place ?? '', all)];
}

/** How places are said: one for everyone, or each with its name; null is not at all. */
function placesOf(
	credits: readonly NamedCredit[],
	{ place }: CreditWords,
): { all: PlaceWords | null; own: PlaceWords | null } {
	const [first] = credits;
	if (credits.length === 1) return { all: null, own: place.one };
	if (place.all && credits.every((credit) => credit.place === first?.place)) return { all: place.all, own: null };
	return { all: null, own: credits.every((credit) => credit.place !== '') ? place.each : IN_BRACKETS };
}

const said = (place: string, words: PlaceWords | null): CreditPiece[] =>
	place === '' || !words ? [] : [words[0], { place }, words[1]].filter((piece) => piece !== '');

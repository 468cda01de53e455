export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const RTL_LETTER =
	/[\u200f\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Letters and the two direction marks are what Unicode's bidirectional algorithm calls strong (UAX #9, P2). */
const STRONG = /[\p{L}\u200e\u200f]/u;

/** The direction in which a language is written. */
export function languageDirection(language: string): Direction {
	return RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** What a part of a page says of its direction: pages run left to right, so only what does not has to. */
export const turnOf = (language: string): 'rtl' | undefined =>
	languageDirection(language) === 'rtl' ? 'rtl' : undefined;

/**
 * The direction that a piece of text must be given within `base`, if it is the other
 * one. In a right-to-left story a Latin name may begin a sentence, so there only a
 * piece with no right-to-left letter at all is turned.
 */
export function directionWithin(base: Direction, text: string): Direction | undefined {
	const first = STRONG.exec(text)?.[0];
	if (first === undefined) return undefined;
	if (base === 'ltr') return RTL_LETTER.test(first) ? 'rtl' : undefined;
	return RTL_LETTER.test(text) ? undefined : 'ltr';
}

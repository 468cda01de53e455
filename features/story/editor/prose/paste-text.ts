/** What copying leaves in text and nobody typed: soft hyphens, marks of files and of objects, controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const JUNK = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffc\ufffe\uffff]/g;

/** Text that the body can hold. */
export const cleanText = (text: string): string =>
	(text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, '')).replace(JUNK, '');

/** Browsers and Word write spaces that may not break where somebody pressed the bar twice. */
const KEPT = /(?<=[«‹\d–—])[\u00a0\u202f](?!\s)|(?<!\s)[\u00a0\u202f](?=[:;!?»›%€$£°–—\d])/g;
const KEEP = '\ue000';

/**
 * White space as HTML reads it: a run is one space. A space that may not break stays one where
 * typography wants it, before signs and beside figures; elsewhere it is an ordinary one.
 */
export function oneSpaced(text: string): string {
	const kept: string[] = [];
	const safe = cleanText(text)
		.replaceAll(KEEP, '')
		.replace(KEPT, (space) => {
			kept.push(space);
			return KEEP;
		});
	return safe.replace(/[\s\u0085]+/gu, ' ').replaceAll(KEEP, () => kept.shift() ?? ' ');
}

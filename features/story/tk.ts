/**
 * "TK" ("to come") is how newsrooms mark what is still to be found out: in capitals as a word of
 * its own, doubled too ("TKTK"), and in small letters where brackets set it apart: "[tk name]",
 * "(name tk)". "Tk 500" is money (taka).
 */
const SQUARE = String.raw`\[[^[\]\n]{0,80}?(?<!L)(?:tk|TK)+(?!L)[^[\]\n]{0,80}\]`;
const ROUND = String.raw`\([^()\n]{0,80}?(?<!L)(?:tk)+(?!L)[^()\n]{0,80}\)`;
const CAPITALS = '(?<!L)(?:TK)+(?!L)';
const SHAPE = new RegExp([SQUARE, ROUND, CAPITALS].join('|').replaceAll('L', String.raw`[\p{L}\p{N}\p{M}]`), 'gu');

/** Where text says that something is still to come, in UTF-16 units, in order. */
export function findTk(text: string): { from: number; to: number }[] {
	// Most text holds neither, and this is asked at every keystroke.
	if (!/tk/i.test(text)) return [];
	return [...text.matchAll(SHAPE)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

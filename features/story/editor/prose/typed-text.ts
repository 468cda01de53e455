import type { TypingRules } from './typing-rules';

/** What takes the place of the last `remove` characters and of the one that was typed. */
export type Typed = { remove: number; insert: string };

const NBSP = '\u00a0';

/** As much of what stands before as any rule looks at. */
export const LOOKS_BACK = 400;

/**
 * What a character becomes as it is typed behind `before`, by the rules of the story's
 * language; null where it stays what it is. Pure: the editor asks it for real typing only.
 */
export function readTyped(before: string, typed: string, rules: TypingRules): Typed | null {
	switch (typed) {
		case '"':
			return doubleQuote(before, rules);
		case "'":
			return singleQuote(before, rules);
		case '-':
			return dashed(before, rules);
		case '.':
			return before.endsWith('..') && !before.endsWith('...') && !isAddress(before)
				? { remove: 2, insert: '…' }
				: keptTogether(before, typed);
		case ' ':
			return openingDash(before, rules) ?? clippedWord(before, typed, rules) ?? keptTogether(before, typed);
		default:
			return (
				spaceBefore(before, typed, rules) ??
				numberKept(before, typed, rules) ??
				clippedYear(before, typed, rules) ??
				(/[,;:!?)\]]/.test(typed) ? (clippedWord(before, typed, rules) ?? keptTogether(before, typed)) : null) ??
				monthKept(before, typed, rules)
			);
	}
}

/** Opening: at the beginning, after a space, a bracket, a dash or another opening quote. */
const OPENS = /(?:^|[\s([{–—/¡¿“‘„‚«‹「『\ufffc])$/u;

/** What opens in one language closes in another. */
const isOpening = (before: string, { double, single }: TypingRules): boolean =>
	OPENS.test(before) && ![double, single].some(([open, close]) => open !== close && before.endsWith(close));

function doubleQuote(before: string, rules: TypingRules): Typed | null {
	const [open, close] = rules.double;
	if (!isOpening(before, rules)) return { remove: 0, insert: close };
	// French has a space before its closing quote, which may have been typed already.
	const spaced = close.length > 1 && /\S\s$/u.test(before) && !before.endsWith(open) && isOpen(before, rules.double);
	return spaced ? { remove: 1, insert: close } : { remove: 0, insert: open };
}

function singleQuote(before: string, rules: TypingRules): Typed | null {
	const [open, close] = rules.single;
	if (isOpening(before, rules)) return { remove: 0, insert: open };
	return { remove: 0, insert: close !== '’' && isOpen(before, rules.single) ? close : '’' };
}

/** Whether a quotation was begun in this paragraph and not ended. */
function isOpen(before: string, [open, close]: readonly [string, string]): boolean {
	if (open === close) return false;
	return before.lastIndexOf(open.trim()) > before.lastIndexOf(close.trim());
}

function dashed(before: string, { dash }: TypingRules): Typed | null {
	// "---" alone begins a rule, and code and addresses have their own hyphens.
	if (/^\s*-*$/.test(before) || isAddress(before)) return null;
	if (/\d-$/.test(before)) return { remove: 1, insert: '–' };
	if (before.endsWith('-') && !before.endsWith('--')) return { remove: 1, insert: dash };
	if (before.endsWith('–')) return { remove: 1, insert: '—' };
	return before.endsWith('—') ? { remove: 0, insert: '' } : null;
}

/** Speech in many languages begins with a dash, where "--" had to wait for what follows. */
const openingDash = (before: string, { dash }: TypingRules): Typed | null =>
	/^\s*--$/.test(before) ? { remove: 2, insert: `${dash} ` } : null;

function spaceBefore(before: string, typed: string, rules: TypingRules): Typed | null {
	const space = Object.hasOwn(rules.before, typed) ? rules.before[typed] : undefined;
	if (space === undefined || isAddress(before)) return null;
	if (/[^\s ] $/u.test(before)) return { remove: 1, insert: space + typed };
	// "12:30", "http:" and "?!" take none, and a number's sign is somebody's choice.
	const fits = typed === ':' ? /[\p{L}\p{M})»”]$/u : /[\p{L}\p{M}\p{N})»”]$/u;
	const scheme = /(?:^|\s)(?:https?|mailto|tel|ftp)$/i;
	if (':;!?'.includes(typed) && fits.test(before) && !scheme.test(before)) return { remove: 0, insert: space + typed };
	return null;
}

const UNITS =
	/(?<=(?:^|[\s(])[\d.,\u00a0\u202f]*\d) ((?:k|c|m|d|h|µ|n)?m[²³]?|(?:k|m|µ)?g|t|(?:m|c|d|h)?l|ha|(?:k|M|G|T)?(?:Wh?|Hz|B|V|J)|°[CF]|kn|km\/h|m\/s|[ap]\.m|Uhr|h|min|px|€|£|%)$/u;

/** "5 km" stays on one line once it is plain that "km" was all. */
function keptTogether(before: string, typed: string): Typed | null {
	const found = UNITS.exec(before);
	return found ? { remove: found[0].length, insert: `${NBSP}${found[1]}${typed}` } : null;
}

/** "Jan. 3", "No. 5": the number that follows belongs to the word. */
function numberKept(before: string, typed: string, { months, dayFirst, numbered }: TypingRules): Typed | null {
	if (!/\d/.test(typed) || !before.endsWith(' ')) return null;
	const word = lastWord(before.slice(0, -1));
	const kept = numbered.includes(word) || (!dayFirst && months.includes(word));
	return kept ? { remove: 1, insert: NBSP + typed } : null;
}

/** "3 janvier": the month that is being written belongs to its day. */
function monthKept(before: string, typed: string, { months, dayFirst }: TypingRules): Typed | null {
	if (!dayFirst) return null;
	const found = /(?:^|[\s(])(?:[0-3]?\d(?:\.|º|er)?) (\p{L}+)$/u.exec(before);
	const word = `${found?.[1] ?? ''}${typed}`;
	if (!found?.[1] || !months.includes(word)) return null;
	return { remove: found[1].length + 1, insert: NBSP + word };
}

/** The '90s. */
const clippedYear = (before: string, typed: string, { single: [open] }: TypingRules): Typed | null =>
	/\d/.test(typed) && open !== '’' && before.endsWith(open) && /(?:^|\s).$/su.test(before)
		? { remove: open.length, insert: `’${typed}` }
		: null;

/** 'tis, rock 'n' roll. */
function clippedWord(before: string, typed: string, { clipped, single: [open] }: TypingRules): Typed | null {
	const word = lastWord(before);
	if (open === '’' || !word.startsWith(open)) return null;
	const rest = word.slice(open.length);
	if (!clipped.includes(rest.replace(/’$/, '').toLowerCase())) return null;
	return { remove: word.length, insert: `’${rest}${typed}` };
}

const lastWord = (text: string): string => /\S*$/u.exec(text)?.[0] ?? '';

/** An address is left as it was typed. */
const isAddress = (before: string): boolean => /(?:\/|@|www\.)/i.test(lastWord(before));

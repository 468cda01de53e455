/** Letters that Unicode does not decompose but that people type without their strokes. */
const STROKES: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
};

/** Most words have nothing to be undone, and searching folds thousands of them for a page. */
const ASCII = /^\p{ASCII}*$/u;

/** Text without case, accents and strokes: what "the same word" is compared by, on both engines. */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Mn}+/gu, '')
		.replace(/[łøđðþßæœıħŧ]/g, (letter) => STROKES[letter] ?? letter)
		.normalize('NFC');
}

/** As `fold`, with every run of spaces and punctuation made one space: the key of a name. */
export function nameKey(name: string): string {
	return fold(name)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * Characters that may not stand in HTML: controls other than tab and line feed, and
 * noncharacters (WHATWG HTML, 13.2.3.5). They arrive with text pasted from word processors.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/** Line and paragraph breaks of other programs, which stand between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const BREAKS = /\r\n?|[\u000b\u000c\u0085]/g;

/**
 * A copy of plain data in which every string can stand in HTML. Addresses are left as
 * they are: one with such a character is refused, not mended.
 */
export function printable<T>(data: T): T {
	return copy(data) as T; // only strings change, and they stay strings
}

function copy(data: unknown): unknown {
	if (typeof data === 'string') return data.replace(BREAKS, '\n').replace(FORBIDDEN, '').toWellFormed();
	if (Array.isArray(data)) return data.map(copy);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === 'href' ? value : copy(value)]));
}

/** Why a file is not taken. The message reads on from the file's name: "line 3 is not UTF-8 text …". */
export type Refused = { ok: false; line: number | null; message: string };

export const refuseFile = (what: string): Refused => ({ ok: false, line: null, message: `the file ${what}` });

export const refuseLine = (line: number, what: string): Refused => ({
	ok: false,
	line,
	message: `line ${line} ${what}`,
});

/** What the file says, short enough for a message. */
export function quoted(text: string): string {
	const letters = Array.from(text.slice(0, 100));
	return letters.length > 40 ? `“${letters.slice(0, 40).join('')}…”` : `“${text}”`;
}

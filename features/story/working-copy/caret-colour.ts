/** Dark enough for white letters, and far enough apart to be told from each other. */
const COLOURS = ['#9a3412', '#1d4ed8', '#15803d', '#7e22ce', '#be123c', '#0e7490', '#854d0e', '#4338ca'] as const;

/** A person's colour in the text: the same on every screen. */
export function caretColour(actor: string): string {
	let sum = 7;
	for (const letter of actor) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
	return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}

/**
 * How wide text will be, guessed without a font: in em of a plain sans. Charts are
 * drawn on the server, where no text can be measured.
 */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

function letterWidth(letter: string): number {
	if (/\p{M}/u.test(letter)) return 0;
	if (WIDE.test(letter)) return 1;
	if (/[mwMW@%…—]/.test(letter)) return 0.88;
	if (/[iljtfrI.,:;!'’|()[\] -]/.test(letter)) return 0.34;
	if (/\p{Lu}/u.test(letter)) return 0.68;
	return 0.58;
}

export function textWidth(text: string): number {
	let width = 0;
	for (const letter of text) width += letterWidth(letter);
	return width;
}

export const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);

/** The text, cut with an ellipsis if it is wider than `most` em. */
export function clip(text: string, most: number): string {
	if (textWidth(text) <= most) return text;
	let kept = '';
	let width = letterWidth('…');
	for (const letter of text) {
		width += letterWidth(letter);
		if (width > most) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
}

/** At most `lines` lines of `most` em, broken between words, the last one cut if the text is longer. */
export function wrap(text: string, most: number, lines: number): string[] {
	const words = pieces(text);
	const set: string[] = [];
	let line = '';
	for (const [at, word] of words.entries()) {
		if (line === '' || textWidth(line + word.trimEnd()) <= most) {
			line += word;
			continue;
		}
		if (set.length === lines - 1) {
			line += words.slice(at).join('');
			break;
		}
		set.push(line);
		line = word;
	}
	return [...set, line].map((one) => clip(one.trim(), most)).filter(Boolean);
}

/** Words with the space after them; in scripts without spaces a line may break after any letter. */
const pieces = (text: string) =>
	text.match(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
	) ?? [];

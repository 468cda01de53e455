/** A line of the file, with the number that an editor shows beside it. */
export type Line = { number: number; text: string };

/** A form feed parts paragraphs but begins no line of its own. */
export function splitLines(text: string): Line[] {
	return text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line, index) =>
		line
			.split('\f')
			.flatMap((page, nth) => (nth === 0 ? [page] : ['', page]))
			.map((part) => ({ number: index + 1, text: part })),
	);
}

/** White space of any kind, and signs that no one can see. */
function isBlank(text: string): boolean {
	return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

export function skipBlank(lines: Line[]): Line[] {
	const first = lines.findIndex((line) => !isBlank(line.text));
	return first === -1 ? [] : lines.slice(first);
}

/** Runs of lines between blank ones, each run as one text. */
export function paragraphsOf(lines: Line[]): string[] {
	const runs: string[][] = [[]];
	for (const { text } of lines) {
		if (isBlank(text)) runs.push([]);
		else runs.at(-1)?.push(text.trim());
	}
	return runs.filter((run) => run.length > 0).map((run) => run.join(' '));
}

/** Such as "U+0007", or null: what is neither text nor a break. */
export function controlCharacterIn(text: string): string | null {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	const [found] = text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/) ?? [];
	return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

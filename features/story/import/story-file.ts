import { startOfDay } from '@/lib/dates';
import type { Result } from '@/lib/result';
import type { TimePrecision } from '../story-schema';
import { decodeText } from './decode-text';
import { readHeaderLine } from './header-line';
import { type Refused, refuseFile, refuseLine } from './refused';
import type { NamedCredit } from './split-names';
import { readTimeLine } from './stated-time';
import { controlCharacterIn, type Line, paragraphsOf, skipBlank, splitLines } from './text-lines';

export type StoryFile = {
	/** Empty where the file has no byline. */
	credits: NamedCredit[];
	/** The first line's day, yyyy-mm-dd. */
	statedDate: string | null;
	/** The file's own time, else the beginning of its date in the newsroom's zone. */
	statedAt: Date | null;
	statedPrecision: TimePrecision | null;
	paragraphs: string[];
};

/** The message is for a person and names the line; `line` counts from 1, null where the whole file is meant. */
export type StoryFileResult = { ok: true; file: StoryFile } | Refused;

export const MAX_STORY_BYTES = 1_048_576;

/** Reads a story in plain text: `date YYYY-MM-DD By NAME`, a time, paragraphs. The first two may be missing. */
export function readStoryFile(bytes: Uint8Array, newsroomZone: string): StoryFileResult {
	if (bytes.length > MAX_STORY_BYTES) {
		return refuseFile(`has ${count(bytes.length)} bytes; a story may have ${count(MAX_STORY_BYTES)} at most`);
	}
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const lines = splitLines(decoded.text.normalize('NFC'));
	const refused = refuseControlCharacters(lines);
	if (refused) return refused;

	const header = takeLine(lines, readHeaderLine);
	if (!header.ok) return header;
	const time = takeLine(header.rest, readTimeLine);
	if (!time.ok) return time;
	const misplaced = refuseMisplaced(time.rest);
	if (misplaced) return misplaced;
	const paragraphs = paragraphsOf(time.rest);
	if (paragraphs.length === 0) {
		return refuseFile(header.value || time.value ? 'has no text after its first lines' : 'is empty');
	}

	const statedDate = header.value?.day ?? null;
	const credits = header.value?.credits ?? [];
	return { ok: true, file: { credits, statedDate, ...statedTime(time.value, statedDate, newsroomZone), paragraphs } };
}

const count = (bytes: number) => bytes.toLocaleString('en-US');

function statedTime(
	time: Date | null,
	day: string | null,
	zone: string,
): Pick<StoryFile, 'statedAt' | 'statedPrecision'> {
	if (time) return { statedAt: time, statedPrecision: 'minute' };
	if (day) return { statedAt: startOfDay(day, zone), statedPrecision: 'day' };
	return { statedAt: null, statedPrecision: null };
}

function refuseControlCharacters(lines: Line[]): Refused | null {
	for (const { number, text } of lines) {
		const found = controlCharacterIn(text);
		if (found) return refuseLine(number, `holds the control character ${found}; remove it`);
	}
	return null;
}

/** Takes the next line with anything on it off the lines, if `read` knows it. */
function takeLine<T>(lines: Line[], read: (text: string) => Result<T> | null) {
	const rest = skipBlank(lines);
	const [line] = rest;
	const found = line ? read(line.text) : null;
	if (!line || !found) return { ok: true as const, value: null, rest };
	if (!found.ok) return refuseLine(line.number, found.message);
	return { ok: true as const, value: found.value, rest: rest.slice(1) };
}

/** A second or late first line would otherwise be printed as the story's first paragraph. */
function refuseMisplaced(lines: Line[]): Refused | null {
	const [line] = skipBlank(lines);
	if (!line) return null;
	if (readHeaderLine(line.text)) return refuseLine(line.number, 'is a “date” line, which can only be the first line');
	if (readTimeLine(line.text)) return refuseLine(line.number, 'gives a second time; keep the one that counts');
	return null;
}

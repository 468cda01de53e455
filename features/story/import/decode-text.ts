import { type Refused, refuseFile, refuseLine } from './refused';
import { splitLines } from './text-lines';

export type DecodedText = { ok: true; text: string } | Refused;

/** UTF-8 with or without a byte order mark, UTF-16 with one; nothing is guessed and nothing is replaced. */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (beginsWith(bytes, [0xff, 0xfe, 0, 0]) || beginsWith(bytes, [0, 0, 0xfe, 0xff])) {
		return refuseFile('is UTF-32 text; save it as UTF-8');
	}
	if (beginsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'little');
	if (beginsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'big');
	if (looksLikeUtf16(bytes)) {
		return refuseFile('looks like UTF-16 text without its byte order mark; save it as UTF-8');
	}
	return decodeUtf8(bytes);
}

const beginsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

const lineAt = (textBefore: string) => splitLines(textBefore).at(-1)?.number ?? 1;

function decodeUtf8(bytes: Uint8Array): DecodedText {
	const text = new TextDecoder().decode(bytes);
	const wrong = firstInvalidByte(bytes);
	if (wrong === -1) return { ok: true, text };
	const line = lineAt(new TextDecoder().decode(bytes.subarray(0, wrong)));
	const byte = bytes[wrong]?.toString(16).toUpperCase().padStart(2, '0');
	return refuseLine(line, `is not UTF-8 text (byte 0x${byte}); save the file as UTF-8`);
}

/** Where decoding and encoding again first gives something else: there the decoder had to write U+FFFD. */
function firstInvalidByte(bytes: Uint8Array): number {
	const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
	let at = again.findIndex((byte, index) => byte !== bytes[index]);
	const isContinuation = (byte = 0) => (byte & 0xc0) === 0x80;
	// U+FFFD is EF BF BD, and what it stands for may itself begin with EF or EF BF.
	while (at > 0 && isContinuation(again[at])) at -= 1;
	return at;
}

function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): DecodedText {
	if (bytes.length % 2 === 1) return refuseFile('breaks off inside a character; save it again, as UTF-8');
	const units = Buffer.from(bytes.subarray(2));
	const text = (order === 'big' ? units.swap16() : units).toString('utf16le');
	const half = text.search(/\p{Surrogate}/u);
	if (half === -1) return { ok: true, text };
	return refuseLine(lineAt(text.slice(0, half)), 'holds half a character; save the file again, as UTF-8');
}

/** In UTF-16 every sign of ASCII, a space at least, has a zero byte, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
	if (bytes.length === 0 || bytes.length % 2 === 1) return false;
	const zeros: [even: number, odd: number] = [0, 0];
	bytes.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
	});
	const [fewer, more] = [Math.min(...zeros), Math.max(...zeros)];
	return more * 10 >= bytes.length / 2 && fewer * 10 <= more;
}

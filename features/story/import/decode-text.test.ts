import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const join = (...parts: (string | number[] | Uint8Array)[]) =>
	Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

const TEXT = 'Zoë’s café\nŁódź 東京 🗞';

test.each<[encoding: string, bytes: Uint8Array]>([
	['UTF-8', utf8(TEXT)],
	['UTF-8 with a byte order mark', join([0xef, 0xbb, 0xbf], TEXT)],
	['UTF-16 LE with one', join([0xff, 0xfe], utf16le(TEXT))],
	['UTF-16 BE with one', join([0xfe, 0xff], utf16be(TEXT))],
])('%s is read', (_encoding, bytes) => {
	expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT });
});

test('any text survives UTF-8, U+FFFD too', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
			expect(decodeText(utf8(text))).toEqual({ ok: true, text });
		}),
	);
	expect(decodeText(utf8('a\ufffdb'))).toEqual({ ok: true, text: 'a\ufffdb' });
});

test.each<[what: string, bytes: Uint8Array, line: number, byte: string]>([
	['Latin-1', join('one\ntwo\ncaf', [0xe9], ' au lait'), 3, '0xE9'],
	['after an old Mac line end', join('one\r', [0x8e]), 2, '0x8E'],
	['after a Windows line end', join('one\r\ntwo\r\n', [0x93]), 3, '0x93'],
	['a continuation without its beginning', join([0x80]), 1, '0x80'],
	['broken off at the end of the file', join('a\n', [0xe2, 0x82]), 2, '0xE2'],
	['what begins as U+FFFD does', join('a', [0xef, 0xbf], ' '), 1, '0xEF'],
	['after a real U+FFFD', join('\ufffd\n', [0xff], 'a'), 2, '0xFF'],
	['an overlong slash', join([0xc0, 0xaf]), 1, '0xC0'],
	['half a surrogate pair', join('a\n', [0xed, 0xa0, 0x80]), 2, '0xED'],
	['behind a byte order mark', join([0xef, 0xbb, 0xbf], 'a\n', [0xe9]), 2, '0xE9'],
])('%s is refused with line and byte', (_what, bytes, line, byte) => {
	const message = `line ${line} is not UTF-8 text (byte ${byte}); save the file as UTF-8`;
	expect(decodeText(bytes)).toEqual({ ok: false, line, message });
});

test.each<[what: string, bytes: Uint8Array, line: number | null, message: string]>([
	['UTF-16 LE without a mark', utf16le('A group of aides'), null, 'UTF-16 text without its byte order mark'],
	['UTF-16 BE without a mark', utf16be('Группа помощников и друзей'), null, 'without its byte order mark; save it as'],
	['UTF-32', join([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), null, 'the file is UTF-32 text; save it as UTF-8'],
	['UTF-16 broken off', join([0xff, 0xfe, 0x41]), null, 'breaks off inside a character'],
	['half a pair in UTF-16', join([0xff, 0xfe], utf16le('a\nb\ud800c')), 2, 'line 2 holds half a character'],
])('%s is refused with advice', (_what, bytes, line, message) => {
	expect(decodeText(bytes)).toEqual({ ok: false, line, message: expect.stringContaining(message) });
});

test('one stray zero byte does not make a file UTF-16', () => {
	expect(decodeText(utf8('A group of aides\0 has met.'))).toMatchObject({ ok: true });
});

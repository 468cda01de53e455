import type { ImageRefusal } from './image-refusals';

/** What a file is, told by its bytes: its name and what the browser calls it count for nothing. */

/** Kinds of pictures that are taken in, by the name that the decoder has for them. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

/** As many bytes as `readKind` needs to see. */
export const HEAD_BYTES = 1024;

export type KindRead = { kind: ImageKind } | { kind: null; refusal: ImageRefusal };

export function readKind(head: Uint8Array): KindRead {
	const latin = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1');
	if (latin === '') return { kind: null, refusal: 'empty' };
	if (latin.startsWith('\xff\xd8\xff')) return { kind: 'jpeg' };
	if (latin.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'png' };
	if (/^RIFF.{4}WEBP/s.test(latin)) return { kind: 'webp' };
	if (/^GIF8[79]a/.test(latin)) return { kind: 'gif' };
	const brands = brandsOf(latin);
	// AVIF, "AV1 Image File Format" 6.1: a brand of the file says so, at any place.
	if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return { kind: 'heif' };
	if (brands.some((brand) => /^(hei[cmsx]|hev[cmsx])$/.test(brand))) {
		return { kind: null, refusal: 'heic' };
	}
	return { kind: null, refusal: refusalOf(latin) };
}

/** The brands in an ISO base media file's first box (ISO/IEC 14496-12, 4.3): four characters each. */
function brandsOf(latin: string): string[] {
	if (latin.slice(4, 8) !== 'ftyp') return [];
	const size = Buffer.from(latin.slice(0, 4), 'latin1').readUInt32BE();
	const [major = '', , ...compatible] = latin.slice(8, Math.min(size, HEAD_BYTES)).match(/.{4}/gs) ?? [];
	return [major, ...compatible];
}

function refusalOf(latin: string): ImageRefusal {
	// As text a file may begin with white space and the mark of its encoding, in one byte or two.
	const text = latin.replaceAll('\0', '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
	if (text.startsWith('%PDF-')) return 'pdf';
	if (/<svg[\s>]/i.test(text)) return 'svg';
	if (/^<(!doctype html|html|script|head|body)/i.test(text)) return 'page';
	return 'unknown';
}

import { fold } from './fold';

export const MAX_SLUG = 120;

/** Lower-case letters and digits of any script in words joined by single hyphens, stored NFC. */
export function isSlug(text: string): boolean {
	return (
		text.length <= MAX_SLUG &&
		text === text.normalize('NFC') &&
		text === text.toLowerCase() &&
		/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u.test(text)
	);
}

/** A slug from a headline or name: at most `max` UTF-16 units, cut between words; "" if nothing is left. */
export function slugify(text: string, max = 80): string {
	const words = withoutLatinAccents(text.normalize('NFC').toLowerCase())
		.replace(/['’ʼ]/g, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map((word) => word.replace(/^\p{M}+/u, ''))
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		if (slug !== '' && slug.length + 1 + word.length > max) break;
		slug = slug === '' ? [...word].slice(0, max).join('').slice(0, max).toWellFormed() : `${slug}-${word}`;
	}
	return slug.normalize('NFC').replaceAll('\ufffd', '');
}

/** In other scripts the marks are part of the spelling: they stay. */
function withoutLatinAccents(text: string): string {
	return text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => fold(letter));
}

/** `wanted`, or `wanted-2`, `wanted-3` …: the first that is not taken. */
export async function freeSlug(wanted: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
	for (let n = 1; ; n++) {
		const slug = n === 1 ? wanted : `${wanted}-${n}`;
		if (!(await isTaken(slug))) return slug;
	}
}

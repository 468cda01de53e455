import { z } from 'zod';

/**
 * Text that every part of Stet can hold: Postgres refuses U+0000, and a lone
 * surrogate cannot be written as UTF-8, so both are refused at every door.
 */
export function isStorable(text: string): boolean {
	return !text.includes('\u0000') && text.isWellFormed();
}

/** A string of at most `max` UTF-16 units that both engines can store unchanged. */
export function plainText(max: number) {
	return z
		.string()
		.max(max, `is longer than ${max} characters`)
		.refine(isStorable, 'holds a character that cannot be stored (U+0000 or half a surrogate pair)');
}

/** As `plainText`, but something must be left when the white space is gone. */
export function requiredText(max: number) {
	return plainText(max).refine((text) => text.trim() !== '', 'is empty');
}

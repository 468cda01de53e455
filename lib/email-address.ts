import { z } from 'zod';

const shape = z.email().max(254);

/** Letters beyond ASCII are refused: a look-alike of an address is somebody else's. */
export const isEmailAddress = (text: string): boolean => shape.safeParse(text).success && isAscii(text);

/**
 * How an address is recognised: case aside. Null for what is none, so that no letter that
 * only lower-cases to ASCII ("K", the Kelvin sign) can reach an account.
 */
export function emailKey(text: string): string | null {
	const trimmed = text.trim();
	return isEmailAddress(trimmed) ? trimmed.toLowerCase() : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isAscii = (text: string) => /^[\u0000-\u007f]*$/.test(text);

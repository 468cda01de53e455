import { z } from 'zod';
import { seal, unseal } from '@/lib/seal';
import type { Letter } from './letters';

const shape = z.strictObject({ subject: z.string(), text: z.string(), link: z.string().nullable() });

/** A letter holds a link that opens an account, so it is stored sealed. */
export const sealLetter = (letter: Letter): string => seal('mail', JSON.stringify(shape.parse(letter)));

/** Null when it is gone, or was sealed under another secret. */
export function unsealLetter(sealed: string | null): Letter | null {
	const text = sealed === null ? null : unseal('mail', sealed);
	return text === null ? null : shape.parse(JSON.parse(text));
}

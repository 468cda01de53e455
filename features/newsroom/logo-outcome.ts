import { IMAGE_REFUSALS } from '@/features/media/intake/image-refusals';
import { routes } from '@/lib/routes';

export const NO_FILE = 'No file was chosen.';

/** What became of a logo that was sent, by the word that stands in the address that the sender is led back to. */
const OUTCOMES: Record<string, string> = {
	...IMAGE_REFUSALS,
	none: NO_FILE,
	other: 'The logo could not be saved.',
	saved: 'The logo is saved.',
};

export type LogoOutcome = { ok: boolean; message: string };

/** `refusal` is the sentence that the sender was refused with; null for a logo that was saved. */
export function logoAddress(refusal: string | null): string {
	const word = Object.keys(OUTCOMES).find((one) => OUTCOMES[one] === refusal) ?? 'other';
	return `${routes.deskSettings()}?${new URLSearchParams({ logo: refusal === null ? 'saved' : word })}#logo`;
}

/** Null when nothing was sent, or the address was written by hand. */
export function readLogoOutcome(word: unknown): LogoOutcome | null {
	const message = typeof word === 'string' && Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined;
	if (message === undefined) return null;
	return word === 'saved' ? { ok: true, message } : { ok: false, message: `${message} The logo is as it was.` };
}

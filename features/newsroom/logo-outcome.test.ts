import { expect, test } from 'vitest';
import { IMAGE_REFUSALS } from '@/features/media/intake/image-refusals';
import { logoAddress, NO_FILE, readLogoOutcome } from './logo-outcome';

const told = (refusal: string | null) =>
	readLogoOutcome(new URL(logoAddress(refusal), 'https://paper.example').searchParams.get('logo'));

test('whoever sent a logo is told what became of it, through the address alone', () => {
	expect(told(null)).toEqual({ ok: true, message: 'The logo is saved.' });
	for (const refusal of [...Object.values(IMAGE_REFUSALS), NO_FILE]) {
		expect(told(refusal)).toEqual({ ok: false, message: `${refusal} The logo is as it was.` });
	}
	expect(told('A reporter may not change the newsroom.')).toMatchObject({ ok: false });
});

test.each([undefined, '', 'toString', '__proto__', ['saved'], 'The logo is saved.'])('%j is no outcome', (word) => {
	expect(readLogoOutcome(word)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';

describe('printed codes', () => {
	it('are ten, all different, four times four without look-alikes', () => {
		const codes = newRecoveryCodes();
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) {
			expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/);
			expect(code).not.toMatch(/[01258BILOSUVZ]/);
		}
	});

	it('are recognised however they are typed', () => {
		const kept = hashRecoveryCode('ACDE-FGHJ-KMNP-QRTW');
		expect(kept).not.toBeNull();
		for (const typed of ['acdefghjkmnpqrtw', ' acde fghj kmnp qrtw ', 'Acde–Fghj—Kmnp‑Qrtw', 'ACDE\tFGHJ\nKMNP-QRTW']) {
			expect(hashRecoveryCode(typed)).toBe(kept);
		}
		expect(hashRecoveryCode('ACDE-FGHJ-KMNP-QRTX')).not.toBe(kept);
	});

	it.each(['', '123456', 'ACDE-FGHJ-KMNP', 'ACDE-FGHJ-KMNP-QRTWA', 'ACDE-FGHJ-KMNP-QRT0', 'ACDE-FGHJ-KMNP-QRT\u0000'])(
		'are nothing else: %j',
		(typed) => expect(hashRecoveryCode(typed)).toBeNull(),
	);

	it('are kept only as a hash', () => {
		expect(hashRecoveryCode('ACDE-FGHJ-KMNP-QRTW')).not.toMatch(/ACDE/i);
	});
});

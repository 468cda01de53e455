import { randomInt } from 'node:crypto';
import { hashToken } from '@/lib/token';

const HOW_MANY = 10;
const GROUPS = 4;
const GROUP = 4;

/** Without what is read as something else on paper: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const LETTERS = 'ACDEFGHJKMNPQRTWXY34679';

/** Ten codes such as ACDE-FGHJ-KMNP-QRTW, 72 bits each: too many to guess, so a plain hash keeps them. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, newRecoveryCode);

function newRecoveryCode(): string {
	const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
	return Array.from({ length: GROUPS }, group).join('-');
}

/** How a printed code is kept, however it was typed; null for what is none. */
export function hashRecoveryCode(typed: string): string | null {
	const code = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
	const isCode = code.length === GROUPS * GROUP && [...code].every((letter) => LETTERS.includes(letter));
	return isCode ? hashToken(code) : null;
}

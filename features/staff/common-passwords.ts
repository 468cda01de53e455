import { dictionary } from '@zxcvbn-ts/language-common';
import { once } from '@/lib/once';

const words = () => once('common-passwords', () => new Set(dictionary['passwords-common'] as string[]));

/**
 * Whether attackers try it early: a password of the public lists, one with digits or signs
 * around it ("administrator2024!"), or one said again and again. `password` is in lower case.
 */
export function isCommonPassword(password: string): boolean {
	const bare = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	const once = /^(.{2,}?)\1+$/u.exec(bare)?.[1] ?? bare;
	return [password, bare, once].some((form) => form !== '' && words().has(form)) || isRow(password);
}

/** "abcdefghijkl", "123456789012": each character follows the one before it. */
function isRow(password: string): boolean {
	const steps = [...password].map((letter) => letter.codePointAt(0) ?? 0);
	const differences = new Set(steps.slice(1).map((code, index) => (code - (steps[index] ?? 0) + 10) % 10));
	return differences.size === 1;
}

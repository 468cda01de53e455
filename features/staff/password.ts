import { hash, verify } from '@node-rs/argon2';
import PQueue from 'p-queue';
import { once } from '@/lib/once';
import { isStorable } from '@/lib/plain-text';
import { isCommonPassword } from './common-passwords';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-lengths';

/** OWASP's password storage cheat sheet: argon2id with at least 19 MiB, two passes, one lane. */
/** The package's number for argon2id; its enum exists only for the compiler. */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at once, so that a flood of sign-ins leaves the machine to readers. */
const queue = () => once('password-queue', () => new PQueue({ concurrency: 2 }));

/** Letters that can be typed in several ways are one password. */
const normal = (text: string) => text.normalize('NFC');

export async function hashPassword(text: string): Promise<string> {
	return await queue().add(() => hash(normal(text), COST));
}

/** A `hash` of null, for a person who is not there, takes as long as any other. */
export async function verifyPassword(kept: string | null, text: string): Promise<boolean> {
	const given = normal(text);
	const against = kept ?? (await someHash());
	// What is too long was never a password; nor is it hashed.
	const fits = given.length <= 2 * LONGEST_PASSWORD && [...given].length <= LONGEST_PASSWORD;
	const right = await queue().add(() => verify(against, fits ? given : ''));
	return right && fits && kept !== null;
}

const someHash = () => once('password-of-nobody', () => hash('a password that nobody has', COST));

/** Why a password cannot be used, in a sentence; null if it can. `about`: what others could guess it from. */
export function judgePassword(text: string, about: string[]): string | null {
	const password = normal(text);
	const length = [...password].length;
	if (!isStorable(password)) return 'The password holds a character that cannot be used.';
	if (length < SHORTEST_PASSWORD)
		return `The password needs at least ${SHORTEST_PASSWORD} characters; this one has ${length}.`;
	if (length > LONGEST_PASSWORD) return `The password may have at most ${LONGEST_PASSWORD} characters.`;
	if (new Set(password).size < 5) return 'The password repeats the same few characters.';
	const bare = fold(password);
	if (isCommonPassword(bare)) return 'This password is on the lists that attackers try first.';
	const parts = about.flatMap((word) => fold(word).split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
	const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), bare);
	if ([...left].length < SHORTEST_PASSWORD / 2)
		return 'The password is little more than your name, your address or the paper’s name.';
	return null;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();

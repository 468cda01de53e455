import { emailKey } from '@/lib/email-address';
import { isStorable } from '@/lib/plain-text';
import type { AccountStatus } from './staff-schema';

/** What a directory (OpenID Connect) says of someone. Its word is taken for the two ids, and for nothing else as it stands. */
export type DirectoryClaims = {
	issuer: string;
	subject: string;
	email: string | undefined;
	emailVerified: boolean | undefined;
	/** Never used: the newsroom says what its people are called. */
	name: string | undefined;
};

/** The same whether there is no such account, it is disabled, or it is somebody else's in that directory. */
export const NOT_HERE = 'Your directory’s address is not one of this newsroom’s accounts. Ask an admin to invite you.';
export const NOT_VERIFIED =
	'Your directory does not say that your address has been verified. Ask whoever keeps the directory.';

/** No directory has longer ones: OpenID Connect allows 255 letters for a subject. */
const LONGEST_ISSUER = 2_048;
const LONGEST_SUBJECT = 255;

/** Claims come off the wire: whatever is not exactly what it should be is none. */
export function readIdentity({ issuer, subject }: DirectoryClaims): { issuer: string; subject: string } | null {
	return isId(issuer, LONGEST_ISSUER) && isId(subject, LONGEST_SUBJECT) ? { issuer, subject } : null;
}

/** "true" is not true. */
export const isVerified = ({ emailVerified }: DirectoryClaims): boolean => emailVerified === true;

/** How an account is found by the address that the directory vouches for. */
export function verifiedKey(claims: DirectoryClaims): string | null {
	const { email } = claims;
	return isVerified(claims) && typeof email === 'string' ? emailKey(email) : null;
}

const isId = (value: unknown, longest: number) =>
	typeof value === 'string' && value !== '' && value.length <= longest && isStorable(value);

type Known = { status: AccountStatus };
type Case = {
	/** Whose identity it is already. */
	linked: Known | null;
	/** Whose verified address it is; `taken` if another identity of that directory is linked to it. */
	addressed: (Known & { taken: boolean }) | null;
	verified: boolean;
};

/** Whether someone may come in as an account, and whether it must be linked first. */
export type Entry = { allowed: true; link: boolean; activate: boolean } | { allowed: false; reason: string };

export function judgeEntry({ linked, addressed, verified }: Case): Entry {
	if (linked) return linked.status === 'disabled' ? refused(NOT_HERE) : entering(linked, false);
	if (!verified) return refused(NOT_VERIFIED);
	if (!addressed || addressed.taken || addressed.status === 'disabled') return refused(NOT_HERE);
	return entering(addressed, true);
}

const refused = (reason: string): Entry => ({ allowed: false, reason });
/** Coming in through the directory accepts an invitation. */
const entering = ({ status }: Known, link: boolean): Entry => ({ allowed: true, link, activate: status === 'invited' });

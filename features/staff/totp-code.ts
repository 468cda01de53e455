import { Secret, TOTP } from 'otpauth';

/** What every authenticator app can do (RFC 6238 with its usual values); `uri` says so to the app. */
const PERIOD_S = 30;
const DIGITS = 6;
const ALGORITHM = 'SHA1';
/** Clocks of phones go wrong by less than a step. */
const DRIFT_STEPS = 1;

/** 160 bits, as RFC 4226 recommends, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code holds. The newsroom's name is what the app lists it under. */
export function totpUri(secret: string, newsroom: string, email: string): string {
	// A colon would end the issuer; beyond 40 letters the code grows too fine for a phone's camera.
	const issuer = [...newsroom.replaceAll(':', ' ')].slice(0, 40).join('').trim();
	return new TOTP({
		...{ issuer, label: email, algorithm: ALGORITHM, digits: DIGITS, period: PERIOD_S },
		secret: Secret.fromBase32(secret),
	}).toString();
}

/** The 30-second step whose code `code` is, at `at` or one step beside it; null if it is none of them. */
export function findStep(secret: string, code: string, at: Date): number | null {
	if (!isTotpCode(code)) return null;
	const drift = TOTP.validate({
		...{ token: code, secret: Secret.fromBase32(secret), timestamp: at.getTime() },
		...{ algorithm: ALGORITHM, digits: DIGITS, period: PERIOD_S, window: DRIFT_STEPS },
	});
	return drift === null ? null : Math.floor(at.getTime() / 1000 / PERIOD_S) + drift;
}

/** Six digits, of which apps show three and three. */
export const totpDigits = (typed: string): string => typed.replace(/\s/g, '');

const isTotpCode = (code: string): boolean => /^[0-9]{6}$/.test(code);

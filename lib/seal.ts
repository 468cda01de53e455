import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secret } from './secret';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a key of its own for each purpose, so that one kind of sealed text never opens as another. */
const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret(), 'stet', purpose, 32));

/** What is stored of a secret that must be read again: a stolen database alone does not tell it. */
export function seal(purpose: string, text: string): string {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Null if it was sealed under another secret or purpose, or changed since. */
export function unseal(purpose: string, sealed: string): string | null {
	const bytes = Buffer.from(sealed, 'base64url');
	if (bytes.length < NONCE + TAG) return null;
	const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, NONCE));
	decipher.setAuthTag(bytes.subarray(-TAG));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}

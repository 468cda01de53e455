import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that can stand in an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: enough to recognise it, not to use it. Its 256 bits need no salt. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

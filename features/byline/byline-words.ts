import type { BylineKind, BylineStatus } from './byline-schema';

/** What the desk calls kinds and states of bylines. */
export const KIND_WORDS: Record<BylineKind, string> = {
	person: 'Person',
	agency: 'Wire or agency',
	desk: 'Desk',
	pseudonym: 'Pseudonym',
};

export const STATUS_WORDS: Record<BylineStatus, string> = { active: 'Active', former: 'Former' };

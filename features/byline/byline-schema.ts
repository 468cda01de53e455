/** `agency` covers wires, `desk` the paper's own collective names, `pseudonym` also withheld names. */
export const BYLINE_KINDS = ['person', 'agency', 'desk', 'pseudonym'] as const;
export type BylineKind = (typeof BYLINE_KINDS)[number];

export const BYLINE_STATUSES = ['active', 'former'] as const;
export type BylineStatus = (typeof BYLINE_STATUSES)[number];

/** In the order in which they are printed. */
export const CREDIT_ROLES = [
	'by',
	'additional reporting',
	'photography',
	'illustration',
	'video',
	'data',
	'editing',
	'translation',
	'research',
	'compiled from',
] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

export type Contact = { label: string; href: string };

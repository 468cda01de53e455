import { z } from 'zod';
import { bodyShape } from '@/features/story/body/body-validate';
import { isLanguage } from '@/lib/language';
import { plainText, requiredText } from '@/lib/plain-text';
import { isSafeHref } from '@/lib/safe-href';
import { isSlug, MAX_SLUG } from '@/lib/slug';

/** `agency` covers wires, `desk` the paper's own collective names, `pseudonym` also withheld names. */
const BYLINE_KINDS = ['person', 'agency', 'desk', 'pseudonym'] as const;
export type BylineKind = (typeof BYLINE_KINDS)[number];

const BYLINE_STATUSES = ['active', 'former'] as const;
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

const href = plainText(2_000).refine(isSafeHref, 'is not an address that may be linked to');

/** A byline as it is handed to a mutation. Left out: a person with nothing but a name. */
export const bylineContent = z.strictObject({
	slug: plainText(MAX_SLUG).refine(isSlug, 'may hold letters, digits and single hyphens').optional(),
	kind: z.enum(BYLINE_KINDS).default('person'),
	status: z.enum(BYLINE_STATUSES).default('active'),
	name: requiredText(120),
	sortName: plainText(120).optional(),
	title: plainText(200).default(''),
	bio: bodyShape.nullable().default(null),
	portraitId: z.uuid().nullable().default(null),
	beats: z.array(requiredText(60)).max(20).default([]),
	location: plainText(120).default(''),
	/** Language tags. */
	languages: z.array(z.string().refine(isLanguage, 'is not a language tag such as "en"')).max(20).default([]),
	contacts: z
		.array(z.strictObject({ label: requiredText(60), href }))
		.max(20)
		.default([]),
	sameAs: z.array(href).max(20).default([]),
});

export type BylineContentInput = z.input<typeof bylineContent>;

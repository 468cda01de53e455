import { z } from 'zod';
import type { Body } from '@/features/story/body/body-schema';
import { bodyShape } from '@/features/story/body/body-validate';
import { isNameable } from '@/lib/language-name';
import { plainText, requiredText } from '@/lib/plain-text';
import { isSlug, MAX_SLUG } from '@/lib/slug';
import { contactProblem, profileProblem } from './byline-address';

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

const address = (problemOf: (href: string) => string | null) =>
	plainText(2_000).check(({ value, issues }) => {
		const problem = problemOf(value);
		if (problem) issues.push({ code: 'custom', input: value, message: problem });
	});

const language = z.string().refine(isNameable, 'is not the tag of a language, such as "en"');

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
	languages: z.array(language).max(20).default([]),
	contacts: z
		.array(z.strictObject({ label: requiredText(60), href: address(contactProblem) }))
		.max(20)
		.default([]),
	sameAs: z.array(address(profileProblem)).max(20).default([]),
});

export type BylineContentInput = z.input<typeof bylineContent>;

/** A byline as those who credit stories find it. */
export type FoundByline = {
	id: string;
	name: string;
	slug: string;
	title: string;
	kind: BylineKind;
	status: BylineStatus;
};

/** `known` are those who already bear the name, case and accents aside: most likely one of them is meant. */
export type GuestByline = { made: FoundByline } | { known: FoundByline[] };

/** A credit as changes of many stories keep it, to put it back exactly. */
export type KeptCredit = { position: number; bylineId: string; role: CreditRole; place: string };

export type CreditChangeKind = 'merge' | 'reassign';

/** A byline's row as it was or became, its instants as ISO 8601. */
export type KeptByline = {
	id: string;
	slug: string;
	kind: BylineKind;
	status: BylineStatus;
	name: string;
	nameKey: string;
	sortName: string;
	title: string;
	bio: Body | null;
	portraitId: string | null;
	beats: string[];
	location: string;
	languages: string[];
	contacts: Contact[];
	sameAs: string[];
	createdAt: string;
};

export type CreditChangeRecord =
	| {
			kind: 'merge';
			/** The survivor before and after; its unchanged fields stay out of it when it is undone. */
			before: KeptByline;
			after: KeptByline;
			/** The bylines that went, as they were. */
			absorbed: KeptByline[];
			/** Former slugs that led to them, each with its target. */
			formerSlugs: { slug: string; targetId: string; createdAt: string }[];
			/** Bylines that had been merged into them before, each with its target. */
			absorbedBefore: { id: string; bylineId: string }[];
			/** The accounts that they were linked to. */
			accounts: { id: string; before: string; after: string | null }[];
	  }
	| {
			kind: 'reassign';
			/** What was looked for, and what it became. */
			from: { bylineId: string; role: CreditRole | null };
			to: { bylineId: string; role: CreditRole | null };
	  };

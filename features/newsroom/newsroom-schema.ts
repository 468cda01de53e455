import { z } from 'zod';
import { bodyShape } from '@/features/story/body/body-validate';
import { isZone } from '@/lib/dates';
import { isLanguage } from '@/lib/language';
import { plainText, requiredText } from '@/lib/plain-text';
import { RESERVED_SEGMENTS } from '@/lib/routes';
import { isSlug, MAX_SLUG } from '@/lib/slug';

const slug = plainText(MAX_SLUG).refine(isSlug, 'may hold letters, digits and single hyphens');

/** Who must have a second factor to enter: nobody, admins, everyone. */
export const SECOND_FACTOR_RULES = ['optional', 'admins', 'everyone'] as const;
export type SecondFactorRule = (typeof SECOND_FACTOR_RULES)[number];

export const newsroomSettings = z.strictObject({
	name: requiredText(120),
	motto: plainText(200).default(''),
	language: z.string().refine(isLanguage, 'is not a language tag such as "en" or "pt-BR"'),
	zone: z.string().refine(isZone, 'is not a time zone'),
	logoId: z.uuid().nullable().default(null),
	accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #8a1c2b'),
	reportersPublish: z.boolean().default(true),
	oxfordComma: z.boolean().default(true),
	secondFactor: z.enum(SECOND_FACTOR_RULES).default('optional'),
});
export type NewsroomSettings = z.input<typeof newsroomSettings>;

/** What the settings page changes; the logo is a file and goes its own way. */
export const editedSettings = newsroomSettings.omit({ logoId: true }).required();
export type EditedSettings = z.input<typeof editedSettings>;

export const logoAlt = plainText(1_000);

export const topicContent = z.strictObject({ slug, name: requiredText(80), description: plainText(500).default('') });
export type TopicContent = z.input<typeof topicContent>;

/** A topic as those who tag stories find it. */
export type FoundTopic = { id: string; name: string; slug: string };

export const sectionContent = topicContent.extend({
	slug: slug.refine((text) => !RESERVED_SEGMENTS.has(text), 'is an address that Stet keeps for itself'),
});

/** The policies that a paper may publish, as schema.org names them for a NewsMediaOrganization. */
export const POLICIES = {
	ethics: 'ethicsPolicy',
	corrections: 'correctionsPolicy',
	'unnamed-sources': 'unnamedSourcesPolicy',
	ownership: 'ownershipFundingInfo',
	masthead: 'masthead',
	contact: 'actionableFeedbackPolicy',
} as const;
export type PolicySlug = keyof typeof POLICIES;

/** In the order in which the paper lists them. */
export const POLICY_SLUGS = Object.keys(POLICIES) as [PolicySlug, ...PolicySlug[]]; // Object.keys forgets its keys' type

/** What the desk calls each, and what belongs into it. */
export const POLICY_GUIDE: Record<PolicySlug, { name: string; about: string }> = {
	ethics: { name: 'Ethics', about: 'What your reporters do and do not do, take and do not take.' },
	corrections: { name: 'Corrections', about: 'How mistakes are put right, and where to report one.' },
	'unnamed-sources': { name: 'Unnamed sources', about: 'When someone may be quoted without a name, and who decides.' },
	ownership: { name: 'Ownership and funding', about: 'Who owns the paper, who pays for it, and what that buys them.' },
	masthead: { name: 'Masthead', about: 'Who makes the paper, and what each of them does.' },
	contact: { name: 'Contact', about: 'How readers reach you, and what happens to what they say.' },
};

export const policyContent = z.strictObject({
	slug: z.enum(POLICY_SLUGS),
	title: requiredText(80),
	body: bodyShape,
});
export type PolicyContentInput = z.input<typeof policyContent>;

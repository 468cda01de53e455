import { z } from 'zod';
import { bodyShape } from '@/features/story/body/body-validate';
import { isZone } from '@/lib/dates';
import { isLanguage } from '@/lib/language';
import { plainText, requiredText } from '@/lib/plain-text';
import { RESERVED_SEGMENTS } from '@/lib/routes';
import { isSlug, MAX_SLUG } from '@/lib/slug';

const slug = plainText(MAX_SLUG).refine(isSlug, 'may hold letters, digits and single hyphens');

export const newsroomSettings = z.strictObject({
	name: requiredText(120),
	motto: plainText(200).default(''),
	language: z.string().refine(isLanguage, 'is not a language tag such as "en" or "pt-BR"'),
	zone: z.string().refine(isZone, 'is not a time zone'),
	logoId: z.uuid().nullable().default(null),
	accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #8a1c2b'),
});
export type NewsroomSettings = z.input<typeof newsroomSettings>;

export const topicContent = z.strictObject({ slug, name: requiredText(80), description: plainText(500).default('') });
export type TopicContent = z.input<typeof topicContent>;

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

export const policyContent = z.strictObject({
	slug: z.enum(Object.keys(POLICIES) as [PolicySlug, ...PolicySlug[]]), // Object.keys forgets its keys' type
	title: requiredText(80),
	body: bodyShape,
});
export type PolicyContentInput = z.input<typeof policyContent>;

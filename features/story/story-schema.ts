import { z } from 'zod';
import { isLanguage } from '@/lib/language';
import { plainText, requiredText } from '@/lib/plain-text';
import { isSlug, MAX_SLUG } from '@/lib/slug';
import { isZone } from '@/lib/zone';
import { CREDIT_ROLES, type CreditRole } from '../byline/byline-schema';
import { bodyShape } from './body/body-validate';

const STORY_KINDS = ['news', 'analysis', 'opinion', 'review', 'explainer', 'live'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const STAGES = ['draft', 'in review', 'ready'] as const;
export type Stage = (typeof STAGES)[number];

/** Why a story may not move towards readers. */
export const HOLD_KINDS = ['legal', 'embargo', 'editorial'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** What a story's history tells. */
export type MoveName =
	| 'create'
	| 'import'
	| 'duplicate'
	| 'submit'
	| 'ready'
	| 'return'
	| 'publish'
	| 'unpublish'
	| 'kill'
	| 'correct'
	| 'schedule'
	| 'reschedule'
	| 'unschedule'
	| 'miss'
	| 'hold'
	| 'release'
	| 'revise'
	| 'restore'
	| 'share'
	| 'unshare'
	| 'delete'
	| 'undelete';

/** `never`: no reader has seen it; `unpublished`: taken down for now; `killed`: taken down for good. */
export const LIVE_STATES = ['never', 'live', 'unpublished', 'killed'] as const;
export type LiveState = (typeof LIVE_STATES)[number];

export type CorrectionKind = 'correction' | 'clarification' | 'update' | "editor's note" | 'retraction';

/** How exactly the first publication's time is known: an archive often has only the day. */
export type TimePrecision = 'minute' | 'day';

export type RevisionReason = 'import' | 'publication' | 'request' | 'checkpoint' | 'restore';

/** A credit as a revision keeps it: with the name as it was printed. `place` is "" where none is given. */
export type PrintedCredit = { bylineId: string; name: string; role: CreditRole; place: string };

/** Where a story was reported from, with that place's own IANA zone. */
export type Dateline = { place: string; zone: string };

/** What search engines and social sites are told instead of the story's own words. */
export type Overrides = { headline?: string; description?: string; imageId?: string };

/** What a story says, as it is handed to a mutation: everything that a revision keeps. */
export const storyContent = z.strictObject({
	kicker: plainText(120).default(''),
	headline: plainText(300).default(''),
	standfirst: plainText(1_000).default(''),
	kind: z.enum(STORY_KINDS).default('news'),
	language: z.string().refine(isLanguage, 'is not a language tag such as "en" or "pt-BR"'),
	slug: plainText(MAX_SLUG)
		.refine((text) => text === '' || isSlug(text), 'may hold letters, digits and single hyphens')
		.default(''),
	sectionId: z.uuid().nullable().default(null),
	leadImageId: z.uuid().nullable().default(null),
	dateline: z
		.strictObject({ place: requiredText(120), zone: z.string().refine(isZone, 'is not a time zone') })
		.nullable()
		.default(null),
	commissionedWords: z.int().min(1).max(1_000_000).nullable().default(null),
	overrides: z
		.strictObject({
			headline: plainText(300).optional(),
			description: plainText(1_000).optional(),
			imageId: z.uuid().optional(),
		})
		.default({}),
	notes: plainText(20_000).default(''),
	topicIds: z.array(z.uuid()).max(40).default([]),
	credits: z
		.array(z.strictObject({ bylineId: z.uuid(), role: z.enum(CREDIT_ROLES), place: plainText(120).default('') }))
		.max(100)
		.default([]),
	body: bodyShape,
});

/** What is typed in the text, together, as a Yjs document; the rest are forms. */
export const TEXTS = ['kicker', 'headline', 'standfirst', 'body'] as const;
export type StoryTexts = Pick<StoryContent, (typeof TEXTS)[number]>;

export const workingFields = storyContent.omit({
	...{ kicker: true, headline: true, standfirst: true, body: true, credits: true },
});
export type WorkingFields = z.output<typeof workingFields>;
export type DraftCredit = StoryContent['credits'][number];

export type StoryContentInput = z.input<typeof storyContent>;
export type StoryContent = z.output<typeof storyContent>;

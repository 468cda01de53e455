import type { CreditRole } from '../byline/byline-schema';

export const STORY_KINDS = ['news', 'analysis', 'opinion', 'review', 'explainer', 'live'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const STAGES = ['draft', 'in review', 'ready'] as const;
export type Stage = (typeof STAGES)[number];

/** `never`: no reader has seen it; `unpublished`: taken down for now; `killed`: taken down for good. */
export const LIVE_STATES = ['never', 'live', 'unpublished', 'killed'] as const;
export type LiveState = (typeof LIVE_STATES)[number];

export const CORRECTION_KINDS = ['correction', 'clarification', 'update', "editor's note", 'retraction'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** How exactly the first publication's time is known: an archive often has only the day. */
export const TIME_PRECISIONS = ['minute', 'day'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const REVISION_REASONS = ['import', 'publication', 'request', 'checkpoint'] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** A credit as a revision keeps it: with the name as it was printed. `place` is "" where none is given. */
export type PrintedCredit = { bylineId: string; name: string; role: CreditRole; place: string };

/** Where a story was reported from, with that place's own IANA zone. */
export type Dateline = { place: string; zone: string };

/** What search engines and social sites are told instead of the story's own words. */
export type Overrides = { headline?: string; description?: string; imageId?: string };

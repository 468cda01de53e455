import type { DraftCredit, StoryKind, WorkingFields } from '../story-schema';

/** All that a story has and that is not typed in its text. */
export type FieldValues = WorkingFields & { credits: DraftCredit[] };
export type FieldName = keyof FieldValues;

/** What a form wants changed, each with what it showed before. */
export type FieldChanges = { [K in FieldName]?: { seen: FieldValues[K]; value: FieldValues[K] } | undefined };

/** As they complete "changed the …". */
export const FIELD_NAMES: Record<FieldName, string> = {
	kind: 'kind',
	language: 'language',
	slug: 'slug',
	sectionId: 'section',
	leadImageId: 'lead picture',
	dateline: 'dateline',
	commissionedWords: 'commissioned length',
	overrides: 'words for search and social sites',
	notes: 'notes',
	topicIds: 'topics',
	credits: 'credits',
};

export const KIND_NAMES: Record<StoryKind, string> = {
	news: 'News',
	analysis: 'Analysis',
	opinion: 'Opinion',
	review: 'Review',
	explainer: 'Explainer',
	live: 'Live',
};

export const LOSES_OWN_STORY =
	'Without your credit this is no longer your story: you could not open it again. Ask its owner to share it with you first, or say that you mean it.';

import { z } from 'zod';
import { storyContent, workingFields } from '../story-schema';
import type { FieldChanges } from './field-names';

const { notes, overrides, slug, dateline, kind, language, sectionId, leadImageId, commissionedWords, topicIds } =
	workingFields.shape;

/** `seen` is what the form showed: it is compared and never stored, so it may be anything. */
const change = <T extends z.ZodType>(value: T) => z.strictObject({ seen: z.unknown(), value }).optional();

const fieldChanges = z.strictObject({
	kind: change(kind.unwrap()),
	language: change(language),
	slug: change(slug.unwrap()),
	sectionId: change(sectionId.unwrap()),
	leadImageId: change(leadImageId.unwrap()),
	dateline: change(dateline.unwrap()),
	commissionedWords: change(commissionedWords.unwrap()),
	overrides: change(overrides.unwrap()),
	notes: change(notes.unwrap()),
	topicIds: change(topicIds.unwrap()),
	credits: change(storyContent.shape.credits.unwrap()),
});

/** Changes as a form sends them. Throws a ZodError that begins with the field's name. */
export const readFieldChanges = (input: unknown): FieldChanges =>
	// Only `seen` is not known to be of its field's type, and all that is done with it is to compare it.
	fieldChanges.parse(input) as FieldChanges;

import type { CorrectionKind } from './story-schema';

/** What newsrooms usually write; "…" is what the editor fills in. */
const WORDINGS: Record<CorrectionKind, readonly string[]> = {
	correction: [
		'An earlier version of this story misstated …. It is …, not ….',
		'An earlier version of this story misspelled the name of …. It is …, not ….',
		'An earlier version of this story gave the wrong date for …. It was …, not ….',
		'An earlier version of this story attributed a quotation to the wrong person. … said it, not ….',
		'A picture with an earlier version of this story carried the wrong caption. It shows …, not ….',
	],
	clarification: [
		'This story has been changed to make clear that ….',
		'An earlier version of this story left out that ….',
	],
	update: ['This story has been updated with ….', 'This story has been updated to include a response from ….'],
	"editor's note": [
		'After this story was published, … told us that ….',
		'The reporting for this story was supported by ….',
		'This story should have said that … has an interest in ….',
	],
	retraction: ['… withdraws this story, because …. The text stays here so that readers can see what was said.'],
};

/** To choose from, beside words of one's own. */
export const wordingsFor = (kind: CorrectionKind): readonly string[] => WORDINGS[kind];

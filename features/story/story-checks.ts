import type { StoryContent } from './story-schema';

export type PublicationProblem = { weight: 'error' | 'warning'; message: string };

/** What stands between a story and its readers: errors stop it, warnings are confirmed away. */
export function checkForPublication(
	story: Pick<StoryContent, 'headline' | 'standfirst' | 'sectionId' | 'credits' | 'body'>,
): PublicationProblem[] {
	const problems: PublicationProblem[] = [];
	const error = (message: string) => problems.push({ weight: 'error', message });
	const warning = (message: string) => problems.push({ weight: 'warning', message });
	if (story.headline.trim() === '') error('It has no headline.');
	if (story.sectionId === null) error('It is in no section.');
	if (!hasText(story.body)) error('It has no text.');
	if (!story.credits.some((credit) => credit.role === 'by')) warning('It has no byline.');
	if (story.standfirst.trim() === '') warning('It has no standfirst.');
	return problems;
}

type Texts = { text?: string; content?: Texts[] };

function hasText(node: Texts): boolean {
	return (node.text?.trim() ?? '') !== '' || (node.content?.some(hasText) ?? false);
}

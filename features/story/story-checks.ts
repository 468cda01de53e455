import { imagesIn } from './body/body-images';
import type { BodyNode } from './body/body-schema';
import { ownText } from './body/body-text';
import { isHonest } from './fields/credit-list';
import type { Asked } from './story-asked';
import type { StoryContent } from './story-schema';

export type PublicationProblem = {
	weight: 'error' | 'warning';
	message: string;
	/** No tick is enough for it: whoever publishes writes why. */
	asks?: Asked;
};

type Checked = Pick<StoryContent, 'headline' | 'standfirst' | 'sectionId' | 'credits' | 'body'> &
	Partial<Pick<StoryContent, 'kicker' | 'leadImageId' | 'dateline' | 'overrides' | 'notes'>>;

/** What is known beside the story: the description on record of each picture that it shows. */
export type CheckedWith = { alts?: ReadonlyMap<string, string> };

/** What stands between a story and its readers: errors stop it, warnings are confirmed away or answered. */
export function checkForPublication(story: Checked, { alts }: CheckedWith = {}): PublicationProblem[] {
	const problems: PublicationProblem[] = [];
	const error = (message: string) => problems.push({ weight: 'error', message });
	const warning = (message: string, asks?: Asked) =>
		problems.push({ weight: 'warning', message, ...(asks && { asks }) });
	if (story.headline.trim() === '') error('It has no headline.');
	if (story.sectionId === null) error('It is in no section.');
	if (!hasText(story.body)) error('It has no text.');
	if (!story.credits.some((credit) => credit.role === 'by')) {
		warning('It has no byline: credit a desk, or say why.', 'noByline');
	}
	if (story.standfirst.trim() === '') warning('It has no standfirst.');
	for (const field of fieldsToCome(story)) warning(`There is a TK in ${field}.`);
	if (alts) for (const message of pictureProblems(story, alts)) warning(message);
	const { dateline } = story;
	if (dateline && !isHonest(dateline.place, story.credits)) {
		warning(`It is datelined ${dateline.place}, but nobody who is credited reported from there.`);
	}
	return problems;
}

/** Every picture that readers get with a story, once. */
export function picturesOf({
	body,
	leadImageId,
	overrides,
}: Pick<Checked, 'body' | 'leadImageId' | 'overrides'>): string[] {
	return [...new Set([leadImageId ?? [], imagesIn(body), overrides?.imageId ?? []].flat())];
}

/** "To come", as newsrooms have long written it, because no English word has the two letters. */
const TO_COME = /(?<![\p{L}\p{N}])TK+(?![\p{L}\p{N}])/u;

function fieldsToCome(story: Checked): string[] {
	const { overrides = {} } = story;
	const fields: [string, string[]][] = [
		['the kicker', [story.kicker ?? '']],
		['the headline', [story.headline]],
		['the standfirst', [story.standfirst]],
		['the text', textsIn(story.body)],
		['the credits', story.credits.map((credit) => credit.place)],
		['the dateline', [story.dateline?.place ?? '']],
		['what search engines and social sites are told', [overrides.headline ?? '', overrides.description ?? '']],
		['the notes', [story.notes ?? '']],
	];
	return fields.filter(([, texts]) => texts.some((text) => TO_COME.test(text))).map(([name]) => name);
}

/** All that a body says, captions, titles and descriptions included. */
function textsIn(node: BodyNode): string[] {
	return [ownText(node), ...stringsIn(node.attrs), ...(node.content ?? []).flatMap(textsIn)];
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function pictureProblems(story: Checked, alts: ReadonlyMap<string, string>): string[] {
	const missing = picturesOf(story).filter((id) => !alts.has(id)).length;
	const described = (id: string, own: string) => !alts.has(id) || (own || (alts.get(id) ?? '')).trim() !== '';
	const undescribed = figuresIn(story.body).filter(({ image, alt }) => !described(image, alt.trim())).length;
	const problems: string[] = [];
	if (story.leadImageId && !described(story.leadImageId, '')) problems.push('The lead image has no alt text.');
	if (undescribed === 1) problems.push('A picture in the text has no alt text.');
	if (undescribed > 1) problems.push(`${undescribed} pictures in the text have no alt text.`);
	if (missing > 0) problems.push(missing === 1 ? 'A picture is missing.' : `${missing} pictures are missing.`);
	return problems;
}

function figuresIn(node: BodyNode): { image: string; alt: string }[] {
	return [...(node.type === 'figure' ? [node.attrs] : []), ...(node.content ?? []).flatMap(figuresIn)];
}

type Texts = { text?: string; content?: Texts[] };

function hasText(node: Texts): boolean {
	return (node.text?.trim() ?? '') !== '' || (node.content?.some(hasText) ?? false);
}

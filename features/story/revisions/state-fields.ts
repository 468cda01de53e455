import { languageNames } from '@/lib/language-name';
import { sameValue } from '@/lib/same-value';
import { KIND_NAMES } from '../fields/field-names';
import type { DraftCredit, WorkingFields } from '../story-schema';
import { type ComparedLine, compareTexts } from './compare-bodies';

/** A credit as a state has it; `printed` is the name that a revision keeps. */
type StateCredit = DraftCredit & { printed: string };
export type StateFields = WorkingFields & { credits: StateCredit[] };

/** What sections, topics and bylines are called today, by id. */
export type NamesToday = ReadonlyMap<string, string>;

type Told = { lines: string[]; image?: string };
export type ComparedField = {
	label: string;
	changed: boolean;
	before: Told;
	after: Told;
	/** Of a text, its words marked. */
	marked: ComparedLine | null;
};

type Teller = {
	label: string;
	value: (fields: StateFields) => unknown;
	tell: (fields: StateFields, names: NamesToday) => Told;
	isText?: true;
};

const text = (label: string, read: (fields: StateFields) => string | undefined): Teller => ({
	...{ label, value: (fields) => read(fields) ?? '', isText: true },
	tell: (fields) => words(read(fields)),
});
const picture = (label: string, read: (fields: StateFields) => string | null): Teller => ({
	...{ label, value: read },
	tell: (fields) => {
		const image = read(fields);
		return image === null ? words() : { lines: [], image };
	},
});

const TELLERS: readonly Teller[] = [
	{
		label: 'Credits',
		value: ({ credits }) => credits.map(({ bylineId, role, place }) => [bylineId, role, place]),
		tell: ({ credits }, names) => ({ lines: credits.map((credit) => creditInWords(credit, names)) }),
	},
	{
		label: 'Section',
		value: ({ sectionId }) => sectionId,
		tell: ({ sectionId }, names) => words(sectionId === null ? '' : (names.get(sectionId) ?? 'a section that is gone')),
	},
	{
		label: 'Topics',
		value: ({ topicIds }) => topicIds,
		tell: ({ topicIds }, names) => ({ lines: topicIds.map((id) => names.get(id) ?? 'a topic that is gone') }),
	},
	{ label: 'Kind', value: ({ kind }) => kind, tell: ({ kind }) => words(KIND_NAMES[kind]) },
	{ label: 'Language', value: ({ language }) => language, tell: ({ language }) => words(languageInWords(language)) },
	{
		label: 'Dateline',
		value: ({ dateline }) => dateline,
		tell: ({ dateline }) => words(dateline ? `${dateline.place} (${dateline.zone})` : ''),
	},
	{ label: 'Slug', value: ({ slug }) => slug, tell: ({ slug }) => words(slug) },
	picture('Lead picture', ({ leadImageId }) => leadImageId),
	text('Headline for search and social sites', ({ overrides }) => overrides.headline),
	text('Description for search and social sites', ({ overrides }) => overrides.description),
	picture('Picture for social sites', ({ overrides }) => overrides.imageId ?? null),
	{
		label: 'Commissioned length',
		value: ({ commissionedWords }) => commissionedWords,
		tell: ({ commissionedWords }) => words(commissionedWords === null ? '' : `${commissionedWords} words`),
	},
	text('Notes to editors', ({ notes }) => notes),
];

/** Every field of two states beside each other, those that differ first. */
export function compareFields(before: StateFields, after: StateFields, names: NamesToday): ComparedField[] {
	const all = TELLERS.map(({ label, value, tell, isText }): ComparedField => {
		const changed = !sameValue(value(before), value(after));
		const [was, is] = [tell(before, names), tell(after, names)];
		const marked = isText && changed ? compareTexts(label, was.lines.join(), is.lines.join(), after.language) : null;
		return { label, changed, before: was, after: is, marked };
	});
	return [...all.filter(({ changed }) => changed), ...all.filter(({ changed }) => !changed)];
}

const words = (text = ''): Told => ({ lines: text === '' ? [] : [text] });

function creditInWords({ bylineId, role, place, printed }: StateCredit, names: NamesToday): string {
	const today = names.get(bylineId);
	const name = today ?? (printed || 'a byline that is gone');
	const other = printed !== '' && printed !== name ? [`printed as ${printed}`] : [];
	return `${name} (${[role, place, ...other].filter(Boolean).join(', ')})`;
}

const nameOfLanguage = languageNames('en');

function languageInWords(tag: string): string {
	const name = nameOfLanguage(tag);
	return name === tag ? tag : `${name} (${tag})`;
}

import { type FieldName, type FieldValues, KIND_NAMES } from './field-names';

/** What sections, topics, bylines and pictures are called, by id. */
export type NamesOf = ReadonlyMap<string, string>;

type Teller = { [K in FieldName]: (value: FieldValues[K], names: NamesOf) => string };

const LONGEST = 120;

const TELLERS: Teller = {
	kind: (kind) => KIND_NAMES[kind],
	language: (language) => language,
	slug: (slug) => slug,
	sectionId: (id, names) => named(id, names, 'a section that is gone'),
	leadImageId: (id, names) => picture(id, names),
	dateline: (dateline) => (dateline ? `${dateline.place} (${dateline.zone})` : ''),
	commissionedWords: (words) => (words === null ? '' : `${words} words`),
	overrides: ({ headline, description, imageId }, names) =>
		[headline, description, picture(imageId ?? null, names)].filter(Boolean).join(' / '),
	notes: (notes) => notes,
	topicIds: (ids, names) => ids.map((id) => named(id, names, 'a topic that is gone')).join(', '),
	credits: (credits, names) =>
		credits
			.map(({ bylineId, role, place }) => {
				const name = named(bylineId, names, 'a byline that is gone');
				return `${name} (${place === '' ? role : `${role}, ${place}`})`;
			})
			.join(', '),
};

/** A field's value as a sentence can quote it: "World", or none. */
export function valueInWords<K extends FieldName>(name: K, value: FieldValues[K], names: NamesOf): string {
	const words = TELLERS[name](value, names).replace(/\s+/gu, ' ').trim();
	return words === '' ? 'none' : `“${cut(words)}”`;
}

const named = (id: string | null, names: NamesOf, gone: string) => (id === null ? '' : (names.get(id) ?? gone));

const picture = (id: string | null, names: NamesOf) => (id === null ? '' : named(id, names, '') || 'a picture');

function cut(text: string): string {
	const characters = [...text];
	return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

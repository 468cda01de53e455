import type { BylineKind, CreditRole } from '../byline-schema';

/** What stands before a place and after it. */
export type PlaceWords = readonly [before: string, after: string];

/** What credits are said with in one language. Names and places are never changed, so nothing here asks them to be. */
export type CreditWords = {
	/** Before the names of who wrote it. */
	by: string;
	/** Whose names stand without it where nobody of another kind wrote with them. */
	bare: readonly BylineKind[];
	place: {
		/** Of who wrote alone. */
		one: PlaceWords;
		/** After the last name, for everyone; null where it is said with each name instead. */
		all: PlaceWords | null;
		/** With each name, where everyone has one. */
		each: PlaceWords;
	};
	/** What stands before each name but the first. */
	join: (names: readonly string[], oxfordComma: boolean) => string[];
	/** Before the names of everyone else, as within a sentence. */
	tags: Record<TagRole, string>;
	/** Between two roles. */
	between: string;
};

export type TagRole = Exclude<CreditRole, 'by'>;

/** Also for a name whose neighbours have no place: "A and B in Oslo" would say it of both. */
export const IN_BRACKETS: PlaceWords = [' (', ')'];
const AFTER_A_COMMA: PlaceWords = [', ', ''];

/** A name such as "A harbor pilot, name withheld", between which a comma would not divide. */
const HAS_COMMA = /[,،、，]/;

/** Commas, or semicolons where a name of three has a comma of its own; then the language's "and". */
function series(comma: string, semicolon: string, and: (next: string) => string, serial = false) {
	return (names: readonly string[], oxfordComma: boolean): string[] => {
		const many = names.length > 2;
		const heavy = many && names.some((name) => HAS_COMMA.test(name));
		const mark = heavy ? semicolon : comma;
		return names.slice(1).map((next, at) => {
			if (at < names.length - 2) return mark;
			return heavy || (many && serial && oxfordComma) ? mark + and(next) : ` ${and(next)}`;
		});
	};
}

/**
 * "y" becomes "e" before the sound i, but not where that is half of a diphthong: "e Iñaki", "e Yglesias", "y Hierro"
 * (RAE, Diccionario panhispánico de dudas, y²). How a foreign name is said cannot be seen: "e Hillary" stays wrong.
 * Not Intl's, which says "y Íñigo", and would say one thing here and another in some browser at the desk.
 */
const SOUNDS_LIKE_I = /^h?(?:í|[iìîï](?![aeouáéóúàèòùâêôûäëöü])|y(?=\p{L})(?![aeiouyáéíóú]))/iu;

const SPANISH_AND = (next: string): string => (SOUNDS_LIKE_I.test(next.normalize('NFC')) ? 'e ' : 'y ');

/**
 * An agency alone stands without "by", as most papers sign what came from it whole: "Reuters", "EFE", "dpa", "AFP". It
 * is also right whatever article its name has. Beside a person it is one of those who wrote: "By Ana Ruiz and Northern
 * Wire", for "Ana Ruiz, Northern Wire" is how an agency signs its own staff.
 */
const AGENCIES: readonly BylineKind[] = ['agency'];

export const ENGLISH: CreditWords = {
	by: 'By ',
	bare: AGENCIES,
	place: { one: [' in ', ''], all: [' in ', ''], each: [' in ', ''] },
	join: series(', ', '; ', () => 'and ', true),
	tags: {
		'additional reporting': 'additional reporting by ',
		photography: 'photographs by ',
		illustration: 'illustrations by ',
		video: 'video by ',
		data: 'data by ',
		editing: 'edited by ',
		translation: 'translated by ',
		research: 'research by ',
		'compiled from': 'compiled from ',
	},
	between: '; ',
};

const SPANISH: CreditWords = {
	by: 'Por ',
	bare: AGENCIES,
	place: { one: [' en ', ''], all: [' en ', ''], each: [' en ', ''] },
	join: series(', ', '; ', SPANISH_AND),
	tags: {
		'additional reporting': 'información adicional de ',
		photography: 'fotografías de ',
		illustration: 'ilustraciones de ',
		video: 'video de ',
		data: 'datos de ',
		editing: 'edición de ',
		translation: 'traducción de ',
		research: 'documentación de ',
		'compiled from': 'con información de ',
	},
	between: '; ',
};

/**
 * "Von" asks for the dative, which "Die Redaktion" is not in, so a desk stands without it as well; and "in" is wrong
 * before "Schweiz" and "Sylt", so a place follows a comma, as the dailies print it.
 */
const GERMAN: CreditWords = {
	by: 'Von ',
	bare: ['agency', 'desk'],
	place: { one: AFTER_A_COMMA, all: AFTER_A_COMMA, each: IN_BRACKETS },
	join: series(', ', '; ', () => 'und '),
	tags: {
		'additional reporting': 'Mitarbeit: ',
		photography: 'Fotos: ',
		illustration: 'Illustrationen: ',
		video: 'Video: ',
		data: 'Daten: ',
		editing: 'Redaktion: ',
		translation: 'Übersetzung: ',
		research: 'Recherche: ',
		'compiled from': 'mit Material von ',
	},
	between: '; ',
};

/**
 * Nothing here is "de" or "à": before "Ana" the one would be "d’", before "Le Caire" the other "au". A place stands in
 * brackets, as Le Monde signs its correspondents, and "avec" is how it names its agencies. Colon and semicolon have
 * their spaces (Lexique des règles typographiques en usage à l’Imprimerie nationale).
 */
const FRENCH: CreditWords = {
	by: 'Par ',
	bare: AGENCIES,
	place: { one: IN_BRACKETS, all: AFTER_A_COMMA, each: IN_BRACKETS },
	join: series(', ', '\u202f; ', () => 'et '),
	tags: {
		'additional reporting': 'collaboration\u00a0: ',
		photography: 'photographies\u00a0: ',
		illustration: 'illustrations\u00a0: ',
		video: 'vidéo\u00a0: ',
		data: 'données\u00a0: ',
		editing: 'édition\u00a0: ',
		translation: 'traduction\u00a0: ',
		research: 'documentation\u00a0: ',
		'compiled from': 'avec ',
	},
	between: '\u202f; ',
};

/**
 * "بقلم", by the pen of, where the verb "كتب" would have to know whether one, two or more wrote, and who they are;
 * the roles are nouns for the same reason. "و" is part of the word that follows it, whatever the script of that is.
 */
const ARABIC: CreditWords = {
	by: 'بقلم ',
	bare: AGENCIES,
	place: { one: [' في ', ''], all: [' في ', ''], each: [' في ', ''] },
	join: (names) => names.slice(1).map(() => ' و'),
	tags: {
		'additional reporting': 'تغطية إضافية: ',
		photography: 'تصوير: ',
		illustration: 'رسوم: ',
		video: 'فيديو: ',
		data: 'بيانات: ',
		editing: 'تحرير: ',
		translation: 'ترجمة: ',
		research: 'بحث: ',
		'compiled from': 'المصدر: ',
	},
	between: '؛ ',
};

const WORDS: Readonly<Record<string, CreditWords>> = {
	en: ENGLISH,
	es: SPANISH,
	de: GERMAN,
	fr: FRENCH,
	ar: ARABIC,
};

/** The words of a language, in any country's form of it; undefined where nobody has written them down. */
export const wordsOf = (language: string): CreditWords | undefined => WORDS[new Intl.Locale(language).language];

/**
 * For the names of who wrote in any other language, which need no words: "Ana Ruiz e Ben Johansen (Roma)", joined as
 * Unicode's CLDR knows. What a language that CLDR does not know has between names is English.
 */
export const namesOnly = (language: string): CreditWords => ({
	...ENGLISH,
	by: '',
	place: { one: IN_BRACKETS, all: null, each: IN_BRACKETS },
	join: (names) => joinedByIntl(names, language),
});

/** A memory of pure values; kept because making one costs more than a whole line of credits. */
const listFormats = new Map<string, Intl.ListFormat>();

function joinedByIntl(names: readonly string[], language: string): string[] {
	// A language that Intl does not know is joined in English, never as the machine's own.
	const format = listFormats.get(language) ?? new Intl.ListFormat([language, 'en'], { type: 'conjunction' });
	listFormats.set(language, format);
	// Hebrew's "and" looks at the name that follows. An empty one would be left out of the parts.
	const parts = format.formatToParts(names.map((name) => name || '0'));
	const joints: string[] = [];
	let seen = 0;
	for (const { type, value } of parts) {
		if (type === 'element') seen += 1;
		else if (seen > 0 && seen < names.length) joints[seen - 1] = value;
	}
	return joints;
}

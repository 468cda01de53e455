/**
 * How a language sets what keyboards lack. Quotes follow the delimiters of Unicode CLDR 47 and,
 * where newspapers part from it, the press: « » in Spain and Italy, “ ” in Latin America.
 * Spaces of French follow the Imprimerie nationale, of Swiss and Canadian French their own codes.
 */
export type TypingRules = {
	/** Opening and closing, first and second level; a space of the quote's own is part of it. */
	double: readonly [string, string];
	single: readonly [string, string];
	/** What "--" becomes; "---" is an em dash everywhere. */
	dash: '–' | '—';
	/** Which space stands before which sign. */
	before: Readonly<Record<string, string>>;
	/** Months as dates name them, full and short. */
	months: readonly string[];
	/** Whether the day comes first: "3 janvier", not "January 3". */
	dayFirst: boolean;
	/** Abbreviations that a number follows. */
	numbered: readonly string[];
	/** Words that begin with an apostrophe. */
	clipped: readonly string[];
};

const NBSP = '\u00a0';
const NARROW = '\u202f';

const CURLY = { double: ['“', '”'], single: ['‘', '’'] } as const;
const LOW = { double: ['„', '“'], single: ['‚', '‘'] } as const;
const POINTED = { double: ['«', '»'], single: ['“', '”'] } as const;
const SLAVIC = { double: ['«', '»'], single: ['„', '“'] } as const;
const POLISH = { double: ['„', '”'], single: ['«', '»'] } as const;
const SAME = { double: ['”', '”'], single: ['’', '’'] } as const;
const SWISS = { double: ['«', '»'], single: ['‹', '›'] } as const;
const CORNERS = { double: ['「', '」'], single: ['『', '』'] } as const;
const FRENCH = {
	double: [`«${NARROW}`, `${NARROW}»`],
	single: ['“', '”'],
	before: { ':': NBSP, ';': NARROW, '!': NARROW, '?': NARROW, '%': NARROW, '€': NARROW },
} as const;
const SPACED = { before: { '%': NBSP, '€': NBSP } } as const;

const PLAIN: TypingRules = {
	...CURLY,
	dash: '–',
	before: {},
	months: [],
	dayFirst: true,
	numbered: [],
	clipped: [],
};

const words = (text: string) => text.split(' ');

const ENGLISH = {
	months: words(
		'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. Jan Feb Aug Sept Oct Nov Dec',
	),
	numbered: words('No. Nos. p. pp. Fig. Vol. Ch.'),
	clipped: words('tis twas em cause til n bout round'),
};
const FRENCH_WORDS = {
	months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
	numbered: words('n° nos p. pp. art. vol.'),
};
const GERMAN_WORDS = {
	months: words(
		'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan. Feb. Aug. Sept. Okt. Nov. Dez.',
	),
	numbered: words('Nr. S. Abb. Art. Bd. Kap. §'),
};
const SPANISH_WORDS = {
	months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
	numbered: words('n.º núm. p. pp. art.'),
};
const PORTUGUESE_WORDS = {
	months: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
	numbered: words('n.º p. pp. art.'),
};

/** By language tag; the longest beginning of a story's tag that stands here counts. */
const RULES: Readonly<Record<string, Partial<TypingRules>>> = {
	en: { ...CURLY, ...ENGLISH, dash: '—', dayFirst: false },
	'en-GB': { ...CURLY, ...ENGLISH },
	'en-IE': { ...CURLY, ...ENGLISH },
	'en-AU': { ...CURLY, ...ENGLISH },
	'en-NZ': { ...CURLY, ...ENGLISH },
	'en-IN': { ...CURLY, ...ENGLISH },
	'en-ZA': { ...CURLY, ...ENGLISH },
	de: { ...LOW, ...GERMAN_WORDS, ...SPACED },
	'de-CH': { ...SWISS, ...GERMAN_WORDS, ...SPACED },
	'de-LI': { ...SWISS, ...GERMAN_WORDS, ...SPACED },
	fr: { ...FRENCH, ...FRENCH_WORDS },
	'fr-CA': {
		...FRENCH_WORDS,
		...{ double: [`«${NBSP}`, `${NBSP}»`], single: ['“', '”'] },
		before: { ':': NBSP, '%': NBSP, $: NBSP },
	},
	'fr-CH': { ...FRENCH, ...FRENCH_WORDS, single: ['‹', '›'], before: { ...FRENCH.before, ':': NARROW } },
	es: { ...POINTED, ...SPANISH_WORDS, ...SPACED, dash: '—' },
	...Object.fromEntries(
		words('es-419 es-MX es-AR es-CO es-CL es-PE es-US').map((tag) => [tag, { ...CURLY, ...SPANISH_WORDS, dash: '—' }]),
	),
	ca: { ...POINTED, dash: '—' },
	gl: { ...POINTED, dash: '—' },
	eu: { ...POINTED },
	it: {
		...POINTED,
		months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
		numbered: words('n. p. pp. art.'),
	},
	pt: { ...CURLY, ...PORTUGUESE_WORDS },
	'pt-PT': { ...POINTED, ...PORTUGUESE_WORDS, ...SPACED, dash: '—' },
	nl: {
		...CURLY,
		months: words('januari februari maart april mei juni juli augustus september oktober november december'),
		numbered: words('nr. p. art.'),
		clipped: words('s t n k m r'),
	},
	sv: {
		...{ ...SAME, ...SPACED },
		months: words('januari februari mars april maj juni juli augusti september oktober november december'),
		numbered: words('nr s.'),
	},
	fi: { ...SAME, ...SPACED },
	da: {
		...{ ...CURLY, ...SPACED },
		months: words('januar februar marts april maj juni juli august september oktober november december'),
		numbered: words('nr. s.'),
	},
	nb: {
		...{ ...SPACED, double: ['«', '»'], single: ['‘', '’'] },
		months: words('januar februar mars april mai juni juli august september oktober november desember'),
		numbered: words('nr. s.'),
	},
	nn: { ...SPACED, double: ['«', '»'], single: ['‘', '’'] },
	no: { ...SPACED, double: ['«', '»'], single: ['‘', '’'] },
	is: { ...LOW },
	pl: {
		...POLISH,
		months: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
		numbered: words('nr s. str. art.'),
	},
	cs: { ...LOW, ...SPACED, numbered: words('č. s. str.') },
	sk: { ...LOW, ...SPACED, numbered: words('č. s. str.') },
	sl: { ...LOW },
	hr: { double: ['„', '”'], single: ['‘', '’'] },
	sr: { double: ['„', '”'], single: ['‘', '’'] },
	hu: { double: ['„', '”'], single: ['»', '«'] },
	ro: { double: ['„', '”'], single: ['«', '»'] },
	et: { double: ['„', '“'], single: ['«', '»'] },
	lv: { ...CURLY },
	lt: { ...LOW },
	bg: { ...LOW, ...SPACED },
	ru: {
		...SLAVIC,
		...{ dash: '—', before: { '%': NBSP, '€': NBSP } },
		months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
		numbered: words('№ с. ст. рис.'),
	},
	be: { ...SLAVIC, dash: '—' },
	uk: {
		...SLAVIC,
		dash: '—',
		months: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
		numbered: words('№ с. ст. рис.'),
	},
	el: { ...POINTED },
	tr: { ...CURLY },
	he: { double: ['”', '”'], single: ['’', '’'] },
	ar: { double: ['”', '“'], single: ['’', '‘'] },
	fa: { double: ['«', '»'], single: ['‹', '›'] },
	ja: { ...CORNERS, dash: '—' },
	zh: { ...CURLY, dash: '—' },
	'zh-Hant': { ...CORNERS, dash: '—' },
	'zh-TW': { ...CORNERS, dash: '—' },
	'zh-HK': { ...CORNERS, dash: '—' },
	ko: { ...CURLY, dash: '—' },
};

export function typingRules(language: string): TypingRules {
	const parts = language.split('-');
	for (let length = parts.length; length > 0; length--) {
		const tag = parts.slice(0, length).join('-');
		if (Object.hasOwn(RULES, tag)) return { ...PLAIN, ...RULES[tag] };
	}
	return PLAIN;
}

const MANY: Record<string, string> = { story: 'stories', byline: 'bylines', credit: 'credits' };

/** "one story", "12 stories" */
export const counted = (count: number, noun: keyof typeof MANY & string): string =>
	count === 1 ? `one ${noun}` : `${count.toLocaleString('en')} ${MANY[noun]}`;

/** Search engines cut near these; a headline or description that is longer is not wrong. */
const SEARCH_TITLE = 62;
const SEARCH_DESCRIPTION = 158;
const CARD_TITLE = 90;
const CARD_DESCRIPTION = 120;

type Words = { headline: string; description: string };
type Texts = { headline: string; standfirst: string };

/** What is told to machines: what was written for them, else the story's own words. */
export const wordsFor = (overrides: Partial<Words>, { headline, standfirst }: Texts): Words => ({
	headline: overrides.headline?.trim() || headline.trim(),
	description: overrides.description?.trim() || standfirst.trim(),
});

/** As a search engine would show it, with the paper's name where it fits. */
export function searchResult({ headline, description }: Words, paper: string): { title: string; text: string } {
	const whole = `${headline} | ${paper}`;
	const title = whole.length <= SEARCH_TITLE ? whole : cutWords(headline, SEARCH_TITLE);
	return { title, text: cutWords(description, SEARCH_DESCRIPTION) };
}

export const socialCard = ({ headline, description }: Words): { title: string; text: string } => ({
	title: cutWords(headline, CARD_TITLE),
	text: cutWords(description, CARD_DESCRIPTION),
});

/** At most `most` characters, an ellipsis included, cut between words where there are any. */
export function cutWords(text: string, most: number): string {
	const characters = [...text];
	if (characters.length <= most) return text;
	const start = characters.slice(0, most - 1).join('');
	const between = start.lastIndexOf(' ');
	return `${start.slice(0, between > most / 2 ? between : start.length).trimEnd()}…`;
}

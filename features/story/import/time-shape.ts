/** Tells a line that is written like a date or a time, well or badly, from a sentence that begins with one. */

const MONTH = [
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?',
	'aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');

/** "Jan. 3" or "3 January", which is known for a date only to be refused with advice. */
export const MONTH_AND_DAY = String.raw`(?:(?:${MONTH})\b\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\b\.?)`;

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* )?';
const BEGINS_WITH_DATE = new RegExp(
	String.raw`^(?:\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?(?!\d)|${WEEKDAY}${MONTH_AND_DAY},?( \d{4}\b)?)`,
	'i',
);
const GOES_ON_WITH_CLOCK =
	/^(?:T|,? (?:at |[-–—] )?)(?:\d{1,2}(?:[:.h]\d+)+|\d{4}\b|\d{1,4}(?= ?[ap]\.?m\b)|noon\b|midnight\b)(?: ?[ap]\.?m\b\.?)?/i;

/**
 * A date and a clock time, or a whole date, and then no sentence: "01/03/2024 05:09 PM Eastern time" and
 * "01/03/2024 EST" look like a time, "01/03/2024 was a cold day." is text. `text` has single spaces only.
 */
export function looksLikeTime(text: string): boolean {
	const [begin, thirdNumber, year] = text.match(BEGINS_WITH_DATE) ?? [];
	if (begin === undefined) return false;
	const rest = text.slice(begin.length);
	const [clock] = rest.match(GOES_ON_WITH_CLOCK) ?? [];
	if (clock !== undefined) return !isSentence(rest.slice(clock.length).trim());
	return Boolean(thirdNumber ?? year) && /^(?: \S{0,40})?$/.test(rest);
}

/** More than four words, or some with a full stop; by length too, for not every script parts its words. */
function isSentence(tail: string): boolean {
	const words = tail.split(' ').length;
	return words > 4 || tail.length > 60 || (words > 1 && /[.!?…]["'”’»)]*$/.test(tail)) || /[。！？]/.test(tail);
}

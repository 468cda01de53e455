/**
 * What a warning may ask for in the place of a tick: words. Under the same name the form sends
 * them, and the schedule, the history and the audit log keep them.
 */
export const ASKED = {
	noByline: { label: 'Why it goes out with no byline', told: 'with no byline' },
};
export type Asked = keyof typeof ASKED;
export const ASKED_NAMES = Object.keys(ASKED) as Asked[]; // a literal has no other keys

/** What somebody wrote to each. */
export type Said = Partial<Record<Asked, string>>;

/** Of characters. */
export const MOST_SAID = 200;

/** What was written, as the details of a move keep it. */
export function saidIn(details: Readonly<Record<string, unknown>>): Said {
	return Object.fromEntries(
		ASKED_NAMES.flatMap((name) => (typeof details[name] === 'string' ? [[name, details[name]]] : [])),
	);
}

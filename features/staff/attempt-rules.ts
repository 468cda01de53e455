type Rule = {
	/** This many attempts cost nothing. */
	free: number;
	/** The first delay after them; each further attempt doubles it. */
	first: number;
	/** No delay is longer: nobody is locked out for good. */
	longest: number;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** An hour without an attempt, and the count starts again. */
export const FORGOTTEN_MS = 60 * MINUTE;

export const ATTEMPT_RULES = {
	/** One account from one network. */
	pair: { free: 5, first: 30 * SECOND, longest: 15 * MINUTE },
	/** Anything from one network: an office of people who forget, not a list of passwords. */
	network: { free: 60, first: 10 * SECOND, longest: 15 * MINUTE },
	/** One account from everywhere; devices that it signed in from before are not asked. */
	account: { free: 30, first: 10 * SECOND, longest: 5 * MINUTE },
	/** Codes of a second factor, and passwords asked again inside: whoever gets here has one secret already. */
	factor: { free: 5, first: 30 * SECOND, longest: 15 * MINUTE },
	/** Mails that anyone can ask for. */
	mail: { free: 5, first: MINUTE, longest: 60 * MINUTE },
	/** Codes of the first run. */
	setup: { free: 20, first: 10 * SECOND, longest: 5 * MINUTE },
} as const satisfies Record<string, Rule>;

export type AttemptRule = keyof typeof ATTEMPT_RULES;

export type AttemptCount = { count: number; lastAt: Date; blockedUntil: Date };

/** What a counter says after one more attempt at `at`. */
export function afterAttempt(rule: Rule, before: AttemptCount | undefined, at: Date): AttemptCount {
	const stale = !before || at.getTime() - before.lastAt.getTime() > FORGOTTEN_MS;
	const count = (stale ? 0 : before.count) + 1;
	const over = count - rule.free;
	const delay = over < 0 ? 0 : Math.min(rule.first * 2 ** Math.min(over, 30), rule.longest);
	return { count, lastAt: at, blockedUntil: new Date(at.getTime() + delay) };
}

/** What it says once an attempt turned out to be right: a delay that others have caused stays. */
export function withoutAttempt(rule: Rule, { count, lastAt, blockedUntil }: AttemptCount): AttemptCount {
	const left = Math.max(0, count - 1);
	return { count: left, lastAt, blockedUntil: left < rule.free ? lastAt : blockedUntil };
}

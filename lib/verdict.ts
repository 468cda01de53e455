/** Whether something may be done, and if not, why, in a sentence for the person who asked. */
export type Verdict = { allowed: true } | { allowed: false; reason: string };

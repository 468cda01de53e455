/** What a form is told after it was sent; null before. `values` is what was typed, so that nothing is lost. */
export type FormState = {
	ok: boolean;
	message: string;
	errors: Record<string, string>;
	values: Record<string, string>;
	/** When, in milliseconds: two answers that say the same are still two. */
	at: number;
} | null;

const TOLD = 'stet:toast';

type Tone = 'success' | 'warning' | 'error';

/** What shows it is fetched with the first of them: most pages are left without one. */
async function tell(tone: Tone, words: string, duration?: number): Promise<void> {
	document.dispatchEvent(new Event(TOLD));
	try {
		const { toast } = await import('sonner');
		toast[tone](words, duration === undefined ? {} : { duration });
	} catch {
		// Without a connection it could not be fetched, and it has to be said all the same.
		window.alert(words);
	}
}

/** Says over the page what was just done. What must be read stands in the page too. */
export const toast = {
	success: (words: string): void => void tell('success', words),
	warning: (words: string, duration?: number): void => void tell('warning', words, duration),
	error: (words: string): void => void tell('error', words),
};

export function onToast(show: () => void): () => void {
	document.addEventListener(TOLD, show);
	return () => document.removeEventListener(TOLD, show);
}

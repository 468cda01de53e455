/** "412 of 600", or "412" for what nobody commissioned a length for. */
export function lengthInWords(words: number, commissioned: number | null, language: string): string {
	const count = words.toLocaleString(language);
	return commissioned === null ? count : `${count} of ${commissioned.toLocaleString(language)}`;
}

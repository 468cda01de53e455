/** The page that `?page=` asks for; null for what cannot be one. The last that anyone could mean is 99,999. */
export function readPage(value: string | string[] | undefined): number | null {
	if (value === undefined) return 1;
	if (typeof value !== 'string' || !/^[1-9]\d{0,4}$/.test(value)) return null;
	return Number(value);
}

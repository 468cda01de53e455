import { createHash } from 'node:crypto';
import { readableOn } from '@/lib/colour';

/** Paper and ink of both schemes; `site.css` holds the same values. */
export const PAPER = { light: '#fffefb', dark: '#15161a' } as const;
const INK = { light: '#121317', dark: '#ece9e2' } as const;

/** The newsroom's one colour as a sheet: as chosen, but never less readable than WCAG AA asks. */
export function themeSheet(accent: string): string {
	const light = readableOn(accent, PAPER.light, INK.light);
	const dark = readableOn(accent, PAPER.dark, INK.dark);
	return `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}\n`;
}

export const themeVersion = (accent: string): string =>
	createHash('sha256').update(themeSheet(accent)).digest('hex').slice(0, 12);

import { createHash } from 'node:crypto';
import { accentShades } from './accent-shades';

export { PAPER } from './accent-shades';

/** The newsroom's one colour as a sheet. */
export function themeSheet(accent: string): string {
	const { light, dark } = accentShades(accent);
	return `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}\n`;
}

export const themeVersion = (accent: string): string =>
	createHash('sha256').update(themeSheet(accent)).digest('hex').slice(0, 12);

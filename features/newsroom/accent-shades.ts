import { readableOn } from '@/lib/colour';

/** Paper and ink of both schemes; `site.css` holds the same values. */
export const PAPER = { light: '#fffefb', dark: '#15161a' } as const;
export const INK = { light: '#121317', dark: '#ece9e2' } as const;

/** The newsroom's one colour as readers see it: as chosen, but never less readable than WCAG AA asks. */
export const accentShades = (accent: string): { light: string; dark: string } => ({
	light: readableOn(accent, PAPER.light, INK.light),
	dark: readableOn(accent, PAPER.dark, INK.dark),
});

import localFont from 'next/font/local';

/**
 * Two families, one file each for every page in a language of Latin Extended-A: 35 + 28 KB;
 * the italic (15 KB) is fetched only by pages that use it. `npm run fonts` cuts them. Next
 * measures them and shapes the fallbacks to their metrics, so that nothing moves when they
 * arrive. Other scripts are set in the reader's own fonts.
 */
const serif = localFont({
	src: './fonts/serif.woff2',
	weight: '400 700',
	variable: '--font-serif',
	adjustFontFallback: 'Times New Roman',
	display: 'swap',
});

const sans = localFont({
	src: './fonts/sans.woff2',
	weight: '400 700',
	variable: '--font-sans',
	adjustFontFallback: 'Arial',
	display: 'swap',
});

const italic = localFont({
	src: './fonts/serif-italic.woff2',
	weight: '400',
	style: 'italic',
	variable: '--font-serif-italic',
	adjustFontFallback: false,
	preload: false,
	display: 'swap',
});

export const fonts = [serif, sans, italic].map((font) => font.variable).join(' ');
